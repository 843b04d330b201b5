//! A medical condition as an article: the types that are the schema of
//! `public/conditions/<slug>.json`.
//!
//! What can be said of one value alone is held by its type ([`Id`], [`NonBlank`], [`Text`]);
//! what holds between values (unique ids, links that lead somewhere) is checked by
//! [`Condition::findings`]. This module knows neither leptos nor the browser.

mod day;
#[cfg(feature = "ssr")]
mod drawing;
mod figure;
mod id;
mod language;
mod path;
#[cfg(feature = "ssr")]
mod read;
#[cfg(feature = "ssr")]
mod readability;
mod section_hash;
#[cfg(feature = "ssr")]
mod skeleton;
mod text;
mod validate;

use serde::{Deserialize, Serialize};

pub use day::{Day, DayError};
#[cfg(feature = "ssr")]
pub use drawing::DrawingError;
pub use figure::{Drawing, Figure};
pub use id::{Id, IdError};
pub use language::{Language, LanguageError};
pub use path::{JsonPath, Step};
#[cfg(feature = "ssr")]
pub(crate) use read::{line_of, read_form};
#[cfg(feature = "ssr")]
pub use read::{read, read_draft};
#[cfg(feature = "ssr")]
pub use readability::Readability;
#[cfg(feature = "ssr")]
pub(crate) use skeleton::is_to_do;
pub use text::{NonBlank, Span, Target, Text, TextError, WebAddress};
pub use validate::Finding;
pub(crate) use validate::TERM_PREFIX;

/// One article about one condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Where the schema of this file is, so that editors complete and check what is typed:
    /// `../condition.schema.json`.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The condition's place in the address, `/conditions/<slug>/`, and the name of its file.
    pub slug: Id,
    /// The language of the article, if it is not the site's first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// What the condition is called, as in a list of conditions.
    pub name: NonBlank,
    /// Other names people know it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonBlank>,
    /// The ids, in `symptoms.json`, of the symptoms by which readers find the condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub symptoms: Vec<Id>,
    /// The article's title, shown as the page's first heading.
    pub title: NonBlank,
    /// One line about the condition, for lists and search results.
    pub summary: NonBlank,
    /// When a reader must get help: always visible, before all else.
    pub medical_help: MedicalHelp,
    /// What is always visible before the sections.
    pub introduction: Vec<Block>,
    /// The sections that fold.
    pub sections: Vec<Section>,
    /// What is always visible after the sections.
    pub conclusion: Vec<Block>,
    /// What a reader may want to ask at an appointment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<NonBlank>,
    /// The words that the article explains, in the order in which they are listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryEntry>,
    /// Who wrote the article, or the article it is adapted from.
    pub author: Author,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The day the text was written.
    pub written: Day,
    /// Who has reviewed the text last, if anybody has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// The day by which the text is to be reviewed.
    pub next_review: Day,
    /// What has changed since the text was written, the latest change first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// When to get medical help. Each entry ends the sentence "… if:".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MedicalHelp {
    /// The signs of an emergency, if the condition can become one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<Text>,
    /// The signs with which to see a doctor.
    pub doctor: Vec<Text>,
}

/// A part of an article that folds. Sections may hold sections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The section's place in the page's address: `#<id>`. Other sites link to it: keep it.
    pub id: Id,
    /// The section's heading.
    pub heading: NonBlank,
    /// The section's own text, before its sub-sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// Its sub-sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// A piece of text of one kind, written in JSON as `{"<kind>": <content>}`.
// A new kind is a new variant here, and a new arm in `condition/validate.rs` and in `components/block.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A bulleted list.
    List(Vec<Text>),
    /// Terms, each with its description.
    Terms(Vec<Term>),
    /// Treatments, each with what a reader must know to choose.
    Treatments(Vec<Treatment>),
    /// A picture.
    Figure(Figure),
}

impl Block {
    /// The names of what it describes, in their order.
    pub fn names(&self) -> Vec<&NonBlank> {
        match self {
            Self::Terms(terms) => terms.iter().map(|term| &term.term).collect(),
            Self::Treatments(treatments) => {
                treatments.iter().filter_map(|treatment| treatment.name.as_ref()).collect()
            }
            Self::Paragraph(_) | Self::List(_) | Self::Figure(_) => Vec::new(),
        }
    }

    /// Its texts, in their order.
    pub fn texts(&self) -> Vec<&Text> {
        self.texts_at(&JsonPath::default()).into_iter().map(|(_, text)| text).collect()
    }

    /// Its texts, in their order, each with its path, where the block itself stands at `path`.
    pub fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &Text)> {
        match self {
            Self::Paragraph(text) => vec![(path.key("paragraph"), text)],
            Self::List(items) => each_at(&path.key("list"), items).collect(),
            Self::Terms(terms) => each_at(&path.key("terms"), terms)
                .map(|(path, term)| (path.key("description"), &term.description))
                .collect(),
            Self::Treatments(treatments) => each_at(&path.key("treatments"), treatments)
                .flat_map(|(path, treatment)| treatment.texts_at(&path))
                .collect(),
            Self::Figure(figure) => vec![(path.key("figure").key("caption"), &figure.caption)],
        }
    }
}

/// The entries of a list, each with its path, where the list stands at `path`.
pub(crate) fn each_at<'a, T>(
    path: &JsonPath,
    entries: &'a [T],
) -> impl Iterator<Item = (JsonPath, &'a T)> + use<'a, T> {
    let path = path.clone();
    entries.iter().enumerate().map(move |(index, entry)| (path.index(index), entry))
}

/// A term and what it means or does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term.
    pub term: NonBlank,
    /// What it means or does.
    pub description: Text,
}

/// A treatment, and what a reader must know to choose it: what it is and how it works, its benefits and its risks. After
/// questions 9 to 11 of DISCERN, an instrument for judging written information on treatment choices (D. Charnock and
/// others, 1999).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    /// What it is called; not needed where that is the section's heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<NonBlank>,
    /// What it is, how it works, and what is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Text>,
    /// How it helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefits: Option<Text>,
    /// Its risks and side effects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<Text>,
}

impl Treatment {
    /// What is said of it, in its order, each with its path, where the treatment stands at `path`.
    fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &Text)> {
        let answers = [("what", &self.what), ("benefits", &self.benefits), ("risks", &self.risks)];
        answers.iter().filter_map(|(key, text)| Some((path.key(key), text.as_ref()?))).collect()
    }
}

/// A word and what it means. A text refers to it with `[the word](term:<id>)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// The id by which texts refer to it. Its place in the page's address is `#term-<id>`.
    pub id: Id,
    /// The word, as a heading.
    pub term: NonBlank,
    /// What it means.
    pub definition: Text,
}

/// Who wrote the article, or the article it is adapted from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// The id under which a reader's rating is kept, on every article by this author.
    pub id: Id,
    /// The author's name, without the credential.
    pub name: NonBlank,
    /// The author's credential, such as "MD".
    pub credential: NonBlank,
    /// Where the author works.
    pub affiliation: NonBlank,
    /// How the author's work came into this text.
    pub role: AuthorRole,
}

impl Author {
    /// The name as it is printed: "Haroon Rashid, MD".
    pub fn full_name(&self) -> String {
        format!("{}, {}", self.name, self.credential)
    }
}

/// How an author's work came into the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AuthorRole {
    /// The author wrote this text.
    Wrote,
    /// This text is adapted from an article by the author.
    AdaptedFrom,
}

/// Who has reviewed an article, and when. Nobody is named who has not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The reviewer's name, without the credential.
    pub name: NonBlank,
    /// The reviewer's credential, such as "MD".
    pub credential: NonBlank,
    /// The day of the review.
    pub day: Day,
}

/// A change of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The day of the change.
    pub day: Day,
    /// What has changed, in a sentence.
    pub what: NonBlank,
}

/// A publication the article's facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The publication's title.
    pub title: NonBlank,
    /// Who published it.
    pub publisher: NonBlank,
    /// Where it can be read, if it is on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
    /// The day it was published or last reviewed, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Day>,
    /// The day it was read, if it does not say when it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Day>,
}

//! A medical condition as an article: the types that are the schema of
//! `public/conditions/<slug>.json`.
//!
//! What can be said of one value alone is held by its type ([`Id`], [`NonBlank`], [`Text`]);
//! what holds between values (unique ids, links that lead somewhere) is checked by
//! [`Condition::findings`]. This module knows neither leptos nor the browser.

mod day;
mod id;
mod path;
#[cfg(feature = "ssr")]
mod read;
mod text;
mod validate;

use serde::{Deserialize, Serialize};

pub use day::{Day, DayError};
pub use id::{Id, IdError};
pub use path::{JsonPath, Step};
#[cfg(feature = "ssr")]
pub(crate) use read::line_of;
#[cfg(feature = "ssr")]
pub use read::read;
pub use text::{NonBlank, Span, Target, Text, TextError, WebAddress};
pub use validate::Finding;

/// One article about one condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The condition's place in the address, `/conditions/<slug>/`, and the name of its file.
    pub slug: Id,
    /// What the condition is called, as in a list of conditions.
    pub name: NonBlank,
    /// Other names people know it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonBlank>,
    /// The article's title, shown as the page's first heading.
    pub title: NonBlank,
    /// One line about the condition, for lists and search results.
    pub summary: NonBlank,
    /// What is always visible before the sections.
    pub introduction: Vec<Block>,
    /// The sections that fold.
    pub sections: Vec<Section>,
    /// What is always visible after the sections.
    pub conclusion: Vec<Block>,
    /// Who wrote the article, or the article it is adapted from.
    pub author: Author,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The day the text was written.
    pub written: Day,
    /// The day by which the text is to be reviewed.
    pub next_review: Day,
}

/// A part of an article that folds. Sections may hold sections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
///
/// A new kind is a new variant here, and a new arm in `condition/validate.rs` and in
/// `components/block.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A bulleted list.
    List(Vec<Text>),
    /// Terms, each with its description.
    Terms(Vec<Term>),
}

/// A term and what it means or does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term.
    pub term: NonBlank,
    /// What it means or does.
    pub description: Text,
}

/// Who wrote the article, or the article it is adapted from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[serde(rename_all = "kebab-case")]
pub enum AuthorRole {
    /// The author wrote this text.
    Wrote,
    /// This text is adapted from an article by the author.
    AdaptedFrom,
}

/// A publication the article's facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

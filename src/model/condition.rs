//! A medical condition as an article: the types that are the schema of `public/conditions/<slug>.json`.
//!
//! Each type holds the rules for one value alone ([`Id`], [`NonEmptyString`], [`RichText`]). The builder checks the rules that
//! hold between values: unique ids, links that lead somewhere.

mod author;
mod block;
mod figure;
mod provenance;
mod section_hash;
mod walk;

pub use author::{Author, AuthorRole};
pub use block::{Block, Term, Treatment, each_at};
pub use figure::{Drawing, Figure};
pub use provenance::{Change, Review, Source};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Day, Id, Language, NonEmptyString, RichText};

/// One article about one condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    pub name: NonEmptyString,
    /// Other names people know it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonEmptyString>,
    /// The ids, in `symptoms.json`, of the symptoms by which readers find the condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub symptoms: Vec<Id>,
    /// The article's title, shown as the page's first heading.
    pub title: NonEmptyString,
    /// One line about the condition, for lists and search results.
    pub summary: NonEmptyString,
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
    pub questions: Vec<NonEmptyString>,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicalHelp {
    /// The signs of an emergency, if the condition can become one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<RichText>,
    /// The signs with which to see a doctor.
    pub doctor: Vec<RichText>,
}

/// A part of an article that folds. Sections may hold sections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The section's place in the page's address: `#<id>`. Other sites link to it: keep it.
    pub id: Id,
    /// The section's heading.
    pub heading: NonEmptyString,
    /// The section's own text, before its sub-sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// Its sub-sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// A word and what it means. A text refers to it with `[the word](term:<id>)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// The id by which texts refer to it. Its place in the page's address is `#term-<id>`.
    pub id: Id,
    /// The word, as a heading.
    pub term: NonEmptyString,
    /// What it means.
    pub definition: RichText,
}

//! The article about a medical condition. These types define the schema of `public/conditions/<slug>.json`.
//!
//! Each type checks the rules for a single value ([`Id`], [`NonEmptyString`], [`RichText`]). The builder checks the rules
//! between values, such as unique ids and links to existing sections.

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
    /// The path of this file's schema: `../condition.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The condition's name in its address, `/conditions/<slug>/`, and the name of its file.
    pub slug: Id,
    /// The language of the article, if it is not the first of the site's languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The name of the condition, as in a list of conditions.
    pub name: NonEmptyString,
    /// Other names that people use for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonEmptyString>,
    /// The ids, in `symptoms.json`, of the symptoms by which readers find the condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub symptoms: Vec<Id>,
    /// The article's title, which is the page's first heading.
    pub title: NonEmptyString,
    /// One line about the condition, for lists and search results.
    pub summary: NonEmptyString,
    /// When a reader must get help. It is always visible, before everything else.
    pub medical_help: MedicalHelp,
    /// The text before the sections, always visible.
    pub introduction: Vec<Block>,
    /// The sections, which fold.
    pub sections: Vec<Section>,
    /// The text after the sections, always visible.
    pub conclusion: Vec<Block>,
    /// Questions that a reader may want to ask at an appointment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<NonEmptyString>,
    /// The words that the article explains, in the order of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryEntry>,
    /// Who wrote the article, or the article it is adapted from.
    pub author: Author,
    /// The publications that the facts come from.
    pub sources: Vec<Source>,
    /// The day on which the text was written.
    pub written: Day,
    /// The last review of the text, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// The day on which the next review is due.
    pub next_review: Day,
    /// The changes since the text was written, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// When to get medical help. Each entry completes the sentence "… if:".
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
    /// The section's anchor in the page's address, `#<id>`. Keep it, because other sites link to it.
    pub id: Id,
    /// The section's heading.
    pub heading: NonEmptyString,
    /// The section's own text, before the sections within it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// The sections within this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// A word and what it means. A text refers to it with `[the word](term:<id>)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// The id by which texts refer to it. Its anchor in the page's address is `#term-<id>`.
    pub id: Id,
    /// The word, as a heading.
    pub term: NonEmptyString,
    /// The meaning of the word.
    pub definition: RichText,
}

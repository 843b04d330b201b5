//! What is known of a translation besides its texts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::condition::Review;
use crate::model::{Day, Id, Language, NonEmptyString};

/// Who translated a text, when, and from what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translated {
    /// The name of the person or organization who translated it.
    pub by: NonEmptyString,
    /// The day of the translation, or of its last change.
    pub day: Day,
    /// The day of the original's last change that is in the translation.
    pub from: Day,
}

/// What an article that is a translation knows of its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslationInfo {
    /// The slug of the original. Comments are stored under it.
    pub original: Id,
    /// The earlier slugs of the original.
    pub original_aliases: Vec<Id>,
    /// The language of the original. `None` stands for the first of the site's languages.
    pub from_language: Option<Language>,
    /// Who translated it, when, and from what.
    pub translated: Translated,
    /// The last review of the translation, if there was one.
    pub review: Option<Review>,
    /// The hash of each section of the original. Comments recognize a changed text by it, in every language.
    pub section_hashes: BTreeMap<Id, u32>,
}

//! The index of all published articles, for other programs. These types define the schema of `conditions/index.json`.

use schemars::JsonSchema;
use serde::Serialize;

use super::condition::{Codes, Condition};
use super::{Day, Id, Language, NonEmptyString};

/// All published articles. Later versions of the site may add fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConditionIndex {
    /// The path of this file's schema, from this file: `../condition-index.schema.json`.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The version of the format. It changes when a field is removed or gets another meaning.
    pub version: u32,
    /// The articles, by slug.
    pub conditions: Vec<IndexEntry>,
}

/// What the index says of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndexEntry {
    /// The condition's name in its address.
    pub slug: Id,
    /// The name of the condition.
    pub name: NonEmptyString,
    /// Other names that people use for it.
    pub other_names: Vec<NonEmptyString>,
    /// The article's title.
    pub title: NonEmptyString,
    /// One line about the condition.
    pub summary: NonEmptyString,
    /// The ids of the symptoms by which readers find the condition.
    pub symptoms: Vec<Id>,
    /// Its codes in medical classifications. A classification without codes is missing.
    pub codes: Codes,
    /// The address of the article, from this file.
    pub url: String,
    /// The address of the article's data, from this file.
    pub data: String,
    /// The language of the article.
    pub language: Language,
    /// The day of the article's latest change.
    pub last_modified: Day,
}

impl ConditionIndex {
    /// The version of the format.
    pub const VERSION: u32 = 1;
}

impl IndexEntry {
    /// The entry of an article, at these addresses, on a site in this language.
    pub fn new(condition: &Condition, url: String, data: String, language: &Language) -> Self {
        Self {
            slug: condition.slug.clone(),
            name: condition.name.clone(),
            other_names: condition.other_names.clone(),
            title: condition.title.clone(),
            summary: condition.summary.clone(),
            symptoms: condition.symptoms.clone(),
            codes: condition.codes.clone(),
            url,
            data,
            language: condition.language.as_ref().unwrap_or(language).clone(),
            last_modified: condition.last_modified(),
        }
    }
}

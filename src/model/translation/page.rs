//! The translation of a page of the site's own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::condition::{Block, Section};
use crate::model::page::Page;
use crate::model::{Day, Id, Language, NonEmptyString};

/// The translation of a page of the site's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageTranslation {
    /// The path of this file's schema: `../page-translation.schema.json`.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The slug of the original. The translation has the same.
    pub translation_of: Id,
    /// The language of the translation. It is in the file's name too: `about.es.json`.
    pub language: Language,
    /// The page's title.
    pub title: NonEmptyString,
    /// One line about the page, for search results.
    pub summary: NonEmptyString,
    /// The text before the sections.
    pub introduction: Vec<Block>,
    /// The sections, with the ids of the original's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// The day of the latest change of the translation.
    pub updated: Day,
}

impl PageTranslation {
    /// The translated page.
    pub fn into_page(self) -> Page {
        Page {
            schema: None,
            slug: self.translation_of,
            language: Some(self.language),
            title: self.title,
            summary: self.summary,
            introduction: self.introduction,
            sections: self.sections,
            updated: self.updated,
        }
    }
}

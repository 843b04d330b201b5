//! The site's own pages, such as “About us” or “Privacy”. These types define the schema of `public/pages/<slug>.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::{Block, Section, each_at};
use super::{Day, Id, JsonPath, Language, NonEmptyString};

/// A page of the site's own. The footer of every page links to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The path of this file's schema: `../page.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The page's name in its address, `/pages/<slug>/`, and the name of its file.
    pub slug: Id,
    /// The language of the page, if it is not the first of the site's languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The page's title, which is its first heading and the words of the link to it.
    pub title: NonEmptyString,
    /// One line about the page, for search results.
    pub summary: NonEmptyString,
    /// The text before the sections.
    pub introduction: Vec<Block>,
    /// The sections. On these pages they do not fold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// The day of the latest change.
    pub updated: Day,
}

impl Page {
    /// Every block of the page, each with its path.
    pub fn blocks(&self) -> Vec<(JsonPath, &Block)> {
        let root = JsonPath::default();
        let mut blocks: Vec<_> = each_at(&root.key("introduction"), &self.introduction).collect();
        for (path, section) in each_at(&root.key("sections"), &self.sections) {
            blocks.extend(section.all_blocks(&path));
        }
        blocks
    }

    /// The same blocks in the same order, mutably.
    pub fn blocks_mut(&mut self) -> Vec<&mut Block> {
        let mut blocks: Vec<_> = self.introduction.iter_mut().collect();
        blocks.extend(self.sections.iter_mut().flat_map(Section::all_blocks_mut));
        blocks
    }
}

/// A link to a page of the site's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// The slug of the page.
    pub slug: Id,
    /// Its title.
    pub title: NonEmptyString,
    /// The language of the page, if it is not translated into that of the pages with the link.
    pub language: Option<Language>,
}

impl From<&Page> for PageLink {
    fn from(page: &Page) -> Self {
        Self { slug: page.slug.clone(), title: page.title.clone(), language: None }
    }
}

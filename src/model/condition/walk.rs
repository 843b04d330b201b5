//! Walks the blocks and texts of an article in reading order.

use super::{Block, Condition, Section, each_at};
use crate::model::{JsonPath, RichText};

impl Condition {
    /// Every block of the article, each with its path.
    pub fn blocks(&self) -> Vec<(JsonPath, &Block)> {
        let root = JsonPath::default();
        let mut blocks: Vec<_> = each_at(&root.key("introduction"), &self.introduction).collect();
        for (path, section) in each_at(&root.key("sections"), &self.sections) {
            blocks.extend(section.all_blocks(&path));
        }
        blocks.extend(each_at(&root.key("without_treatment"), &self.without_treatment));
        blocks.extend(each_at(&root.key("conclusion"), &self.conclusion));
        blocks
    }

    /// The same blocks in the same order, mutably.
    pub fn blocks_mut(&mut self) -> Vec<&mut Block> {
        let mut blocks: Vec<_> = self.introduction.iter_mut().collect();
        blocks.extend(self.sections.iter_mut().flat_map(Section::all_blocks_mut));
        blocks.extend(&mut self.without_treatment);
        blocks.extend(&mut self.conclusion);
        blocks
    }

    /// Every rich text of the article, in the order of the page, each with its path.
    pub fn texts(&self) -> Vec<(JsonPath, &RichText)> {
        let root = JsonPath::default();
        let mut texts = self.medical_help.texts_at(&root.key("medical_help"));
        for (path, block) in self.blocks() {
            texts.extend(block.texts_at(&path));
        }
        for (path, organization) in each_at(&root.key("support"), &self.support) {
            texts.extend(organization.what.as_ref().map(|what| (path.key("what"), what)));
        }
        for (path, entry) in each_at(&root.key("glossary"), &self.glossary) {
            texts.push((path.key("definition"), &entry.definition));
        }
        texts
    }
}

impl Section {
    /// Every block of the section and its sub-sections, each with its path. `path` is that of the section itself.
    pub fn all_blocks(&self, path: &JsonPath) -> Vec<(JsonPath, &Block)> {
        let mut blocks: Vec<_> = each_at(&path.key("blocks"), &self.blocks).collect();
        for (path, section) in each_at(&path.key("sections"), &self.sections) {
            blocks.extend(section.all_blocks(&path));
        }
        blocks
    }

    /// The same blocks in the same order, mutably.
    pub fn all_blocks_mut(&mut self) -> Vec<&mut Block> {
        let mut blocks: Vec<_> = self.blocks.iter_mut().collect();
        blocks.extend(self.sections.iter_mut().flat_map(Self::all_blocks_mut));
        blocks
    }
}

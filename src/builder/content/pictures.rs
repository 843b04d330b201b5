//! The pictures in content files.

use std::path::Path;

use crate::model::condition::{Block, Condition};
use crate::model::page::Page;
use crate::model::{JsonPath, Language};

/// The blocks of a content file that show a picture.
pub(super) struct Pictures<'a> {
    /// The file.
    pub(super) file: &'a Path,
    /// The language of the file, if it has one of its own.
    pub(super) language: Option<Language>,
    /// The figures and photos, each with its path.
    pub(super) blocks: Vec<(JsonPath, &'a mut Block)>,
}

impl<'a> Pictures<'a> {
    /// The pictures of an article.
    pub(super) fn of_condition(file: &'a Path, condition: &'a mut Condition) -> Self {
        let paths = condition.blocks().into_iter().map(|(path, _)| path).collect();
        let language = condition.language.clone();
        Self::new(file, language, paths, condition.blocks_mut())
    }

    /// The pictures of a page.
    pub(super) fn of_page(file: &'a Path, page: &'a mut Page) -> Self {
        let paths = page.blocks().into_iter().map(|(path, _)| path).collect();
        let language = page.language.clone();
        Self::new(file, language, paths, page.blocks_mut())
    }

    fn new(
        file: &'a Path,
        language: Option<Language>,
        paths: Vec<JsonPath>,
        blocks: Vec<&'a mut Block>,
    ) -> Self {
        let blocks = paths.into_iter().zip(blocks);
        let is_picture = |block: &Block| matches!(block, Block::Figure(_) | Block::Photo(_));
        Self { file, language, blocks: blocks.filter(|(_, block)| is_picture(block)).collect() }
    }
}

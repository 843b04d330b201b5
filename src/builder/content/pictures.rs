//! The pictures in content files.

use std::path::Path;

use crate::model::JsonPath;
use crate::model::condition::{Block, Condition};
use crate::model::page::Page;

/// The blocks of a content file that show a picture.
pub(super) struct Pictures<'a> {
    /// The file.
    pub(super) file: &'a Path,
    /// The figures and photos, each with its path.
    pub(super) blocks: Vec<(JsonPath, &'a mut Block)>,
}

impl<'a> Pictures<'a> {
    /// The pictures of an article.
    pub(super) fn of_condition(file: &'a Path, condition: &'a mut Condition) -> Self {
        let paths = condition.blocks().into_iter().map(|(path, _)| path).collect();
        Self::new(file, paths, condition.blocks_mut())
    }

    /// The pictures of a page.
    pub(super) fn of_page(file: &'a Path, page: &'a mut Page) -> Self {
        let paths = page.blocks().into_iter().map(|(path, _)| path).collect();
        Self::new(file, paths, page.blocks_mut())
    }

    fn new(file: &'a Path, paths: Vec<JsonPath>, blocks: Vec<&'a mut Block>) -> Self {
        let blocks = paths.into_iter().zip(blocks);
        let is_picture = |block: &Block| matches!(block, Block::Figure(_) | Block::Photo(_));
        Self { file, blocks: blocks.filter(|(_, block)| is_picture(block)).collect() }
    }
}

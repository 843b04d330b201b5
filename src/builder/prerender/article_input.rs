//! The input of an article: all that its page and its data are made of.

use std::fmt::{self, Write};

use xxhash_rust::xxh3::Xxh3;

use super::names::Names;
use super::shell::Shell;
use crate::model::condition::{Block, Condition};
use crate::model::site::Site;

/// Hashes the input of articles.
pub(super) struct InputHasher {
    /// Has read what all articles share.
    shared: Xxh3,
}

impl InputHasher {
    /// A hasher for articles of this site, with this page shell.
    pub(super) fn new(shell: &Shell, site: &Site) -> Self {
        let mut shared = Input(Xxh3::new());
        shared.add(&(shell, site));
        Self { shared: shared.0 }
    }

    /// A hash of the input of an article. `data` is its data, which holds all its texts, but no pictures.
    pub(super) fn hash(&self, condition: &Condition, data: &str, names: &Names<'_>) -> u64 {
        let mut input = Input(self.shared.clone());
        input.add(&data);
        input.add(&names.related_to(condition));
        input.add(&names.symptoms_of(condition));
        // The data do not say who translated the article, nor what its original is.
        input.add(&condition.translation);
        for (_, block) in condition.blocks() {
            match block {
                Block::Figure(figure) => input.add(&figure.drawing),
                Block::Photo(photo) => input.add(&photo.images),
                _ => {}
            }
        }
        input.0.digest()
    }
}

struct Input(Xxh3);

impl Input {
    /// Adds a value in the form of `Debug`, which shows every field.
    fn add(&mut self, value: &impl fmt::Debug) {
        // A hasher takes every text.
        let _ = writeln!(self, "{value:?}");
    }
}

impl Write for Input {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

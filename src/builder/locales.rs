//! The words of the site in each language: the folder `locales`, one folder for each language, with files of Project
//! Fluent.

mod compiled;
mod error;
mod locale;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

pub use error::LocaleError;
pub use locale::{FetchedMessages, Locale};

use super::file_error::FileError;
use crate::model::Language;

/// The language in which the words are written first.
const SOURCE: &str = "en";

/// All languages that the site has words in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locales {
    by_tag: BTreeMap<String, Arc<Locale>>,
}

impl Locales {
    /// Reads the folder.
    ///
    /// # Errors
    /// If a file cannot be read, or if a message in it cannot be used.
    pub fn read(folder: &Path) -> Result<Self, LocaleError> {
        let mut by_tag = BTreeMap::new();
        for entry in folder.read_dir().map_err(FileError::of("read", folder))? {
            let path = entry.map_err(FileError::of("read", folder))?.path();
            if let Some(tag) = path.file_name().and_then(|it| it.to_str()).filter(|_| path.is_dir())
            {
                by_tag.insert(tag.to_owned(), Arc::new(Locale::read(tag, &path)?));
            }
        }
        if by_tag.contains_key(SOURCE) {
            Ok(Self { by_tag })
        } else {
            Err(LocaleError::no_source(folder))
        }
    }

    /// The words in this language: those of its region, of the language itself, or else the English ones.
    ///
    /// # Panics
    /// Never: [`Self::read`] returns no words without the English ones.
    pub fn of(&self, language: &Language) -> Arc<Locale> {
        let tag = language.as_str();
        let parent = tag.split('-').next().unwrap_or(tag);
        let found = [tag, parent, SOURCE].into_iter().find_map(|tag| self.by_tag.get(tag));
        found.cloned().expect("English is there: see read")
    }
}

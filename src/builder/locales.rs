//! The words of the site in each language: the folder `locales`, one folder for each language, with files of Project
//! Fluent. See docs/translating.md.

mod compare;
mod compiled;
mod error;
mod locale;
mod source;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

pub use error::LocaleError;
pub use locale::{FetchedMessages, Locale};

use compare::compare;
use source::{Source, signatures};

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
    /// If a file cannot be read, if a message in it cannot be used, or if the messages of a language are not those of
    /// English.
    pub fn read(folder: &Path) -> Result<Self, LocaleError> {
        let mut sources = BTreeMap::new();
        for entry in folder.read_dir().map_err(FileError::of("read", folder))? {
            let path = entry.map_err(FileError::of("read", folder))?.path();
            let tag = path.file_name().and_then(|it| it.to_str()).map(str::to_owned);
            if let Some(tag) = tag.filter(|_| path.is_dir()) {
                sources.insert(tag, (Source::read_all(&path)?, path));
            }
        }
        let english = sources.get(SOURCE).ok_or_else(|| LocaleError::no_source(folder))?;
        let english = signatures(&english.0)?;
        let mut by_tag = BTreeMap::new();
        for (tag, (files, path)) in sources {
            compare(&path, &files, &english)?;
            let locale = Locale::new(&tag, &path, files)?;
            by_tag.insert(tag, Arc::new(locale));
        }
        Ok(Self { by_tag })
    }

    /// The words in this language: those of its region, or those of the language itself.
    pub fn find(&self, language: &Language) -> Option<&Arc<Locale>> {
        let tags = [language.as_str(), language.base()];
        tags.into_iter().find_map(|tag| self.by_tag.get(tag))
    }

    /// The words in this language, or else the English ones.
    ///
    /// # Panics
    /// Never: [`Self::read`] returns no words without the English ones.
    pub fn of(&self, language: &Language) -> Arc<Locale> {
        let found = self.find(language).or_else(|| self.by_tag.get(SOURCE));
        found.cloned().expect("the English words are there")
    }
}

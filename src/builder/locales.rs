//! The words of the site in each language: the folder `locales`, one folder for each language, with files of Project
//! Fluent. See docs/translating.md.

mod compare;
mod compiled;
mod error;
mod fallback;
mod locale;
mod missing;
mod number;
mod source;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use error::LocaleError;
pub use fallback::{FALLBACK_END, FALLBACK_START};
pub use locale::{FetchedMessages, Locale};
pub use missing::{MissingMessages, MissingPolicy};

use compare::{Comparison, compare};
use fallback::add_fallback;
use source::{Source, signatures};

use super::file_error::FileError;
use crate::model::Language;

/// The language in which the words are written first.
const SOURCE: &str = "en";

/// All languages that the site has words in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locales {
    by_tag: BTreeMap<String, Arc<Locale>>,
    missing: Vec<MissingMessages>,
}

/// The folder and the files of each language, by its tag.
type Languages = BTreeMap<String, (PathBuf, Vec<Source>)>;

impl Locales {
    /// Reads the folder. `policy` says what to do if a language lacks messages.
    ///
    /// # Errors
    /// If a file cannot be read, if a message in it cannot be used, or if the messages of a language are not those of
    /// English.
    pub fn read(folder: &Path, policy: MissingPolicy) -> Result<Self, LocaleError> {
        let mut languages = read_languages(folder)?;
        let missing = complete(&mut languages, folder, policy)?;
        let mut by_tag = BTreeMap::new();
        for (tag, (path, files)) in languages {
            let locale = Locale::new(&tag, &path, files)?;
            by_tag.insert(tag, Arc::new(locale));
        }
        Ok(Self { by_tag, missing })
    }

    /// The messages that languages lack, with English ones in their place.
    pub fn missing(&self) -> &[MissingMessages] {
        &self.missing
    }

    /// Adds the words in these languages, where there are only those of the language without its region: the words of
    /// `es` for `es-US`. Numbers are written as in the region.
    ///
    /// # Errors
    /// If the tag of a language has no known form.
    pub fn add_regions(&mut self, languages: &[Language]) -> Result<(), LocaleError> {
        for language in languages {
            let tag = language.as_str();
            if let Some(locale) = self.find(language).filter(|it| it.tag() != tag) {
                let in_region = locale.in_region(tag)?;
                self.by_tag.insert(tag.to_owned(), Arc::new(in_region));
            }
        }
        Ok(())
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

fn read_languages(folder: &Path) -> Result<Languages, LocaleError> {
    let mut languages = Languages::new();
    for entry in folder.read_dir().map_err(FileError::of("read", folder))? {
        let path = entry.map_err(FileError::of("read", folder))?.path();
        let tag = path.file_name().and_then(|it| it.to_str()).map(str::to_owned);
        if let Some(tag) = tag.filter(|_| path.is_dir()) {
            let files = Source::read_all(&path)?;
            languages.insert(tag, (path, files));
        }
    }
    Ok(languages)
}

/// Compares each language with English. Adds the English words that it lacks, if the policy is to show them. Returns what
/// they lack.
fn complete(
    languages: &mut Languages,
    folder: &Path,
    policy: MissingPolicy,
) -> Result<Vec<MissingMessages>, LocaleError> {
    let english = languages.remove(SOURCE).ok_or_else(|| LocaleError::no_source(folder))?;
    let wanted = signatures(&english.1)?;
    let mut all_missing = Vec::new();
    for (path, files) in languages.values_mut() {
        let Comparison { mut errors, missing } = compare(path, files, &wanted)?;
        if policy == MissingPolicy::Refuse {
            errors.extend(missing.clone().map(LocaleError::Missing));
        }
        LocaleError::check_none(errors)?;
        if let Some(missing) = missing {
            add_fallback(files, &missing, &english.1)?;
            all_missing.push(missing);
        }
    }
    languages.insert(SOURCE.to_owned(), english);
    Ok(all_missing)
}

//! The words in one language.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde_json::{Map, Value};
use unic_langid::LanguageIdentifier;

use super::compiled::compile;
use super::error::LocaleError;
use crate::builder::file_error::FileError;
use crate::builder::paths;
use crate::messages::catalog::Catalog;
use crate::model::{Message, Variable};

/// The files whose messages the builder alone formats. They begin with this.
const STATIC: &str = "page-";
/// The file whose messages are in each page, for the scripts in it.
const INLINE: &str = "scripts";

/// The words in one language.
pub struct Locale {
    tag: String,
    /// Each file's name without its ending, and its text.
    sources: Vec<(String, String)>,
    bundle: FluentBundle<FluentResource>,
    inline: Value,
    fetched: Vec<FetchedMessages>,
}

/// A file of messages that pages fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchedMessages {
    /// The name of the file of messages, without its ending: "client".
    pub name: String,
    /// The name of the file in the site's root.
    pub path: String,
    /// Its content.
    pub json: String,
}

impl Locale {
    /// Reads the folder of a language.
    pub(super) fn read(tag: &str, folder: &Path) -> Result<Self, LocaleError> {
        let language: LanguageIdentifier = tag.parse().map_err(|_| LocaleError::Folder {
            folder: folder.to_owned(),
            message: format!(
                "“{tag}” is not the tag of a language. Name the folder “es” or “pt-BR”."
            ),
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The isolating characters would be in names and attributes too.
        bundle.set_use_isolating(false);
        let mut locale = Self {
            tag: tag.to_owned(),
            sources: Vec::new(),
            bundle,
            inline: Value::Object(Map::new()),
            fetched: Vec::new(),
        };
        let mut files: Vec<PathBuf> = Vec::new();
        for entry in folder.read_dir().map_err(FileError::of("read", folder))? {
            files.push(entry.map_err(FileError::of("read", folder))?.path());
        }
        files.sort();
        for file in files.iter().filter(|it| it.extension().is_some_and(|it| it == "ftl")) {
            locale.add(file)?;
        }
        Ok(locale)
    }

    fn add(&mut self, file: &Path) -> Result<(), LocaleError> {
        let text = fs::read_to_string(file).map_err(FileError::of("read", file))?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
            let (position, error) =
                errors.first().map_or((0, String::new()), |it| (it.pos.start, it.to_string()));
            LocaleError::at(file, &text, position, error)
        })?;
        if !name.starts_with(STATIC) {
            let messages = compile(file, &text, &resource)?;
            if name == INLINE {
                self.inline = Value::Object(messages);
            } else {
                self.fetched.push(FetchedMessages::new(&self.tag, &name, messages));
            }
        }
        self.bundle.add_resource(resource).map_err(|errors| {
            let error = errors.first().map(ToString::to_string).unwrap_or_default();
            LocaleError::at(file, &text, 0, error)
        })?;
        self.sources.push((name, text));
        Ok(())
    }

    /// The language's tag (RFC 5646): "es".
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The messages for the scripts in each page, as JSON.
    pub fn inline(&self) -> &Value {
        &self.inline
    }

    /// The files of messages that pages fetch.
    pub fn fetched(&self) -> &[FetchedMessages] {
        &self.fetched
    }
}

impl FetchedMessages {
    fn new(tag: &str, name: &str, messages: Map<String, Value>) -> Self {
        let json = Value::Object(messages).to_string();
        let path = paths::hashed_file(&format!("messages-{tag}-{name}"), json.as_bytes(), "json");
        Self { name: name.to_owned(), path, json }
    }
}

impl Catalog for Locale {
    /// # Panics
    /// If there is no such message, or it needs another variable: `scripts/check-locales.mjs` finds that before.
    fn format(&self, message: &Message) -> String {
        let id = message.id;
        let found = self.bundle.get_message(id).and_then(|it| it.value());
        let pattern = found.unwrap_or_else(|| panic!("locales/{} has no message “{id}”", self.tag));
        let mut values = FluentArgs::new();
        for (name, value) in &message.variables {
            values.set(
                *name,
                match value {
                    Variable::Text(text) => FluentValue::from(text.as_str()),
                    Variable::Number(number) => FluentValue::from(*number),
                    Variable::Message(message) => FluentValue::from(self.format(message)),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        assert!(errors.is_empty(), "the message “{id}” in locales/{}: {errors:?}", self.tag);
        text.into_owned()
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The sources decide everything else. The build compares inputs by this form.
        f.debug_tuple("Locale").field(&self.tag).field(&self.sources).finish()
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag && self.sources == other.sources
    }
}

impl Eq for Locale {}

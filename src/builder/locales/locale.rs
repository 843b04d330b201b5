//! The words in one language.

use std::fmt;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde_json::{Map, Value};
use unic_langid::LanguageIdentifier;

use super::compiled::compile;
use super::error::LocaleError;
use super::number::format_number;
use super::source::Source;
use crate::builder::paths;
use crate::messages::catalog::Catalog;
use crate::model::{Message, Variable};

/// The files whose messages the builder alone formats begin with this.
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
    /// The words of these files, in the language of a folder.
    pub(super) fn new(tag: &str, folder: &Path, sources: Vec<Source>) -> Result<Self, LocaleError> {
        let language: LanguageIdentifier = tag.parse().map_err(|_| {
            let message =
                format!("“{tag}” is not the tag of a language. Name the folder “es” or “pt-BR”.");
            LocaleError::Folder { folder: folder.to_owned(), message }
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The isolating characters would be in names and attributes too.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        let mut locale = Self {
            tag: tag.to_owned(),
            sources: Vec::new(),
            bundle,
            inline: Value::Object(Map::new()),
            fetched: Vec::new(),
        };
        for source in sources {
            locale.add(source)?;
        }
        Ok(locale)
    }

    /// The same words for a region of the language, in which numbers are written in another way.
    pub(super) fn in_region(&self, tag: &str) -> Result<Self, LocaleError> {
        let sources = self.sources.iter();
        let sources = sources.map(|(name, text)| Source::parse(name.into(), text.clone()));
        Self::new(tag, Path::new(&self.tag), sources.collect::<Result<_, _>>()?)
    }

    fn add(&mut self, source: Source) -> Result<(), LocaleError> {
        if !source.name.starts_with(STATIC) {
            let messages = compile(&source)?;
            if source.name == INLINE {
                self.inline = Value::Object(messages);
            } else {
                self.fetched.push(FetchedMessages::new(&self.tag, &source.name, messages));
            }
        }
        // Two messages with the same id are reported before.
        let _ = self.bundle.add_resource(source.resource);
        self.sources.push((source.name, source.text));
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
            let value = match value {
                Variable::Text(text) => FluentValue::from(text.as_str()),
                Variable::Number(number) => FluentValue::from(*number),
                Variable::Message(message) => FluentValue::from(self.format(message)),
            };
            values.set(*name, value);
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

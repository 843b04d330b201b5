use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A form of English, as its language tag (RFC 5646): `en`, or with a country, such as `en-GB`.
///
/// The words around articles are in English only, so an article in another language would mix two languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "language", "pattern" = "^en(-[A-Z]{2})?$"))]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

impl Language {
    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Language {
    /// English of no country.
    fn default() -> Self {
        Self("en".to_owned())
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;

    fn try_from(tag: String) -> Result<Self, LanguageError> {
        let country = tag.strip_prefix("en-");
        let is_country =
            |text: &str| text.len() == 2 && text.bytes().all(|it| it.is_ascii_uppercase());
        if tag == "en" || country.is_some_and(is_country) {
            Ok(Self(tag))
        } else {
            Err(LanguageError(tag))
        }
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not a [`Language`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageError(String);

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a form of English. The words around articles are in English only so far: \
             write “en”, “en-US” or “en-GB”.",
            self.0
        )
    }
}

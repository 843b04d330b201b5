use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language, as its tag (RFC 5646): `en`, `es`, or with a country, such as `en-GB`.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[schemars(extend("format" = "language", "pattern" = "^[a-z]{2,3}(-[A-Z]{2})?$"))]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// The direction of a language's script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// The languages whose script runs from right to left.
const RIGHT_TO_LEFT: [&str; 12] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"];

impl Language {
    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag without the country.
    pub fn base(&self) -> &str {
        self.0.split_once('-').map_or(&self.0, |(base, _)| base)
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        if RIGHT_TO_LEFT.contains(&self.base()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl Direction {
    /// The value of the attribute `dir` in HTML.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
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
        let (base, country) =
            tag.split_once('-').map_or((tag.as_str(), None), |(base, it)| (base, Some(it)));
        let is_base = matches!(base.len(), 2..=3) && base.bytes().all(|it| it.is_ascii_lowercase());
        let is_country = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_uppercase());
        if is_base && country.is_none_or(is_country) {
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
            "“{}” is not the tag of a language. Write one such as “en”, “es” or “en-GB”.",
            self.0
        )
    }
}

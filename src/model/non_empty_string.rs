//! Plain text.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Plain words, such as a heading or a name. They may not be blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "words", "pattern" = "\\S"))]
#[serde(try_from = "String", into = "String")]
pub struct NonEmptyString(String);

impl NonEmptyString {
    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for NonEmptyString {
    type Error = BlankError;

    fn try_from(text: String) -> Result<Self, BlankError> {
        if text.trim().is_empty() { Err(BlankError) } else { Ok(Self(text)) }
    }
}

impl From<NonEmptyString> for String {
    fn from(text: NonEmptyString) -> Self {
        text.0
    }
}

impl fmt::Display for NonEmptyString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlankError;

impl fmt::Display for BlankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This text is blank. Fill it in, or remove its entry.")
    }
}

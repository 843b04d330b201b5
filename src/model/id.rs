//! Identifiers in addresses, storage keys and links.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An identifier, such as `deep-brain-stimulation`: lowercase letters, digits and single hyphens, at most 64 characters.
///
/// It needs no escaping in a URL, an HTML attribute, a file name or a storage key.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[schemars(extend("format" = "id", "pattern" = "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength" = 64))]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

impl Id {
    /// The maximum length of an id in characters.
    pub const MAX_LEN: usize = 64;

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        let well_formed = text.len() <= Self::MAX_LEN
            && text.split('-').all(|word| {
                !word.is_empty()
                    && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
        if well_formed { Ok(Self(text)) } else { Err(IdError(text)) }
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not an [`Id`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdError(String);

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not an id. Use lowercase letters, digits and single hyphens, {} at most, \
             such as “physical-therapy”.",
            self.0,
            Id::MAX_LEN
        )
    }
}

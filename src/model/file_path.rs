//! Paths of files that the site serves as they are.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The path of a file in the content folder `static`, such as `forms/diary.pdf`.
///
/// Its names consist of letters, digits, hyphens, underscores and dots, so that it needs no escaping in an address.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[schemars(extend("format" = "file-path", "pattern" = "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$"))]
#[serde(try_from = "String", into = "String")]
pub struct FilePath(String);

impl FilePath {
    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for FilePath {
    type Error = FilePathError;

    fn try_from(text: String) -> Result<Self, FilePathError> {
        let is_name = |name: &str| {
            ![".", "..", ""].contains(&name)
                && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
        };
        if text.split('/').all(is_name) { Ok(Self(text)) } else { Err(FilePathError(text)) }
    }
}

impl From<FilePath> for String {
    fn from(path: FilePath) -> Self {
        path.0
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not a [`FilePath`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePathError(String);

impl fmt::Display for FilePathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not the path of a file. Use letters, digits, hyphens, underscores and dots, \
             such as “forms/headache-diary.pdf”.",
            self.0
        )
    }
}

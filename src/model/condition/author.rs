//! Who wrote an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Id, NonEmptyString};

/// Who wrote the article, or the article it is adapted from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// The id to which readers' ratings belong, on every article by this author.
    pub id: Id,
    /// The author's name, without the credential.
    pub name: NonEmptyString,
    /// The author's credential, such as "MD".
    pub credential: NonEmptyString,
    /// The author's place of work.
    pub affiliation: NonEmptyString,
    /// The author's part in this text.
    pub role: AuthorRole,
}

impl Author {
    /// The name as it is printed: "Haroon Rashid, MD".
    pub fn full_name(&self) -> String {
        format!("{}, {}", self.name, self.credential)
    }
}

/// An author's part in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorRole {
    /// The author wrote this text.
    Wrote,
    /// This text is adapted from an article by the author.
    AdaptedFrom,
}

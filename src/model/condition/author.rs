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
    /// Whether the author is a person or an organization. If it is missing: a person.
    #[serde(default, skip_serializing_if = "AuthorKind::is_default")]
    pub kind: AuthorKind,
    /// The author's name, without the credential.
    pub name: NonEmptyString,
    /// The author's credential, such as "MD".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<NonEmptyString>,
    /// The author's place of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<NonEmptyString>,
    /// The author's part in this text.
    pub role: AuthorRole,
}

impl Author {
    /// The name as it is printed: "Haroon Rashid, MD".
    pub fn full_name(&self) -> String {
        match &self.credential {
            Some(credential) => format!("{}, {credential}", self.name),
            None => self.name.to_string(),
        }
    }
}

/// What an author is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorKind {
    /// A person.
    #[default]
    Person,
    /// An organization, such as a clinic or a society.
    Organization,
}

impl AuthorKind {
    // serde passes a reference.
    #[expect(clippy::trivially_copy_pass_by_ref)]
    fn is_default(&self) -> bool {
        *self == Self::default()
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

//! A comment and its id.

use std::fmt;

use super::CommentText;

/// Milliseconds since 1970-01-01 00:00 UTC, as the browser's clock has them.
pub type Millis = u64;

/// A comment a reader wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id; never changes.
    pub id: CommentId,
    /// What it says.
    pub text: CommentText,
    /// When it was added.
    pub created: Millis,
    /// When its text was last changed, if it was.
    pub edited: Option<Millis>,
}

impl Comment {
    /// This comment with another text, changed at `now`.
    #[must_use]
    pub fn edit(&self, text: CommentText, now: Millis) -> Self {
        Self { text, edited: Some(now), ..self.clone() }
    }

    /// When its text was last written.
    pub fn written(&self) -> Millis {
        self.edited.unwrap_or(self.created)
    }
}

/// A comment's id: the time it was added and a random number, so that two tabs adding a comment
/// in the same millisecond do not meet. Lowercase hexadecimal digits and a hyphen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommentId(String);

impl CommentId {
    /// The id of a comment added at `created`, with a number drawn at random.
    pub fn new(created: Millis, random: u32) -> Self {
        Self(format!("{created:012x}-{random:08x}"))
    }

    /// The id written in a storage key; nothing if it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let (created, random) = text.split_once('-')?;
        let is_hex = |digits: &str| {
            digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        };
        let is_id = created.len() == 12 && random.len() == 8 && is_hex(created) && is_hex(random);
        is_id.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CommentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

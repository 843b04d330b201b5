//! A comment and its id.

use std::fmt;

use super::CommentText;
use crate::condition::Id;

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
    /// The section it is about; nothing if it is about the whole article.
    pub about: Option<About>,
}

/// The section that a comment is about, as it was when the comment was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The section's id.
    pub section: Id,
    /// Stands for what the section said: see `Section::hash` in the condition.
    pub hash: u32,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommentId {
    created: Millis,
    random: u32,
}

impl CommentId {
    /// The id of a comment added at `created`, with a number drawn at random.
    pub fn new(created: Millis, random: u32) -> Self {
        Self { created, random }
    }

    /// The id written in a storage key; nothing if it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let (created, random) = text.split_once('-')?;
        Some(Self { created: hex(created, 12)?, random: u32::try_from(hex(random, 8)?).ok()? })
    }
}

impl fmt::Display for CommentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}-{:08x}", self.created, u64::from(self.random))
    }
}

/// The number written in so many lowercase hexadecimal digits; nothing if it is not.
fn hex(digits: &str, count: usize) -> Option<u64> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let add = |number, byte| Some((number << 4) | u64::from(digit(byte)?));
    if digits.len() == count { digits.bytes().try_fold(0, add) } else { None }
}

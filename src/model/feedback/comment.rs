//! A comment and its id.

use std::cmp::Ordering;
use std::fmt;

use xxhash_rust::const_xxh32::xxh32;

use super::CommentText;
use crate::model::Id;

/// Milliseconds since 1970-01-01 00:00 UTC, as the browser's clock has them.
pub type Millis = u64;

/// The last time a browser's `Date` can show (ECMA-262, "Time Values and Time Range").
pub const LAST_TIME: Millis = 8_640_000_000_000_000;

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
    pub about: Option<SectionRef>,
}

/// The section that a comment is about, as it was when the comment was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionRef {
    /// The section's id.
    pub section: Id,
    /// Stands for what the section said: see `Section::hash` in the condition.
    pub hash: u32,
}

impl Comment {
    /// This comment with another text, changed at `now`. A clock may have been set back, but an edit is always later
    /// than the write that it follows.
    #[must_use]
    pub fn edit(&self, text: CommentText, now: Millis) -> Self {
        let edited = now.max(self.last_modified() + 1).min(LAST_TIME);
        Self { text, edited: Some(edited), ..self.clone() }
    }

    /// When its text was last written.
    pub fn last_modified(&self) -> Millis {
        self.edited.unwrap_or(self.created)
    }

    /// Whether its text is older or newer than that of `other`, another state of the same comment. Nothing if the times
    /// do not tell:
    ///
    /// - both were written in the same millisecond;
    /// - one was edited before it was created: the clock was set back, and an older page wrote down what it showed;
    /// - they were not created at the same time, so neither comes from the other.
    pub fn age(&self, other: &Self) -> Option<Ordering> {
        let is_sound = |comment: &Self| comment.last_modified() >= comment.created;
        let is_told = is_sound(self) && is_sound(other) && self.created == other.created;
        let age = self.last_modified().cmp(&other.last_modified());
        (is_told && age.is_ne()).then_some(age)
    }

    /// This text as a comment of its own, to stand beside another state of the same comment. Its id follows from the
    /// comment's id and the text alone: the same text is never there twice.
    #[must_use]
    pub fn beside(&self) -> Self {
        let CommentId { created, random } = self.id;
        let mut other = xxh32(self.text.as_str().as_bytes(), random);
        if other == random {
            other = !other;
        }
        Self { id: CommentId::new(created, other), ..self.clone() }
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

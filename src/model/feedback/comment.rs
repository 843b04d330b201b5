//! A comment and its id.

use std::cmp::Ordering;
use std::fmt;

use xxhash_rust::const_xxh32::xxh32;

use super::CommentText;
use crate::model::Id;

/// Milliseconds since 1970-01-01 00:00 UTC, from the browser's clock.
pub type Millis = u64;

/// The last time a browser's `Date` can show (ECMA-262, "Time Values and Time Range").
pub const LAST_TIME: Millis = 8_640_000_000_000_000;

/// A comment that the reader wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The slug under which it is stored: the condition's slug when it was added. With the id, it is the comment's key,
    /// which never changes.
    pub condition: Id,
    /// Its id, which never changes.
    pub id: CommentId,
    /// Its text.
    pub text: CommentText,
    /// The time when the reader added it.
    pub created: Millis,
    /// The time of the last edit, if there was one.
    pub edited: Option<Millis>,
    /// The section that it is about; nothing for the whole article.
    pub about: Option<SectionRef>,
}

/// A reference to the section that a comment is about, as the section was when the comment was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionRef {
    /// The section's id.
    pub section: Id,
    /// The hash of the section's text: see `Section::hash` in `model::condition`.
    pub hash: u32,
}

impl Comment {
    /// Returns this comment with another text, edited at `now`. An edit is always later than the previous one, even if
    /// the clock was set back.
    #[must_use]
    pub fn edit(&self, text: CommentText, now: Millis) -> Self {
        let edited = now.max(self.last_modified() + 1).min(LAST_TIME);
        Self { text, edited: Some(edited), ..self.clone() }
    }

    /// The time when its text was last written.
    pub fn last_modified(&self) -> Millis {
        self.edited.unwrap_or(self.created)
    }

    /// Compares the age of two versions of the same comment. Returns nothing if their times do not decide:
    ///
    /// - both were written in the same millisecond;
    /// - one was edited before it was created, because an older page ran while the clock was set back;
    /// - they were created at different times, so neither derives from the other.
    pub fn compare_age(&self, other: &Self) -> Option<Ordering> {
        let is_plausible = |comment: &Self| comment.last_modified() >= comment.created;
        let is_comparable =
            is_plausible(self) && is_plausible(other) && self.created == other.created;
        let age = self.last_modified().cmp(&other.last_modified());
        (is_comparable && age.is_ne()).then_some(age)
    }

    /// Returns this version as a separate comment, to store beside another version of the same comment.
    ///
    /// The new id depends only on the comment's id and its text, so that no text is stored twice.
    #[must_use]
    pub fn as_separate_comment(&self) -> Self {
        let CommentId { created, random } = self.id;
        let mut other = xxh32(self.text.as_str().as_bytes(), random);
        if other == random {
            other = !other;
        }
        Self { id: CommentId::new(created, other), ..self.clone() }
    }
}

/// A comment's id: the time when it was added and a random number, as lowercase hexadecimal digits with a hyphen.
///
/// The random number keeps comments apart that two tabs add in the same millisecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommentId {
    created: Millis,
    random: u32,
}

impl CommentId {
    /// The id of a comment added at `created`, with a random number.
    pub fn new(created: Millis, random: u32) -> Self {
        Self { created, random }
    }

    /// Parses the text of an id; returns nothing if the text is no id.
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

/// Parses a number of exactly `count` lowercase hexadecimal digits.
fn hex(digits: &str, count: usize) -> Option<u64> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let add = |number, byte| Some((number << 4) | u64::from(digit(byte)?));
    if digits.len() == count { digits.bytes().try_fold(0, add) } else { None }
}

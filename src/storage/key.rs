//! The keys of our records.

use std::fmt;

use crate::condition::Id;
use crate::feedback::{CommentId, Subject};

/// What every key of ours begins with. Hosts such as GitHub Pages serve several sites from one
/// origin, and those share one `localStorage`.
pub const PREFIX: &str = "symptom-database/";

/// The key of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'a> {
    /// The rating of an author.
    Rating(&'a Id),
    /// A comment on a condition.
    Comment(&'a Id, &'a CommentId),
    /// What was typed as a comment on a condition, but not added yet.
    Draft(&'a Id),
}

/// What a key of the store is the key of, if it is one of a subject's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyOf {
    /// The author's rating.
    Rating,
    /// The comment with this id.
    Comment(CommentId),
}

impl KeyOf {
    /// What `key` is the key of; nothing if it has nothing to do with `subject`.
    pub fn parse(key: &str, subject: &Subject) -> Option<Self> {
        if let Some(id) = key.strip_prefix(&Key::comments_prefix(&subject.condition)) {
            return CommentId::parse(id).map(Self::Comment);
        }
        (key == Key::Rating(&subject.author).to_string()).then_some(Self::Rating)
    }
}

impl Key<'_> {
    /// What the keys of all comments on `condition` begin with.
    pub fn comments_prefix(condition: &Id) -> String {
        format!("{PREFIX}comment/{condition}/")
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rating(author) => write!(f, "{PREFIX}rating/{author}"),
            Self::Comment(condition, id) => write!(f, "{PREFIX}comment/{condition}/{id}"),
            Self::Draft(condition) => write!(f, "{PREFIX}draft/{condition}"),
        }
    }
}

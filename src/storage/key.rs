//! The keys of our records.

use std::fmt;

use crate::condition::Id;
use crate::feedback::CommentId;

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
        }
    }
}

//! Why feedback could not be saved.

use std::fmt;

use super::{StoreError, Unreadable};
use crate::model::feedback::Comment;

/// Why something was not saved. Each message gives the reason in a sentence that begins "Not saved: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The store failed.
    Store(StoreError),
    /// The store reported success, but then held something else.
    NotStored,
    /// The key holds a record that cannot be read and must not be lost.
    Occupied(Unreadable),
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::NotStored => f.write_str("this browser did not keep it. Please try again."),
            Self::Occupied(Unreadable::Damaged) => f.write_str(
                "something this page cannot read is saved in its place, and was left untouched. \
                 You can download and remove it under “Your notes”.",
            ),
            Self::Occupied(Unreadable::Newer) => f.write_str(
                "a newer version of this page has saved something in its place. Reload this page \
                 to get the newer version.",
            ),
        }
    }
}

/// Why a comment was not changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeError {
    /// The change could not be saved.
    Save(SaveError),
    /// Another tab has saved another text in the meantime. Holds the comment as it is stored now.
    Conflict(Comment),
}

impl<E: Into<SaveError>> From<E> for ChangeError {
    fn from(error: E) -> Self {
        Self::Save(error.into())
    }
}

//! Why feedback could not be saved.

use super::{StoreError, Unreadable};
use crate::message;
use crate::model::Message;
use crate::model::feedback::Comment;

/// Why something was not saved.
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

impl SaveError {
    /// The reason, for a sentence that begins "Not saved: ".
    pub fn message(self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::NotStored => message!("storage-not-stored"),
            Self::Occupied(Unreadable::Damaged) => message!("storage-occupied"),
            Self::Occupied(Unreadable::Newer) => message!("storage-occupied-by-newer"),
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

//! Why a comment could not be saved.

use std::fmt;

use crate::model::feedback::{Comment, CommentTextError};
use crate::storage::{ChangeError, SaveError};

/// Why a typed text was not saved as a comment. Each message is a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommentError {
    /// The text is blank or too long.
    Text(CommentTextError),
    /// The store failed.
    Save(SaveError),
    /// Another tab has saved another text in the meantime. Holds the comment as it is stored now.
    Conflict(Comment),
}

impl From<CommentTextError> for CommentError {
    fn from(error: CommentTextError) -> Self {
        Self::Text(error)
    }
}

impl From<ChangeError> for CommentError {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Save(error) => Self::Save(error),
            ChangeError::Conflict(stored) => Self::Conflict(stored),
        }
    }
}

impl fmt::Display for CommentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(error) => error.fmt(f),
            Self::Save(error) => write!(f, "Not saved: {error}"),
            Self::Conflict(_) => f.write_str("Not saved: another tab has changed this comment."),
        }
    }
}

//! Why a comment could not be saved.

use crate::message;
use crate::model::Message;
use crate::model::feedback::{Comment, CommentTextError};
use crate::storage::{ChangeError, SaveError};

/// Why a typed text was not saved as a comment.
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

impl CommentError {
    /// What is wrong, in sentences for the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::Text(error) => error.message(),
            Self::Save(error) => message!("comment-not-saved", error = error.message()),
            Self::Conflict(_) => message!("comment-not-saved-conflict"),
        }
    }
}

//! Why the words of the site cannot be used.

use std::path::{Path, PathBuf};

use thiserror::Error;

use super::missing::MissingMessages;
use crate::builder::file_error::FileError;

/// Why the folder with the words of the site cannot be used.
#[derive(Debug, Error)]
pub enum LocaleError {
    /// A file or folder cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// There is something wrong in a file.
    #[error("{}:{line}: {message}", file.display())]
    Message {
        /// The file.
        file: PathBuf,
        /// The line in it, from 1.
        line: usize,
        /// What is wrong, in a sentence.
        message: String,
    },
    /// A language lacks messages.
    #[error("{0}")]
    Missing(MissingMessages),
    /// There is something wrong in several places.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Several(Vec<LocaleError>),
    /// There is something wrong with a folder.
    #[error("{}: {message}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What is wrong, in a sentence.
        message: String,
    },
}

impl LocaleError {
    /// Makes one error of all, unless there is none.
    ///
    /// # Errors
    /// If there are errors.
    pub(super) fn check_none(mut errors: Vec<Self>) -> Result<(), Self> {
        match errors.len() {
            0 => Ok(()),
            1 => Err(errors.remove(0)),
            _ => Err(Self::Several(errors)),
        }
    }

    pub(super) fn no_source(folder: &Path) -> Self {
        let message =
            "There is no folder “en”. The English words are in it, which all languages need.";
        Self::Folder { folder: folder.to_owned(), message: message.to_owned() }
    }

    /// An error at this byte of a file's text.
    pub(super) fn at(file: &Path, text: &str, position: usize, message: impl Into<String>) -> Self {
        let line = text.get(..position).unwrap_or(text).matches('\n').count() + 1;
        Self::Message { file: file.to_owned(), line, message: message.into() }
    }
}

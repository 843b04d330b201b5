//! The error of a file or folder that could not be read or written.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// A file or folder could not be read or written.
#[derive(Debug, Error)]
#[error("Could not {verb} {}: {error}.", path.display())]
pub struct FileError {
    /// What failed: "read", "write", "remove" or "compress".
    verb: &'static str,
    /// The file or folder.
    path: PathBuf,
    /// Why it failed.
    error: io::Error,
}

impl FileError {
    /// The error for a file or folder. `verb` says what failed, as in “Could not read”.
    pub fn new(verb: &'static str, path: &Path, error: io::Error) -> Self {
        Self { verb, path: path.to_owned(), error }
    }

    /// A function that makes the error for a file or folder.
    pub fn of(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::new(verb, path, error)
    }
}

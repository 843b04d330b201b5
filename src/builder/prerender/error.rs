use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::base_path::BasePathConflict;
use super::shell::ShellError;
use crate::builder::content::ContentError;

/// Why the site was not rendered.
#[derive(Debug, Error)]
pub enum PrerenderError {
    /// The content has errors.
    #[error(transparent)]
    Content(#[from] ContentError),
    /// All conditions are drafts.
    #[error(
        "All conditions are drafts, so there is nothing to publish. Remove “status” from the file of one that is ready, \
         or use --drafts to look at the drafts."
    )]
    OnlyDrafts,
    /// Two different base paths are given.
    #[error(transparent)]
    BasePath(#[from] BasePathConflict),
    /// A page shell lacks a marker.
    #[error(transparent)]
    Shell(#[from] ShellError),
    /// A file could not be read or written.
    #[error("Could not {verb} {}: {error}", path.display())]
    Io {
        /// What failed: "read", "write", "copy" or "compress".
        verb: &'static str,
        /// The file.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
}

impl PrerenderError {
    pub(super) fn io(verb: &'static str, path: &Path, error: io::Error) -> Self {
        Self::Io { verb, path: path.to_owned(), error }
    }
}

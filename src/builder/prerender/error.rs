use thiserror::Error;

use super::base_path::BasePathConflict;
use super::shell::ShellError;
use crate::builder::content::ContentError;
use crate::builder::file_error::FileError;

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
    /// The page shells or the words of the site cannot be used.
    #[error(transparent)]
    Shell(#[from] ShellError),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

use std::path::{Path, PathBuf};
use std::{fmt, io};

use super::{Base, ShellError};
use crate::builder::content::ContentError;

/// Why the site was not rendered.
#[derive(Debug)]
pub enum PrerenderError {
    /// The content cannot be published.
    Content(ContentError),
    /// Two different folders of the host are named.
    Base {
        /// The one that was named for this build.
        named: Base,
        /// The one in the site's address.
        own: Base,
    },
    /// The page shell is not one.
    Shell(ShellError),
    /// A file could not be read or written.
    Io {
        /// What was tried: "read", "write" or "compress".
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

impl From<ContentError> for PrerenderError {
    fn from(error: ContentError) -> Self {
        Self::Content(error)
    }
}

impl fmt::Display for PrerenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Content(error) => error.fmt(f),
            Self::Base { named, own } => write!(
                f,
                "The site is to be made for the folder {}, but by its “address” in site.json it is in {}. Correct one of \
                 the two.",
                named.as_str(),
                own.as_str()
            ),
            Self::Shell(error) => error.fmt(f),
            Self::Io { verb, path, error } => {
                write!(f, "Could not {verb} {}: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for PrerenderError {}

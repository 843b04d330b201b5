use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::builder::content::ContentError;
use crate::builder::prerender::PrerenderError;

/// Why no site was made.
#[derive(Debug)]
pub enum PublishError {
    /// The site could not be rendered.
    Prerender(PrerenderError),
    /// This path has no name at its end.
    NoName(PathBuf),
    /// There is something at the place for the site that was not made here.
    NotASite {
        /// The place.
        path: PathBuf,
        /// Some of what is in it, if it is a folder.
        others: Vec<PathBuf>,
    },
    /// This folder, from which the site is made, is in the one that the site would replace.
    Inside(PathBuf),
    /// A file or folder could not be read or written.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl PublishError {
    pub(super) fn io(path: &Path, error: io::Error) -> Self {
        Self::Io { path: path.to_owned(), error }
    }
}

impl From<ContentError> for PublishError {
    fn from(error: ContentError) -> Self {
        Self::Prerender(error.into())
    }
}

impl From<PrerenderError> for PublishError {
    fn from(error: PrerenderError) -> Self {
        Self::Prerender(error)
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Prerender(error) => error.fmt(f),
            Self::NoName(path) => write!(
                f,
                "{} is no place for a site, for it cannot be replaced as a whole. Name a folder in it.",
                path.display()
            ),
            Self::NotASite { path, others } if others.is_empty() => {
                write!(
                    f,
                    "{} is there already, and is not a folder. Name another one.",
                    path.display()
                )
            }
            Self::NotASite { path, others } => {
                let others: Vec<_> = others.iter().map(|it| it.display().to_string()).collect();
                write!(
                    f,
                    "In {} is what was not made here: {}. It would be lost. Name another folder for the site, \
                     or move that away.",
                    path.display(),
                    others.join(", ")
                )
            }
            Self::Inside(path) => write!(
                f,
                "{} is in the folder for the site, which is made anew. Name another folder for the site.",
                path.display()
            ),
            Self::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}

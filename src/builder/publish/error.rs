use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::builder::content::ContentError;
use crate::builder::prerender::PrerenderError;

/// Why no site was published.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The site could not be rendered.
    #[error(transparent)]
    Prerender(#[from] PrerenderError),
    /// The path for the site does not end in a name.
    #[error(
        "The site cannot be written to {}, because that folder cannot be replaced as a whole. Name a folder in it.",
        .0.display()
    )]
    NoName(PathBuf),
    /// The path for the site leads to something other than a folder.
    #[error("{} exists and is not a folder. Name another folder for the site.", .0.display())]
    NotAFolder(PathBuf),
    /// The folder for the site holds files that are not part of a site.
    #[error(
        "{} contains files that are not part of the site: {}. They would be lost. Name another folder for the site, \
         or move them away.",
        path.display(),
        list(foreign)
    )]
    ForeignFiles {
        /// The folder.
        path: PathBuf,
        /// Some of the files, by their paths in the folder.
        foreign: Vec<PathBuf>,
    },
    /// This folder with content or a kit lies in the folder that the site would replace.
    #[error(
        "{} is in the folder for the site, which is replaced as a whole. Name another folder for the site.",
        .0.display()
    )]
    SourceInOutput(PathBuf),
    /// A file or folder could not be read or written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
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

fn list(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

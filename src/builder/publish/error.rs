use std::path::PathBuf;

use thiserror::Error;

use crate::builder::content::ContentError;
use crate::builder::file_error::FileError;
use crate::builder::prerender::PrerenderError;

/// Why no site was published.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The site could not be rendered.
    #[error(transparent)]
    Prerender(#[from] PrerenderError),
    /// The path for the site is a link to a folder that does not exist.
    #[error("{} is a link to a folder that does not exist. Create that folder, or name another one.", .0.display())]
    BrokenLink(PathBuf),
    /// The path for the site leads to something other than a folder.
    #[error("{} exists and is not a folder. Name another folder for the site.", .0.display())]
    NotAFolder(PathBuf),
    /// The folder for the site holds files that are not part of a site.
    #[error(
        "{} contains files that are not part of the site: {}. Name another folder for the site, or \
         move them away.",
        path.display(),
        list(foreign)
    )]
    ForeignFiles {
        /// The folder.
        path: PathBuf,
        /// Some of the files, by their paths in the folder.
        foreign: Vec<PathBuf>,
    },
    /// This folder with content or a kit lies in the folder for the site, where it would be removed with old files.
    #[error("{} is in the folder for the site. Name another folder for the site.", .0.display())]
    SourceInOutput(PathBuf),
    /// A file or folder could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

impl From<ContentError> for PublishError {
    fn from(error: ContentError) -> Self {
        Self::Prerender(error.into())
    }
}

fn list(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

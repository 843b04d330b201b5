use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::builder::diagnostic::Diagnostic;
use crate::model::{Id, IdError};

/// Why no content was started.
#[derive(Debug, Error)]
pub enum NewContentError {
    /// There is no such folder.
    #[error(
        "There is no folder {folder}. Correct the path, or start a folder of content there: run “publish new-site {folder}”.",
        folder = .0.display()
    )]
    NoFolder(PathBuf),
    /// The path does not lead to a folder with settings.
    #[error(
        "{} is no folder of content.{} Name a folder with a site.json, or start one with “publish new-site”.",
        path.display(),
        did_you_mean(.near.as_ref().map(|near| near.display()))
    )]
    NotContent {
        /// The path.
        path: PathBuf,
        /// The folder of content in which it is.
        near: Option<PathBuf>,
    },
    /// A text is no id.
    #[error("{error}{}", did_you_mean(.suggestion.as_ref()))]
    NotAnId {
        /// What is wrong with it.
        error: IdError,
        /// An id that was probably meant.
        suggestion: Option<Id>,
    },
    /// The file exists.
    #[error(
        "There is a file {} already, and it stays as it is. Open it to go on writing, or choose another slug.",
        .0.display()
    )]
    Exists(PathBuf),
    /// The slug is an earlier one of another article.
    #[error(
        "“{slug}” is an earlier slug of the article in {}, so its address leads there. Open that file, or choose another slug.",
        file.display()
    )]
    Alias {
        /// The slug.
        slug: Id,
        /// The other article's file.
        file: PathBuf,
    },
    /// There is no article to follow.
    #[error("There is no article “{slug}” to follow.{near} Name an article of this folder.")]
    UnknownModel {
        /// The slug.
        slug: Id,
        /// A question that names a similar one.
        near: String,
    },
    /// The article to follow has errors.
    #[error(
        "{} has errors, so no article can follow it. Run “publish check”, and correct that file first.",
        .0.display()
    )]
    BrokenModel(PathBuf),
    /// The list of symptoms has errors.
    #[error("{0}\nCorrect this first. Nothing was added.")]
    BrokenSymptoms(Box<Diagnostic>),
    /// A symptom is to be added that no article names.
    #[error(
        "No article names the symptom “{id}”.{near} Correct the id, or name it in an article first."
    )]
    UnusedSymptom {
        /// The id.
        id: Id,
        /// A question that names a similar one.
        near: String,
    },
    /// The folder for new content holds something.
    #[error("{} is not empty. Name a new folder, or an empty one.", .0.display())]
    NotEmpty(PathBuf),
    /// A folder is needed where something else is.
    #[error("{} is not a folder. Move it away, or name another path.", .0.display())]
    NotAFolder(PathBuf),
    /// A folder cannot be created in a folder that does not exist.
    #[error("There is no folder {}. Create it first, or correct the path.", .0.display())]
    NoParent(PathBuf),
    /// A file or folder could not be read.
    #[error("{} cannot be read: {error}.", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
    /// A file or folder could not be written.
    #[error("Could not write {}: {error}.{}", path.display(), advice(.error.kind()))]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
}

impl NewContentError {
    pub(super) fn write(path: &Path, error: io::Error) -> Self {
        Self::Write { path: path.to_owned(), error }
    }
}

fn did_you_mean(suggestion: Option<impl Display>) -> String {
    suggestion.map_or_else(String::new, |it| format!(" Did you mean “{it}”?"))
}

/// What to do about an error of the system, after a space.
fn advice(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            " Ask for the right to write there, or work in a copy of the folder."
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            " Make room on the disk, and try again."
        }
        _ => "",
    }
}

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::ShellError;
use crate::condition::Finding;

/// Why the site was not rendered.
#[derive(Debug)]
pub enum PrerenderError {
    /// Files of content are wrong: each finding with its file.
    Findings(Vec<(PathBuf, Finding)>),
    /// There are no condition files in this folder.
    NoConditions(PathBuf),
    /// The page shell is not one.
    Shell(ShellError),
    /// A file could not be read or written.
    Io {
        /// What was tried: "read" or "write".
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

impl fmt::Display for PrerenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings(findings) => {
                for (path, finding) in findings {
                    writeln!(f, "{}:{finding}", path.display())?;
                }
                f.write_str("The site was not built. What was built before is still in place.")
            }
            Self::NoConditions(folder) => write!(
                f,
                "There is no condition in {}. Put a file such as dystonia.json there.",
                folder.display()
            ),
            Self::Shell(error) => error.fmt(f),
            Self::Io { path, error, .. } if error.kind() == io::ErrorKind::InvalidData => {
                write!(f, "{} is not in UTF-8. Save it in that encoding.", path.display())
            }
            Self::Io { verb, path, error } => {
                write!(f, "Could not {verb} {}: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for PrerenderError {}

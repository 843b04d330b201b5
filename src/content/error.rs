use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::condition::Finding;

/// Why a folder with content cannot be published.
#[derive(Debug)]
pub enum ContentError {
    /// Files are wrong: each finding with its file.
    Findings(Vec<(PathBuf, Finding)>),
    /// There are no condition files in this folder.
    NoConditions(PathBuf),
    /// A file or folder could not be read.
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl fmt::Display for ContentError {
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
            Self::Unreadable { path, error } if error.kind() == io::ErrorKind::InvalidData => {
                write!(f, "{} is not in UTF-8. Save it in that encoding.", path.display())
            }
            Self::Unreadable { path, error } => {
                write!(f, "Could not read {}: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for ContentError {}

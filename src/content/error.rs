use std::fmt;
use std::path::PathBuf;

use crate::condition::Finding;

/// What keeps a folder with content from being published: each finding with its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError(pub Vec<(PathBuf, Finding)>);

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, finding) in &self.0 {
            writeln!(f, "{}:{finding}", path.display())?;
        }
        f.write_str("The site was not built. What was built before is still in place.")
    }
}

impl std::error::Error for ContentError {}

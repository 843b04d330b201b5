use std::fmt;

use crate::builder::diagnostic::Diagnostic;

/// What keeps a folder of content from being published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError(pub Vec<Diagnostic>);

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.0 {
            writeln!(f, "{diagnostic}")?;
        }
        f.write_str("The site was not built. What was built before is still in place.")
    }
}

impl std::error::Error for ContentError {}

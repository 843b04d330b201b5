//! Errors and warnings about content files.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::model::JsonPath;

/// How much a [`Diagnostic`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The site must not be published.
    Error,
    /// The site can be published, but could be better.
    Warning,
}

/// An error or warning about a content file, and how to correct it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The file; empty until [`in_file`](Self::in_file) names it.
    pub file: PathBuf,
    /// The line on which the value begins, from 1; 0 until it is looked up.
    pub line: usize,
    /// The path of the value; empty for the file as a whole.
    pub path: JsonPath,
    /// How much it matters.
    pub severity: Severity,
    /// Sentences that name the error and the way to correct it.
    pub message: String,
}

impl Diagnostic {
    /// An error in the value at `path`, whose line is not looked up yet.
    pub fn error(path: JsonPath, message: impl Into<String>) -> Self {
        Self {
            file: PathBuf::new(),
            line: 0,
            path,
            severity: Severity::Error,
            message: message.into(),
        }
    }

    /// A warning about the value at `path`, whose line is not looked up yet.
    pub fn warning(path: JsonPath, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(path, message) }
    }

    /// An error in a file or folder as a whole.
    pub fn of_file(message: impl Into<String>) -> Self {
        Self { line: 1, ..Self::error(JsonPath::default(), message) }
    }

    /// The same diagnostic, as a warning.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// The same diagnostic, about this file.
    #[must_use]
    pub fn in_file(self, file: &Path) -> Self {
        Self { file: file.to_owned(), ..self }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.as_os_str().is_empty() {
            write!(f, "{}:", self.file.display())?;
        }
        write!(f, "{}: ", self.line)?;
        if !self.path.0.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

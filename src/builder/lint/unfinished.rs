//! Parts that still hold placeholders. Their quality shows only when their text is written.

use std::path::Path;

use crate::builder::content::placeholder_paths;
use crate::builder::diagnostic::Diagnostic;

/// The diagnostics of a file, except for those about a part with a placeholder in it.
pub(super) fn skip(mut diagnostics: Vec<Diagnostic>, file: &Path) -> Vec<Diagnostic> {
    if diagnostics.is_empty() {
        return diagnostics;
    }
    let placeholders = placeholder_paths(file);
    diagnostics.retain(|diagnostic| {
        let part = &diagnostic.path.0;
        part.is_empty() || !placeholders.iter().any(|path| path.0.starts_with(part))
    });
    diagnostics
}

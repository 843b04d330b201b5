//! Reads the text of content files, and finds the lines of values in it.

use std::collections::HashMap;
use std::path::Path;

use serde_json::value::RawValue;

use super::file::{ReadError, read_bytes};
use super::file_kind;
use crate::builder::diagnostic::Diagnostic;
use crate::model::{JsonPath, PathSegment};

/// The maximum size of a content file in bytes: about fifty times that of an article.
pub(super) const MAX_BYTES: u64 = 1_000_000;

/// Reads the text of a file.
///
/// # Errors
/// A diagnostic, if the file cannot be read, is not in UTF-8 or is too big.
pub(in crate::builder) fn read_text(path: &Path) -> Result<String, Diagnostic> {
    let content = read_bytes(path, MAX_BYTES).map_err(|error| {
        Diagnostic::of_file(match error {
            ReadError::TooBig => "This file is bigger than 1 MB, which is too much for a page on a phone. Shorten it.".to_owned(),
            error => format!("This {error}"),
        })
    })?;
    if let Some(message) = file_kind::fault(&content) {
        return Err(Diagnostic::of_file(message));
    }
    String::from_utf8(content).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.split(|it| *it == b'\n').count();
        let message = "This line is not in UTF-8. Save the file in that encoding.";
        Diagnostic { line, ..Diagnostic::of_file(message) }
    })
}

/// The message for a picture's file that cannot be read. `too_big` says so and what to do.
pub(super) fn unreadable(file: &Path, error: &ReadError, too_big: &str) -> String {
    match error {
        ReadError::Missing => {
            format!("There is no file {}. Correct the name, or put the file there.", file.display())
        }
        ReadError::TooBig => format!("{} {too_big}", file.display()),
        error => format!("{} {error}", file.display()),
    }
}

/// The text without the byte order mark that some editors put at its beginning.
pub(in crate::builder) fn without_byte_order_mark(json: &str) -> &str {
    json.trim_start_matches('\u{feff}')
}

/// The line, from 1, on which the value at `path` begins. If there is no such value, the line of its nearest parent.
pub(super) fn line_of(json: &str, path: &JsonPath) -> Option<usize> {
    let json = without_byte_order_mark(json);
    let mut value: &RawValue = serde_json::from_str(json).ok()?;
    for step in &path.0 {
        let Some(inner) = enter(value, step) else { break };
        value = inner;
    }
    // A raw value borrows the document's text, so the difference of the addresses is the offset.
    let offset = value.get().as_ptr().addr() - json.as_ptr().addr();
    Some(json[..offset].matches('\n').count() + 1)
}

fn enter<'a>(value: &'a RawValue, step: &PathSegment) -> Option<&'a RawValue> {
    match step {
        PathSegment::Key(key) => {
            serde_json::from_str::<HashMap<String, &RawValue>>(value.get()).ok()?.remove(key)
        }
        PathSegment::Index(index) => {
            serde_json::from_str::<Vec<&RawValue>>(value.get()).ok()?.get(*index).copied()
        }
    }
}

/// The diagnostics, each with the line of its value in `json`.
pub(super) fn locate(
    diagnostics: impl IntoIterator<Item = Diagnostic>,
    json: &str,
) -> Vec<Diagnostic> {
    let with_line = |diagnostic: Diagnostic| {
        let line = line_of(json, &diagnostic.path).unwrap_or(1);
        Diagnostic { line, ..diagnostic }
    };
    diagnostics.into_iter().map(with_line).collect()
}

/// The diagnostics, each with this file and the line of its value in it. Reads the file only if there are any.
pub(in crate::builder) fn locate_in_file(
    diagnostics: impl IntoIterator<Item = Diagnostic>,
    file: &Path,
) -> Vec<Diagnostic> {
    let mut diagnostics = diagnostics.into_iter().peekable();
    if diagnostics.peek().is_none() {
        return Vec::new();
    }
    let json = read_text(file).unwrap_or_default();
    locate(diagnostics, &json).into_iter().map(|diagnostic| diagnostic.in_file(file)).collect()
}

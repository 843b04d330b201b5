//! Placeholders: texts and ids that say what belongs in their place. [`super::skeleton`] writes them.

use serde_json::Value;

use super::source::{locate, read_text, without_byte_order_mark};
use crate::builder::diagnostic::Diagnostic;
use crate::model::JsonPath;
use std::path::Path;

/// The beginning of a placeholder.
const TO_DO: &str = "TODO";

/// The beginning of a placeholder for an id.
const TO_DO_ID: &str = "todo";

/// The errors of a file, with one for each placeholder in it. A placeholder has no other error, because what belongs
/// in its place is not written yet.
pub(super) fn with_placeholders(mut diagnostics: Vec<Diagnostic>, json: &str) -> Vec<Diagnostic> {
    let placeholders = find(json);
    diagnostics.retain(|it| !placeholders.iter().any(|placeholder| placeholder.path == it.path));
    diagnostics.extend(locate(placeholders, json));
    diagnostics
}

/// The paths of all placeholders in a file. If the file cannot be read, its own errors say so.
pub(in crate::builder) fn placeholder_paths(file: &Path) -> Vec<JsonPath> {
    let json = read_text(file).unwrap_or_default();
    find(&json).into_iter().map(|diagnostic| diagnostic.path).collect()
}

/// Whether a text is a placeholder. A Spanish text may begin with “todo”, which means “all”.
pub(in crate::builder) fn is_placeholder(text: &str) -> bool {
    let is_text = |rest: &str| rest.is_empty() || rest.starts_with([':', '-', ' ']);
    let is_id = |rest: &str| rest.is_empty() || rest.starts_with('-');
    text.strip_prefix(TO_DO).is_some_and(is_text) || text.strip_prefix(TO_DO_ID).is_some_and(is_id)
}

/// An error for each placeholder. The lines are not looked up yet.
fn find(json: &str) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if let Ok(file) = serde_json::from_str(without_byte_order_mark(json)) {
        find_in(&file, &JsonPath::default(), &mut diagnostics);
    }
    diagnostics
}

fn find_in(value: &Value, path: &JsonPath, diagnostics: &mut Vec<Diagnostic>) {
    match value {
        Value::String(text) if is_placeholder(text) => {
            let hint = text.trim_start_matches(TO_DO).trim_start_matches(':').trim();
            let message = if text.starts_with(TO_DO) && !hint.is_empty() {
                format!("Fill in this text: {hint}")
            } else {
                format!("Replace “{text}”.")
            };
            diagnostics.push(Diagnostic::error(path.clone(), message));
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                find_in(value, &path.index(index), diagnostics);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                find_in(value, &path.key(key), diagnostics);
            }
        }
        _ => {}
    }
}

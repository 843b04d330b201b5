//! Deserializes content files, and reports every error in their form: syntax, fields and types.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::source::{line_of, locate, without_byte_order_mark};
use super::syntax::{Fault, first_fault};
use super::{characters, file_kind, schema};
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::Block;
use crate::model::{JsonPath, PathSegment};

/// Deserializes the text of a file.
///
/// # Errors
/// Every error in the form of the file, each with its line.
pub(super) fn read_form<T: DeserializeOwned + JsonSchema>(
    json: &str,
) -> Result<T, Vec<Diagnostic>> {
    let json = without_byte_order_mark(json);
    if let Some(message) = file_kind::fault(json.as_bytes()) {
        let line = json[..json.len() - json.trim_start().len()].matches('\n').count() + 1;
        return Err(vec![Diagnostic { line, ..Diagnostic::of_file(message) }]);
    }
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        match serde_json::from_str::<Value>(json) {
            Ok(value) => form_errors::<T>(json, &value, serde_diagnostic(json, &error)),
            // serde may have met a wrong value before the wrong syntax, which may be the reason.
            Err(wrong_syntax) => {
                let is_at_value = !error.inner().is_data();
                let path = if is_at_value { path_of(&error) } else { JsonPath::default() };
                vec![syntax_error(json, path, &wrong_syntax)]
            }
        }
    })?;
    deserializer.end().map_err(|error| vec![syntax_error(json, JsonPath::default(), &error)])?;
    Ok(value)
}

/// The maximum number of errors to report for one file, because looking up the lines of thousands would take long.
const MAX_ERRORS: usize = 99;

/// Every error in the form of a file with this value: `first`, which serde reported, and those that the schema finds.
fn form_errors<T: JsonSchema>(json: &str, value: &Value, first: Diagnostic) -> Vec<Diagnostic> {
    let mut others = schema::errors::<T>(value);
    // The schema describes wrong types in plainer words than serde.
    let is_plainer = first.message.starts_with("Invalid type")
        && others.iter().any(|other| other.path == first.path);
    // One object may lack several fields. Otherwise, one error for each value is enough.
    others.retain(|other| {
        is_plainer
            || other.path != first.path
            || other.message != first.message && other.message.starts_with("Missing field")
    });
    others.extend(characters::errors(value));
    let hidden = others.len().saturating_sub(MAX_ERRORS);
    others.truncate(MAX_ERRORS);
    let mut errors = locate(others, json);
    errors.extend((!is_plainer).then_some(first));
    errors.sort_by_key(|error| error.line);
    if hidden > 0 {
        let line = errors.last().map_or(1, |error| error.line);
        let message = format!("More errors in this file: {hidden}. Correct the ones above first.");
        errors.push(Diagnostic { line, ..Diagnostic::of_file(message) });
    }
    errors
}

fn syntax_error(json: &str, path: JsonPath, error: &serde_json::Error) -> Diagnostic {
    let fault = first_fault(json).unwrap_or_else(|| {
        let what = words_of(error);
        let message = if what.starts_with("recursion limit") {
            "Values are nested too deep here. Move some of them up.".to_owned()
        } else {
            let advice =
                "Look just before this place for a missing comma, quotation mark or bracket.";
            format!("{}. {advice}", capitalized(&what))
        };
        Fault { line: error.line(), message }
    });
    Diagnostic { line: fault.line, ..Diagnostic::error(path, fault.message) }
}

/// serde's words about an error, without the position.
fn words_of(error: &serde_json::Error) -> String {
    let position = format!(" at line {} column {}", error.line(), error.column());
    error.to_string().replace(&position, "")
}

fn path_of(error: &serde_path_to_error::Error<serde_json::Error>) -> JsonPath {
    JsonPath(error.path().iter().filter_map(step).collect())
}

/// The diagnostic for an error in a value that serde reports.
fn serde_diagnostic(
    json: &str,
    error: &serde_path_to_error::Error<serde_json::Error>,
) -> Diagnostic {
    let path = path_of(error);
    let inner = error.inner();
    let what = words_of(inner);
    // The path of a duplicate field ends at its object, but serde_json knows the line of the field itself.
    let has_own_path = inner.is_data() && !what.starts_with("duplicate field");
    let line = if has_own_path { line_of(json, &path) } else { None };
    // serde_json reports a block of two kinds, or of none, as a syntax error.
    let is_block = matches!(path.0.as_slice(), [.., PathSegment::Key(list), PathSegment::Index(_)]
        if ["blocks", "introduction", "conclusion", "without_treatment"].contains(&list.as_str()));
    let message = if is_block && !inner.is_data() {
        format!(
            "A block has exactly one kind, one of: {}. Split it, or give it one.",
            Block::KINDS.join(", ")
        )
    } else {
        match advice(&what) {
            "" => what,
            advice => format!("{}. {advice}", capitalized(&what)),
        }
    };
    Diagnostic { line: line.unwrap_or(inner.line()), ..Diagnostic::error(path, message) }
}

fn step(segment: &Segment) -> Option<PathSegment> {
    match segment {
        Segment::Seq { index } => Some(PathSegment::Index(*index)),
        Segment::Map { key } => Some(PathSegment::Key(key.clone())),
        Segment::Enum { variant } => Some(PathSegment::Key(variant.clone())),
        Segment::Unknown => None,
    }
}

/// What to do about an error in serde's words. The messages of our own types contain the advice already.
fn advice(what: &str) -> &'static str {
    const ADVICE: [(&str, &str); 7] = [
        ("unknown field", "Correct its spelling, or remove it."),
        ("unknown variant", "Use one of the expected names."),
        ("missing field", "Add it."),
        ("duplicate field", "Keep one of them."),
        ("invalid type", "Write the kind of value that is expected."),
        ("invalid value", "Write the kind of value that is expected."),
        ("invalid length", "Write the kind of value that is expected."),
    ];
    ADVICE
        .into_iter()
        .find(|(beginning, _)| what.starts_with(beginning))
        .map_or("", |(_, advice)| advice)
}

pub(super) fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

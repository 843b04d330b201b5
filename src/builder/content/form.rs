//! Deserializes content files, and reports every error in their form: syntax, fields and types.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use super::schema;
use super::source::{line_of, locate, without_byte_order_mark};
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
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| form_errors::<T>(json, serde_diagnostic(json, &error)))?;
    deserializer.end().map_err(|error| {
        let message = "There is text after the end of the content. Remove it.";
        vec![Diagnostic { line: error.line(), ..Diagnostic::error(JsonPath::default(), message) }]
    })?;
    Ok(value)
}

/// The maximum number of errors to report for one file, because looking up the lines of thousands would take long.
const MAX_ERRORS: usize = 99;

/// Every error in the form of a file: `first`, which serde reported, and those that the schema finds.
fn form_errors<T: JsonSchema>(json: &str, first: Diagnostic) -> Vec<Diagnostic> {
    let value = serde_json::from_str::<Value>(json);
    let mut others = value.map_or_else(|_| Vec::new(), |value| schema::errors::<T>(&value));
    // The schema describes wrong types in plainer words than serde.
    let is_plainer = first.message.starts_with("Invalid type")
        && others.iter().any(|other| other.path == first.path);
    // One object may lack several fields. Otherwise, one error for each value is enough.
    others.retain(|other| {
        is_plainer
            || other.path != first.path
            || other.message != first.message && other.message.starts_with("Missing field")
    });
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

/// The diagnostic for an error that serde reports.
fn serde_diagnostic(
    json: &str,
    error: &serde_path_to_error::Error<serde_json::Error>,
) -> Diagnostic {
    let inner = error.inner();
    // serde meets a wrong value before a mistake in the syntax below it. The mistake may be the reason.
    let syntax_error = serde_json::from_str::<Value>(json).err().filter(|_| inner.is_data());
    if let Some(error) = syntax_error {
        return syntax_diagnostic(&error);
    }
    let path = JsonPath(error.path().iter().filter_map(step).collect());
    let what = without_position(inner);
    // The path of a duplicate field ends at its object, but serde_json knows the line of the field itself.
    let has_own_path = inner.is_data() && !what.starts_with("duplicate field");
    let line = if has_own_path { line_of(json, &path) } else { None };
    // serde_json reports a block of two kinds, or of none, as a syntax error.
    let has_right_syntax = serde_json::from_str::<&RawValue>(json).is_ok();
    let is_block = matches!(path.0.as_slice(), [.., PathSegment::Key(list), PathSegment::Index(_)]
        if ["blocks", "introduction", "conclusion", "without_treatment"].contains(&list.as_str()));
    let message = if is_block && has_right_syntax && !inner.is_data() {
        format!(
            "A block has exactly one kind, one of: {}. Split it, or give it one.",
            Block::KINDS.join(", ")
        )
    } else {
        match advice(&what, has_right_syntax) {
            "" => what,
            advice => format!("{}. {advice}", capitalized(&what)),
        }
    };
    Diagnostic { line: line.unwrap_or(inner.line()), ..Diagnostic::error(path, message) }
}

/// The diagnostic for a text that is not JSON.
fn syntax_diagnostic(error: &serde_json::Error) -> Diagnostic {
    let what = without_position(error);
    let message = format!("{}. {}", capitalized(&what), advice(&what, false));
    Diagnostic { line: error.line(), ..Diagnostic::error(JsonPath::default(), message) }
}

/// The words of an error, without its line and column.
fn without_position(error: &serde_json::Error) -> String {
    let position = format!(" at line {} column {}", error.line(), error.column());
    error.to_string().replace(&position, "")
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
fn advice(what: &str, has_right_syntax: bool) -> &'static str {
    const ADVICE: [(&str, &str); 7] = [
        ("unknown field", "Correct its spelling, or remove it."),
        ("unknown variant", "Use one of the expected names."),
        ("missing field", "Add it."),
        ("duplicate field", "Keep one of them."),
        ("invalid type", "Write the kind of value that is expected."),
        ("invalid value", "Write the kind of value that is expected."),
        ("invalid length", "Write the kind of value that is expected."),
    ];
    if !has_right_syntax {
        return "Look just before this place for a missing comma, quotation mark or bracket.";
    }
    ADVICE
        .into_iter()
        .find(|(beginning, _)| what.starts_with(beginning))
        .map_or("", |(_, advice)| advice)
}

pub(super) fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

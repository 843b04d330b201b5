//! From the text of a condition file to a [`Condition`], or to everything that is wrong with it.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use super::skeleton::to_do;
use super::{Condition, Finding, JsonPath, Step};
use crate::schema;

/// Reads a condition file.
///
/// # Errors
/// Every finding, each with its path, its line and what to do. What holds between values is looked at only where
/// each value has its form.
pub fn read(json: &str) -> Result<Condition, Vec<Finding>> {
    match read_draft(json) {
        (Some(condition), findings) if findings.is_empty() => Ok(condition),
        (_, findings) => Err(findings),
    }
}

/// Reads a condition file as far as it can be read: the condition, if the file has the form of one, and every finding.
pub fn read_draft(json: &str) -> (Option<Condition>, Vec<Finding>) {
    let condition: Condition = match read_form(json) {
        Ok(condition) => condition,
        Err(findings) => return (None, findings),
    };
    let mut findings = condition.findings();
    // What is read as a condition is JSON.
    findings.extend(
        serde_json::from_str(without_mark(json)).map_or_else(|_| Vec::new(), |file| to_do(&file)),
    );
    for finding in &mut findings {
        finding.line = line_of(json, &finding.path).unwrap_or(1);
    }
    (Some(condition), findings)
}

/// Reads a file that has a form and no more rules.
///
/// # Errors
/// Every finding, if it does not have the form.
pub(crate) fn read_form<T: DeserializeOwned + JsonSchema>(json: &str) -> Result<T, Vec<Finding>> {
    let json = without_mark(json);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| form_findings::<T>(json, form_finding(json, &error)))?;
    deserializer.end().map_err(|error| {
        vec![Finding {
            path: JsonPath::default(),
            line: error.line(),
            message: "There is something after the end of the file's content. Remove it."
                .to_owned(),
        }]
    })?;
    Ok(value)
}

/// So many are enough to begin with; to look up the lines of thousands would take long.
const MOST_FINDINGS: usize = 99;

/// All that keeps a file from having its form: what serde said first, and what its schema says.
fn form_findings<T: JsonSchema>(json: &str, first: Finding) -> Vec<Finding> {
    let value = serde_json::from_str::<Value>(json);
    let mut others = value.map_or_else(|_| Vec::new(), |value| schema::findings::<T>(&value));
    // Serde names types as programs do; the schema has plainer words for the same.
    let is_plainer = first.message.starts_with("Invalid type")
        && others.iter().any(|other| other.path == first.path);
    // An object may lack several fields; otherwise one place has one mistake.
    others.retain(|other| {
        is_plainer
            || other.path != first.path
            || other.message != first.message && other.message.starts_with("Missing field")
    });
    let hidden = others.len().saturating_sub(MOST_FINDINGS);
    others.truncate(MOST_FINDINGS);
    for other in &mut others {
        other.line = line_of(json, &other.path).unwrap_or(1);
    }
    others.extend((!is_plainer).then_some(first));
    others.sort_by_key(|finding| finding.line);
    if hidden > 0 {
        let line = others.last().map_or(1, |finding| finding.line);
        let message =
            format!("There are more mistakes in this file: {hidden}. Correct these first.");
        others.push(Finding { path: JsonPath::default(), line, message });
    }
    others
}

/// Some editors put a byte order mark at the beginning.
fn without_mark(json: &str) -> &str {
    json.trim_start_matches('\u{feff}')
}

/// What serde says of a file that does not have its form.
fn form_finding(json: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> Finding {
    let path = JsonPath(error.path().iter().filter_map(step).collect());
    let inner = error.inner();
    let position = format!(" at line {} column {}", inner.line(), inner.column());
    let what = inner.to_string().replace(&position, "");
    // The path of a field written twice ends at its object; serde_json knows the second one's line.
    let has_place = inner.is_data() && !what.starts_with("duplicate field");
    let line = if has_place { line_of(json, &path) } else { None };
    // serde_json takes a block of two kinds, or of none, for wrong JSON, which it is not.
    let has_right_syntax = serde_json::from_str::<&RawValue>(json).is_ok();
    let is_block = matches!(path.0.as_slice(), [.., Step::Key(list), Step::Index(_)]
        if ["blocks", "introduction", "conclusion"].contains(&list.as_str()));
    let message = if is_block && has_right_syntax && !inner.is_data() {
        "A block has exactly one kind: paragraph, list, terms, treatments or figure. Split it, or give it one."
            .to_owned()
    } else {
        match advice(&what, has_right_syntax) {
            "" => what,
            advice => format!("{}. {advice}", capitalized(&what)),
        }
    };
    Finding { path, line: line.unwrap_or(inner.line()), message }
}

fn step(segment: &Segment) -> Option<Step> {
    match segment {
        Segment::Seq { index } => Some(Step::Index(*index)),
        Segment::Map { key } => Some(Step::Key(key.clone())),
        Segment::Enum { variant } => Some(Step::Key(variant.clone())),
        Segment::Unknown => None,
    }
}

/// What to do about an error that serde words. Our own types word theirs with the advice in it.
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

fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The line, from 1, on which the value at `path` begins; of its nearest parent where it has none.
pub(crate) fn line_of(json: &str, path: &JsonPath) -> Option<usize> {
    let json = without_mark(json);
    let mut value: &RawValue = serde_json::from_str(json).ok()?;
    for step in &path.0 {
        let Some(inner) = enter(value, step) else { break };
        value = inner;
    }
    // A raw value borrows the document's own text, so its address tells its place.
    let offset = value.get().as_ptr().addr() - json.as_ptr().addr();
    Some(json[..offset].matches('\n').count() + 1)
}

fn enter<'a>(value: &'a RawValue, step: &Step) -> Option<&'a RawValue> {
    match step {
        Step::Key(key) => {
            serde_json::from_str::<HashMap<String, &RawValue>>(value.get()).ok()?.remove(key)
        }
        Step::Index(index) => {
            serde_json::from_str::<Vec<&RawValue>>(value.get()).ok()?.get(*index).copied()
        }
    }
}

//! Inserts an entry into the text of `symptoms.json`. Everything else stays, byte for byte.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::builder::content::without_byte_order_mark;
use crate::builder::diagnostic::Diagnostic;
use crate::model::Id;

/// The text with one more symptom, written as its neighbors are. A list that is sorted by id stays sorted.
///
/// # Errors
/// If the text is not a list of symptoms.
pub(super) fn insert(json: &str, id: &Id, name: &str) -> Result<String, Diagnostic> {
    insertion(json, id, name)
        .map(|(at, text)| format!("{}{text}{}", &json[..at], &json[at..]))
        .map_err(|error| Diagnostic::of_file(format!("This is not a list of symptoms: {error}.")))
}

#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    symptoms: &'a RawValue,
}

#[derive(Deserialize)]
struct Entry {
    id: Id,
}

/// The text to insert, and its offset in bytes.
fn insertion(json: &str, id: &Id, name: &str) -> serde_json::Result<(usize, String)> {
    let File { symptoms: array } = serde_json::from_str(without_byte_order_mark(json))?;
    let entries: Vec<&RawValue> = serde_json::from_str(array.get())?;
    let read_id = |entry: &&RawValue| serde_json::from_str(entry.get()).map(|it: Entry| it.id);
    let ids: Vec<Id> = entries.iter().map(read_id).collect::<serde_json::Result<_>>()?;
    let at = |value: &RawValue| value.get().as_ptr().addr() - json.as_ptr().addr();
    let starts: Vec<usize> = entries.iter().map(|entry| at(entry)).collect();
    let place = if ids.is_sorted() { ids.partition_point(|it| it < id) } else { ids.len() };
    let (Some(last), Some(first_start)) = (entries.last(), starts.first()) else {
        return Ok(into_empty(json, at(array), array.get(), id, name));
    };
    // The space before the second entry is that between entries. A single entry may stand on a line of its own.
    let space = space_before(json, *starts.get(1).unwrap_or(first_start));
    let neighbor = entries.get(place).unwrap_or(last);
    let entry = entry_like(neighbor.get(), id, name)?;
    Ok(match starts.get(place) {
        Some(start) => (*start, format!("{entry},{space}")),
        None => (at(last) + last.get().len(), format!(",{space}{entry}")),
    })
}

/// The white space before an offset.
fn space_before(json: &str, offset: usize) -> &str {
    let before = &json[..offset];
    &before[before.trim_end().len()..]
}

/// The insertion into a list without entries, which begins at this offset.
fn into_empty(json: &str, start: usize, array: &str, id: &Id, name: &str) -> (usize, String) {
    let line_break = if json.contains("\r\n") { "\r\n" } else { "\n" };
    let line = json[..start].rsplit('\n').next().unwrap_or_default();
    let line = without_byte_order_mark(line);
    let outer = &line[..line.len() - line.trim_start().len()];
    let step = if outer.is_empty() { "  " } else { outer };
    let entry = format!(r#"{{ "id": "{id}", "name": "{name}" }}"#);
    let end = if array.contains('\n') { String::new() } else { format!("{line_break}{outer}") };
    (start + 1, format!("{line_break}{outer}{step}{entry}{end}"))
}

/// An entry with the same spaces and line breaks as another one.
fn entry_like(entry: &str, id: &Id, name: &str) -> serde_json::Result<String> {
    let fields: HashMap<String, &RawValue> = serde_json::from_str(entry)?;
    let inner = entry.trim_start_matches('{');
    let open = &inner[..inner.len() - inner.trim_start().len()];
    let inner = inner.trim_end_matches('}');
    let close = &inner[inner.trim_end().len()..];
    let position = |value: &RawValue| value.get().as_ptr().addr() - entry.as_ptr().addr();
    let values = fields.values().map(|value| (position(value), value.get().len()));
    // An entry has an id and a name, so there is a first value.
    let (first, length) = values.min().unwrap_or_default();
    let colon = space_before(entry, first);
    let rest = &entry[first + length..];
    let comma = &rest[..rest.find('"').unwrap_or(0)];
    let comma = if comma.contains(',') { comma } else { ", " };
    Ok(format!(r#"{{{open}"id":{colon}"{id}"{comma}"name":{colon}"{name}"{close}}}"#))
}

//! The shipped article, as it is and with changes.

use serde_json::{Value, json};
use symptom_database::builder::content::read_condition;
use symptom_database::model::condition::Condition;

pub const JSON: &str = include_str!("../../../public/conditions/dystonia.json");

pub fn condition() -> Condition {
    read_condition(JSON).expect("public/conditions/dystonia.json has no diagnostics")
}

/// The file with other values at some JSON pointers.
pub fn json_with(changes: &[(&str, Value)]) -> String {
    changed(JSON, changes)
}

/// A JSON file with other values at some JSON pointers.
pub fn changed(json: &str, changes: &[(&str, Value)]) -> String {
    let mut file: Value = serde_json::from_str(json).expect("the file is JSON");
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer with a slash");
        match file.pointer_mut(parent) {
            Some(Value::Object(fields)) => drop(fields.insert(key.to_owned(), value.clone())),
            Some(Value::Array(entries)) => {
                entries[key.parse::<usize>().expect("an index")] = value.clone();
            }
            _ => panic!("there is nothing at {parent}"),
        }
    }
    serde_json::to_string_pretty(&file).expect("a value is JSON")
}

/// The condition with other values at some JSON pointers.
pub fn condition_with(changes: &[(&str, Value)]) -> Condition {
    serde_json::from_str(&json_with(changes)).expect("the changed file has the form of a condition")
}

/// A block of each kind, with every field.
pub fn every_kind_of_block() -> Value {
    json!([
        { "paragraph": "A *paragraph* with a [claim](source:nhs)." },
        { "list": ["one entry", "another **entry**"] },
        { "steps": ["one step", "another step"] },
        { "terms": [{ "term": "A term", "description": "its meaning" }] },
        { "table": {
            "caption": "A table",
            "columns": ["Name", "Use"],
            "rows": [["one", "its use"], ["two", "its [use](#causes)"]],
        } },
        { "note": { "title": "Good to know", "text": "A note.", "list": ["one", "two"] } },
        { "warning": { "title": "Danger", "text": "A warning.", "list": ["one"] } },
        { "numbers": [
            { "count": 0, "of": 100, "what": "people get worse" },
            { "count": 100, "of": 100, "what": "people are people" },
        ] },
        { "treatments": [{
            "name": "Rest",
            "what": "You rest.",
            "benefits": "It helps.",
            "risks": "None are known.",
            "not_for": "Nobody.",
            "duration": "A day.",
            "combined_with": "Sleep.",
            "evidence": "Little is known.",
        }] },
        { "treatment-comparison": { "caption": "All treatments" } },
        { "figure": { "image": "body", "caption": "A drawing", "description": "A body." } },
        { "photo": {
            "files": ["wrist-800.webp", "wrist.jpg"],
            "caption": "A photograph",
            "description": "A wrist.",
            "credit": "A. Photographer, CC BY 4.0",
        } },
    ])
}

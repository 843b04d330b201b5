//! The article of `tests/fixtures/one-article`, as it is and with changes.

use serde_json::{Value, json};
use symptom_database::builder::content::read_condition;
use symptom_database::model::condition::{Block, Condition, Image, PhotoFile};

pub const JSON: &str = include_str!("../../fixtures/one-article/conditions/dystonia.json");

pub fn condition() -> Condition {
    read_condition(JSON).expect("the article has no diagnostics")
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

/// The file with every field that an article can have, and with a block of each kind under “without treatment”.
pub fn full_json() -> String {
    json_with(&[
        ("/aliases", json!(["torsion-dystonia"])),
        ("/other_names", json!(["Dystonic disorder"])),
        (
            "/codes",
            json!({
                "icd_10_cm": [{ "code": "G24", "name": "Dystonia" }],
                "snomed_ct": [{ "code": "15802004", "name": "Dystonia (disorder)" }],
            }),
        ),
        ("/medical_help/urgent", json!(["you cannot open your eyes"])),
        ("/medical_help/bystander", json!(["Stay with the person."])),
        ("/sections/0/aliases", json!(["origins"])),
        ("/without_treatment", every_kind_of_block()),
        (
            "/support",
            json!([{
                "name": "A society",
                "what": "Informs.",
                "website": "https://example.org/",
                "phone": "+1-555-0100",
                "email": "info@example.org",
            }]),
        ),
        (
            "/co_authors",
            json!([{
                "id": "clinic",
                "kind": "organization",
                "name": "A clinic",
                "credential": "Inc",
                "affiliation": "A group",
                "role": "wrote",
            }]),
        ),
        ("/review", json!({ "name": "Jo Bloggs", "credential": "RN", "day": "2026-11-30" })),
        ("/sources/1/licence", json!("OGL v3")),
    ])
}

/// The condition in a file, with images for its photographs.
pub fn with_images(json: &str) -> Condition {
    let mut condition: Condition = serde_json::from_str(json).expect("the form of a condition");
    for block in condition.blocks_mut() {
        if let Block::Photo(photo) = block {
            let image = |file: &PhotoFile| Image {
                name: format!("figure-{}", file.as_str()),
                media_type: file.media_type(),
                width: 800,
                height: 600,
            };
            photo.images = photo.files.iter().map(image).collect();
        }
    }
    condition
}

//! The content in `tests/fixtures/clinic`, which a clinic could have written.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use symptom_database::builder::content::{Content, schema};
use symptom_database::builder::lint::{self, lint};
use symptom_database::builder::paths;
use symptom_database::model::Day;
use symptom_database::model::condition::Block;
use walkdir::WalkDir;

use crate::harness::two_languages;

const CLINIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/clinic");

/// Every JSON file of the folder, and of that with translations.
fn files() -> Vec<Value> {
    let entries = [CLINIC, two_languages::FIXTURE].into_iter().flat_map(WalkDir::new);
    let entries = entries.map(|entry| entry.expect("an entry"));
    let files = entries.filter(|entry| entry.path().extension().is_some_and(|it| it == "json"));
    let texts = files.map(|file| fs::read_to_string(file.path()).expect("a file"));
    texts.map(|text| serde_json::from_str(&text).expect("JSON")).collect()
}

/// Every key of an object in a value.
fn keys(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::Array(items) => items.iter().flat_map(keys).collect(),
        Value::Object(fields) => {
            let own = fields.keys().map(String::as_str);
            own.chain(fields.values().flat_map(keys)).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// Every name of a field in a schema.
fn fields(schema: &Value) -> BTreeSet<&str> {
    match schema {
        Value::Array(items) => items.iter().flat_map(fields).collect(),
        Value::Object(object) => {
            let own = object.get("properties").and_then(Value::as_object);
            let own = own.into_iter().flat_map(|it| it.keys().map(String::as_str));
            own.chain(object.values().flat_map(fields)).collect()
        }
        _ => BTreeSet::new(),
    }
}

#[test]
fn can_be_published_and_the_linter_finds_nothing_to_improve() {
    let content = Content::read(CLINIC.as_ref()).expect("there is no error");
    assert!(content.conditions.iter().any(|it| it.slug.as_str() == "migraine"));
    // A day on which no date is in the future and no review overdue.
    let day = Day::try_from("2027-01-01".to_owned()).expect("a day");
    let report = lint(CLINIC.as_ref(), day);
    assert!(report.diagnostics.is_empty(), "{}", lint::text(&report));
}

#[test]
fn shows_every_field_and_every_kind_of_block() {
    let files = files();
    let used: BTreeSet<&str> = files.iter().flat_map(keys).collect();
    for (name, text) in schema::files() {
        // The site writes the index, and nobody else does.
        if name != paths::CONDITION_INDEX_SCHEMA {
            let schema = serde_json::from_str(&text).expect("JSON");
            let missing: Vec<_> =
                fields(&schema).into_iter().filter(|it| !used.contains(it)).collect();
            assert!(missing.is_empty(), "nothing shows {missing:?} of {name}");
        }
    }
    assert!(Block::KINDS.iter().all(|kind| used.contains(kind)));
}

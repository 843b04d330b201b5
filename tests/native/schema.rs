//! The schemas with which editors check the content files.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use symptom_database::builder::content::schema;
use symptom_database::model::condition::Condition;
use symptom_database::model::site::Site;

use crate::harness::dystonia;
use crate::harness::folder::{SHIPPED, SITE};

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    for (name, schema) in schema::files() {
        let committed = fs::read_to_string(Path::new(SHIPPED).join(name)).unwrap_or_default();
        // A whole schema is too long to be compared by eye.
        assert!(
            committed == schema,
            "public/{name} is old. Run: cargo run --features ssr -- schema public"
        );
    }
}

#[test]
fn every_shipped_file_names_its_schema() {
    let folder = Path::new(SHIPPED).join("conditions");
    let mut files = vec![Path::new(SHIPPED).join("site.json")];
    let conditions = fs::read_dir(folder).expect("a folder");
    files.extend(conditions.map(|entry| entry.expect("an entry").path()));
    for file in files {
        let json = value(&fs::read_to_string(&file).expect("a file"));
        let schema = json["$schema"].as_str().unwrap_or_default();
        let schema = file.parent().expect("a folder").join(schema);
        assert!(schema.is_file(), "{}: there is no {}", file.display(), schema.display());
    }
}

#[test]
fn what_can_be_read_fits_its_schema() {
    assert_eq!(schema::errors::<Condition>(&value(dystonia::JSON)), []);
    assert_eq!(schema::errors::<Site>(&value(SITE)), []);
    let full = dystonia::json_with(&[
        ("/language", json!("en-GB")),
        ("/other_names", json!(["Dystonic disorder"])),
        ("/review", json!({ "name": "Jo Bloggs", "credential": "RN", "day": "2026-11-23" })),
        ("/introduction/0", json!({ "terms": [{ "term": "x", "description": "[y](#z)" }] })),
    ]);
    assert_eq!(schema::errors::<Condition>(&value(&full)), []);
}

/// Editors know only the formats of JSON Schema, so the pattern of a text must refuse wrong ones.
#[test]
fn patterns_refuse_what_the_types_refuse() {
    let schema = value(&schema::files()[0].1);
    let validator = jsonschema::options().should_validate_formats(false).build(&schema);
    let validator = validator.expect("a schema");
    assert!(validator.is_valid(&value(dystonia::JSON)));
    for (place, wrong) in [
        ("/slug", "a/b"),
        ("/slug", "A"),
        ("/slug", "a--b"),
        ("/name", " "),
        ("/written", "22 November 2026"),
        ("/sources/1/url", "javascript:alert(1)"),
        ("/sources/1/url", "ftp://example.org"),
        ("/author/role", "copied"),
        ("/language", "Deutsch"),
        ("/language", "en_GB"),
        ("/language", "EN"),
    ] {
        let damaged = dystonia::json_with(&[(place, json!(wrong))]);
        assert!(!validator.is_valid(&value(&damaged)), "{place}: {wrong}");
    }
}

#[test]
fn says_of_each_field_what_it_is_for() {
    for (name, schema) in schema::files() {
        let schema = value(&schema);
        let definitions = schema["$defs"].as_object().into_iter().flatten();
        let objects = definitions.map(|(name, it)| (name.as_str(), it)).chain([(name, &schema)]);
        for (object, definition) in objects {
            let said = definition["description"].as_str().unwrap_or_default();
            for word in ["[`", "::", ".rs", "public/"] {
                assert!(!said.contains(word), "{name}: {object}: {said}");
            }
            for (field, it) in definition["properties"].as_object().into_iter().flatten() {
                let said = it["description"].as_str().unwrap_or_default();
                assert!(!said.is_empty(), "{name}: {object}.{field}");
                for word in ["[`", "::", ".rs", "public/"] {
                    assert!(!said.contains(word), "{name}: {object}.{field}: {said}");
                }
            }
        }
    }
}

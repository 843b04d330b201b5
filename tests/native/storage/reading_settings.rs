//! The reading settings: the page's script writes them, and the store knows them.

use symptom_database::storage::{Key, Unreadable, Value};

use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::load;

/// The record as the page's script writes it.
const RECORD: &str = r#"{"version":1,"text":"text-large theme-dark"}"#;

#[test]
fn are_read_and_written_as_the_pages_script_writes_them() {
    let settings = Value::decode(&Key::ReadingSettings, RECORD);
    assert_eq!(settings, Ok(Value::ReadingSettings("text-large theme-dark".to_owned())));
    assert_eq!(settings.expect("it can be read").encode(), RECORD);
}

#[test]
fn are_no_draft_and_no_comment() {
    for record in [
        r#"{"version":1,"text":"theme-dark","edited":1}"#,
        r#"{"version":1,"text":"theme-dark","created":1}"#,
        r#"{"version":1,"stars":4}"#,
        r#"{"version":1}"#,
    ] {
        let settings = Value::decode(&Key::ReadingSettings, record);
        assert_eq!(settings, Err(Unreadable::Damaged), "{record}");
    }
}

#[test]
fn are_named_if_they_cannot_be_read() {
    let key = Key::ReadingSettings.to_string();
    assert!(load(&MemoryStore::holding(&[(&key, RECORD)])).unreadable.is_empty());
    for (record, why) in [("dark", Unreadable::Damaged), (r#"{"version":3}"#, Unreadable::Newer)] {
        let saved = load(&MemoryStore::holding(&[(&key, record)]));
        assert_eq!(saved.unreadable, [(key.clone(), why)]);
    }
}

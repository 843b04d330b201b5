//! Records and backups that version 0.1.0 wrote in a browser. They must stay readable, and their form must not change.
//! `tests/fixtures/README.md` says how they were made.

use std::collections::BTreeMap;

use symptom_database::model::feedback::SectionRef;
use symptom_database::storage::{Backup, FeedbackStore, Key, Value, encode_backup};

use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::{id, load, rating, read_all, stars};

/// All entries of `localStorage`.
const RECORDS: &str = include_str!("../../fixtures/version-0.1.0/local-storage.json");

/// The file that “Download my notes” saved at the same time.
const BACKUP: &str = include_str!("../../fixtures/version-0.1.0/my-notes.json");

fn records() -> BTreeMap<String, String> {
    serde_json::from_str(RECORDS).expect("an object of texts")
}

#[test]
fn every_record_is_read_and_written_as_it_was() {
    assert_eq!(records().len(), 8);
    for (key, record) in records() {
        let parsed = Key::parse(&key).unwrap_or_else(|| panic!("{key} is a key"));
        let value = Value::decode(&parsed, &record);
        let value = value.unwrap_or_else(|why| panic!("{key} can be read: {why:?}"));
        assert_eq!(value.encode(), record, "{key}");
    }
}

#[test]
fn a_page_finds_everything_that_was_written() {
    let memory = MemoryStore::from_iter(records());
    let (comments, unreadable) = read_all(&memory);
    assert_eq!(unreadable, []);
    let [edited, about, first] = comments.as_slice() else { panic!("{comments:#?}") };
    assert_eq!(
        first.text.as_str(),
        "Ask Dr. Rashid about sleep 😴 — “ß & <b>é</b>”.\nSecond line."
    );
    assert_eq!(about.text.as_str(), "My mother had this too.");
    assert_eq!(about.about, Some(SectionRef { section: id("causes"), hash: 1_988_073_730 }));
    assert_eq!(edited.text.as_str(), "To be edited, and so it was.");
    assert!(edited.edited.is_some_and(|time| time > edited.created));

    let saved = load(&memory);
    assert_eq!(rating(&saved), Some(stars(4)));
    let drafts: Vec<_> = saved.drafts.iter().map(|(_, _, draft)| draft.text.as_str()).collect();
    assert_eq!(drafts, ["Half a thought"]);
    let questions: Vec<_> = saved.questions.iter().map(|question| question.text.as_str()).collect();
    let listed = "Which kind of dystonia do I have, and what may have caused it?";
    assert_eq!(questions, [listed, "May I drive?"]);
    let settings = &records()[&Key::ReadingSettings.to_string()];
    let settings = Value::decode(&Key::ReadingSettings, settings).expect("it can be read");
    let expected = "text-large spacing-wide theme-dark";
    assert_eq!(settings, Value::ReadingSettings(expected.to_owned()));
}

#[test]
fn the_backup_gives_back_the_same_records() {
    let memory = MemoryStore::default();
    let backup = Backup::parse(BACKUP).expect("it can be read");
    assert_eq!(FeedbackStore::new(&memory).restore(&backup), Ok(records().len()));
    assert_eq!(memory.records(), records());
}

#[test]
fn the_same_backup_is_written_again() {
    let memory = MemoryStore::from_iter(records());
    let entries = FeedbackStore::new(&memory).entries().expect("the store can be reached");
    assert_eq!(encode_backup(&entries), BACKUP);
}

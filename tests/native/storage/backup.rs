//! Backups.

use std::collections::BTreeMap;

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, SectionRef};
use symptom_database::storage::{
    Backup, FeedbackStore, ImportOutcome, SaveError, Store, StoreError, Value, encode_backup,
};

use crate::harness::any_record::some_entries;
use crate::harness::backups::{file_of, parsed, restore};
use crate::harness::memory_store::{FailureMode, MemoryStore};
use crate::harness::stored::{RATING_KEY, add, comment, comment_key, id, stars, subject};

#[test]
fn writes_files_that_later_versions_know() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    assert_eq!(
        file_of(&memory),
        "{\"version\":1,\"format\":\"symptom-database-backup\",\"records\":[\n\n]}\n"
    );
    add(&store, &comment(1, "{Hello}\n"));
    store.save_rating(&subject().author, Some(stars(4))).expect("saved");
    (&memory).write("symptom-database/theme", "{\"version\":3}").expect("stored");
    assert_eq!(
        file_of(&memory),
        r#"{"version":1,"format":"symptom-database-backup","records":[
{"key":"symptom-database/comment/dystonia/000000000001-00000007","version":1,"text":"{Hello}","created":1},
{"key":"symptom-database/rating/haroon-rashid","version":1,"stars":4},
{"version":1,"key":"symptom-database/theme","unreadable":"{\"version\":3}"}
]}
"#
    );
}

#[test]
fn reads_a_file_that_an_editor_has_saved_in_its_own_way() {
    let memory = MemoryStore::holding(&[(RATING_KEY, r#"{"version":1,"stars":4}"#)]);
    let file = file_of(&memory);
    let layouts = [file.replace('\n', "\r\n"), file.replace(',', " ,\n\t"), file.replace('\n', "")];
    for layout in layouts {
        assert_eq!(Backup::parse(&layout), Ok(parsed(&file)), "{layout}");
    }
    let records = r#"{"records":[{"stars":4,"key":"symptom-database/rating/haroon-rashid","version":1}],
                     "format":"symptom-database-backup","version":1}"#;
    assert_eq!(Backup::parse(records), Ok(parsed(&file)));
}

proptest! {
    #[test]
    fn restores_every_record_byte_for_byte_and_nothing_else(entries in some_entries()) {
        let others = [("theme", "dark"), ("symptom-database", "{"), ("other/rating/x", "5")];
        let from = MemoryStore::from_iter(entries.clone());
        for (key, value) in others {
            (&from).write(key, value).expect("stored");
        }
        let into = MemoryStore::holding(&[("theme", "light")]);
        prop_assert_eq!(restore(&from, &into), entries.len());
        let mut expected = BTreeMap::from_iter(entries);
        expected.insert("theme".to_owned(), "light".to_owned());
        prop_assert_eq!(into.records(), expected);
    }

    #[test]
    fn changes_nothing_when_it_is_restored_again(entries in some_entries()) {
        let from = MemoryStore::from_iter(entries.clone());
        let into = MemoryStore::default();
        restore(&from, &into);
        let changes = into.changed_keys();
        prop_assert_eq!(restore(&from, &into), 0);
        prop_assert_eq!(restore(&into, &into), 0);
        prop_assert_eq!(into.changed_keys(), changes);
        prop_assert_eq!(file_of(&into), file_of(&from));
    }

    #[test]
    fn does_exactly_what_the_preview_says(from in some_entries(), here in some_entries()) {
        let memory = MemoryStore::from_iter(here);
        let before = memory.records();
        let store = FeedbackStore::new(&memory);
        let backup = parsed(&encode_backup(&from));
        let steps = store.preview(&backup).expect("the store can be reached");
        prop_assert!(memory.changed_keys().is_empty());
        let count = store.restore(&backup).expect("restored");

        prop_assert_eq!(steps.len(), from.len());
        prop_assert_eq!(count, steps.iter().filter(|step| step.outcome != ImportOutcome::Skip).count());
        let mut expected = before.clone();
        for (step, (key, value)) in steps.iter().zip(&from) {
            prop_assert_eq!(step.outcome == ImportOutcome::Add, !before.contains_key(key));
            if let (ImportOutcome::KeepBoth, Some((beside, told))) = (step.outcome, &step.entry) {
                prop_assert!(!before.contains_key(&beside.to_string()));
                expected.insert(beside.to_string(), told.encode());
                continue;
            }
            if step.outcome != ImportOutcome::Skip {
                expected.insert(key.clone(), value.clone());
            }
            if let Some((key_told, told)) = &step.entry {
                prop_assert_eq!(&key_told.to_string(), key);
                prop_assert_eq!(Value::decode(key_told, value), Ok(told.clone()));
            }
            prop_assert!(step.outcome != ImportOutcome::Change || step.entry.is_some());
        }
        prop_assert_eq!(memory.records(), expected);
    }

    #[test]
    fn continues_where_the_store_was_full(
        from in some_entries(),
        here in some_entries(),
        room in 0..12_usize,
    ) {
        let memory = MemoryStore::from_iter(here);
        let before = memory.records();
        let store = FeedbackStore::new(&memory);
        let backup = parsed(&encode_backup(&from));
        let wanted = store.preview(&backup).expect("the store can be reached");
        let wanted = wanted.iter().filter(|step| step.outcome != ImportOutcome::Skip).count();

        memory.set_failure_mode(FailureMode::RoomFor(room));
        let outcome = store.restore(&backup);
        let full = Err(SaveError::Store(StoreError::Full));
        prop_assert_eq!(outcome, if wanted > room { full } else { Ok(wanted) });
        prop_assert_eq!(memory.changed_keys().len(), wanted.min(room));
        prop_assert!(before.keys().all(|key| memory.records().contains_key(key)));

        memory.set_failure_mode(FailureMode::Works);
        prop_assert_eq!(store.restore(&backup), Ok(wanted.saturating_sub(room)));
        prop_assert_eq!(store.restore(&backup), Ok(0));
        let all_at_once = MemoryStore::from_iter(before);
        FeedbackStore::new(&all_at_once).restore(&backup).expect("restored");
        prop_assert_eq!(memory.records(), all_at_once.records());
    }
}

#[test]
fn restores_nothing_into_a_store_that_fails_and_says_why() {
    let file = file_of(&MemoryStore::holding(&[(RATING_KEY, r#"{"version":1,"stars":4}"#)]));
    let here = comment_key(&comment(1, "x"));
    let cases = [
        (FailureMode::Unavailable, SaveError::Store(StoreError::Unavailable)),
        (FailureMode::Full, SaveError::Store(StoreError::Full)),
        (FailureMode::ThrowingOnWrite, SaveError::Store(StoreError::Refused)),
        (FailureMode::ReadOnly, SaveError::Store(StoreError::Refused)),
        (FailureMode::Forgetful, SaveError::NotStored),
    ];
    for (failure_mode, error) in cases {
        let memory = MemoryStore::holding(&[(&here, "kept")]);
        let before = memory.records();
        memory.set_failure_mode(failure_mode);
        assert_eq!(
            FeedbackStore::new(&memory).restore(&parsed(&file)),
            Err(error),
            "{failure_mode:?}"
        );
        assert_eq!(memory.records(), before);
    }
}

#[test]
fn reports_that_an_unavailable_store_can_be_neither_saved_nor_compared() {
    let memory = MemoryStore::default();
    let backup = parsed(&file_of(&memory));
    memory.set_failure_mode(FailureMode::Unavailable);
    let store = FeedbackStore::new(&memory);
    assert_eq!(store.entries(), Err(StoreError::Unavailable));
    assert_eq!(store.preview(&backup), Ok(Vec::new()), "nothing had to be compared");
    let backup = parsed(&encode_backup(&[(RATING_KEY.to_owned(), "x".to_owned())]));
    assert_eq!(store.preview(&backup), Err(StoreError::Unavailable));
}

#[test]
fn an_older_page_can_restore_a_backup_without_newer_records() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    add(&store, &comment(1, "Hello"));
    assert!(file_of(&memory).starts_with(r#"{"version":1,"#));
    let about = Some(SectionRef { section: id("causes"), hash: 7 });
    add(&store, &Comment { about, ..comment(2, "On causes") });
    let file = file_of(&memory);
    assert!(file.starts_with(r#"{"version":2,"#), "{file}");
    let other = MemoryStore::default();
    FeedbackStore::new(&other).restore(&parsed(&file)).expect("the store works");
    assert_eq!(other.records(), memory.records());
}

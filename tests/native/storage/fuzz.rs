//! No text makes reading panic or destroys a stored record.
//!
//! `scripts/bench fuzz` tries a million texts for each test here.

mod mutation;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use symptom_database::model::feedback::{Comment, CommentId, Draft, DraftId};
use symptom_database::storage::{
    Backup, ChangeError, FeedbackStore, ImportOutcome, Key, SaveError, StoredFeedback, Unreadable,
    Value,
};

use self::mutation::{any_backup, any_record, any_text};
use crate::harness::backups::{file_of, parsed};
use crate::harness::memory_store::MemoryStore;
use crate::harness::records::{decode_comment, decode_draft, decode_rating};
use crate::harness::stored::{comment, id, load, rating, read_all, stars};

/// The keys of the page on dystonia, one of each kind.
fn keys_of_the_page() -> impl Strategy<Value = Key> {
    let comment = comment(1, "x").id;
    let page = CommentId::new(5, 1);
    prop::sample::select(vec![
        Key::Rating(id("haroon-rashid")),
        Key::Comment(id("dystonia"), comment),
        Key::Draft(id("dystonia"), DraftId { page, of: None }),
        Key::Draft(id("dystonia"), DraftId { page, of: Some(comment) }),
        Key::Question(id("dystonia"), comment),
        Key::ReadingSettings,
    ])
}

/// Tries to change and to delete the record at a key. Returns the result of each attempt.
fn all_changes(memory: &MemoryStore, key: &Key) -> Vec<Result<(), SaveError>> {
    let store = FeedbackStore::new(memory);
    match key {
        Key::Rating(author) => {
            [Some(stars(3)), None].map(|rating| store.save_rating(author, rating)).into()
        }
        Key::Comment(condition, id) => {
            let mine = Comment { condition: condition.clone(), id: *id, ..comment(1, "mine") };
            let outcomes = [
                store.save_comment(&mine, None),
                store.save_comment(&mine, Some(&mine)),
                store.delete_comment(&mine),
            ];
            let error = |error| match error {
                ChangeError::Save(error) => error,
                ChangeError::Conflict(kept) => panic!("{kept:?} cannot be read"),
            };
            outcomes.map(|outcome| outcome.map_err(error)).into()
        }
        Key::Draft(condition, id) => ["typed", ""]
            .map(|text| Draft { text: text.to_owned(), seen: None, about: None })
            .map(|draft| store.save_draft(condition, *id, &draft))
            .into(),
        Key::Question(condition, id) => {
            let question = Comment { condition: condition.clone(), id: *id, ..comment(1, "mine") };
            vec![store.save_question(&question), store.delete_question(&question)]
        }
        // Only the page's own script writes these.
        Key::ReadingSettings => Vec::new(),
    }
}

/// The number of texts among a thousand that can be read.
fn read_of_a_thousand(texts: impl Strategy<Value = String>, is_read: fn(&str) -> bool) -> usize {
    let mut runner = TestRunner::deterministic();
    let mut text = || texts.new_tree(&mut runner).expect("there is always another").current();
    (0..1_000).filter(|_| is_read(&text())).count()
}

#[test]
fn tries_enough_readable_and_unreadable_texts() {
    let numbers = [
        read_of_a_thousand(any_backup(), |file| Backup::parse(file).is_ok()),
        read_of_a_thousand(any_record(), |record| decode_draft(record).is_ok()),
        read_of_a_thousand(any_record(), |record| decode_rating(record).is_ok()),
        read_of_a_thousand(any_record(), |record| {
            decode_comment(CommentId::new(1, 7), record).is_ok()
        }),
        read_of_a_thousand(any_text(), |text| Key::parse(text).is_some()),
    ];
    assert!(numbers.iter().all(|number| (50..950).contains(number)), "{numbers:?}");
}

proptest! {
    #[test]
    fn fuzz_a_value_at_a_known_key_is_read_or_left(
        key in keys_of_the_page(),
        value in any_record(),
    ) {
        let written = key.to_string();
        let memory = MemoryStore::holding(&[(&written, &value)]);
        let saved = load(&memory);
        let (comments, unreadable) = read_all(&memory);
        match Value::decode(&key, &value) {
            Ok(decoded) => {
                prop_assert_eq!(Value::decode(&key, &decoded.encode()), Ok(decoded.clone()));
                prop_assert_eq!(unreadable, []);
                match decoded {
                    Value::Rating(stars) => prop_assert_eq!(rating(&saved), Some(stars)),
                    Value::Comment(comment) => prop_assert_eq!(comments, [comment]),
                    Value::Draft(draft) => prop_assert_eq!(&saved.drafts[0].2, &draft),
                    Value::Question(question) => prop_assert_eq!(saved.questions, [question]),
                    Value::ReadingSettings(_) => prop_assert_eq!(saved, StoredFeedback::default()),
                }
            }
            Err(why) => {
                prop_assert_eq!(unreadable, [(written, why)]);
                let nothing = (None, 0, 0);
                prop_assert_eq!((rating(&saved), comments.len(), saved.drafts.len()), nothing);
                for outcome in all_changes(&memory, &key) {
                    prop_assert_eq!(outcome, Err(SaveError::Occupied(why)));
                }
            }
        }
        prop_assert_eq!(memory.records().into_values().collect::<Vec<_>>(), [value]);
        prop_assert!(memory.changed_keys().is_empty());
    }

    #[test]
    fn fuzz_a_backup_is_refused_or_is_the_same_once_it_is_restored(file in any_backup()) {
        let Ok(backup) = Backup::parse(&file) else { return Ok(()) };
        let memory = MemoryStore::default();
        let store = FeedbackStore::new(&memory);
        let number = store.restore(&backup).expect("the store works");
        prop_assert_eq!(memory.records().len(), number);

        let written = file_of(&memory);
        let again = parsed(&written);
        let other = MemoryStore::default();
        FeedbackStore::new(&other).restore(&again).expect("the store works");
        prop_assert_eq!(other.records(), memory.records());
        prop_assert_eq!(file_of(&other), written);
        for backup in [backup, again] {
            let steps = store.preview(&backup).expect("the store works");
            prop_assert_eq!(steps.len(), number);
            prop_assert!(steps.iter().all(|step| step.outcome == ImportOutcome::Skip));
        }
    }

    #[test]
    fn fuzz_a_backup_replaces_only_older_texts(
        file in any_backup(),
        key in keys_of_the_page(),
        value in any_record(),
    ) {
        let Ok(backup) = Backup::parse(&file) else { return Ok(()) };
        let written = key.to_string();
        let memory = MemoryStore::holding(&[(&written, &value), ("theme", "dark")]);
        FeedbackStore::new(&memory).restore(&backup).expect("the store works");
        let after = memory.records();
        prop_assert_eq!(&after["theme"], "dark");
        prop_assert!(after.keys().all(|key| key == "theme" || key.starts_with("symptom-database/")));
        if after[&written] != value {
            let versions = (Value::decode(&key, &value), Value::decode(&key, &after[&written]));
            let (Ok(Value::Comment(before)), Ok(Value::Comment(after))) = versions else {
                panic!("{value} became {}", after[&written])
            };
            prop_assert!(after.last_modified() > before.last_modified());
        }
    }

    #[test]
    fn fuzz_only_the_exact_text_of_a_key_is_a_key(text in any_text()) {
        if let Some(key) = Key::parse(&text) {
            prop_assert_eq!(key.to_string(), text);
        } else {
            let memory = MemoryStore::holding(&[(&text, "x")]);
            let is_named = text.starts_with("symptom-database/");
            let named = is_named.then(|| (text.clone(), Unreadable::Damaged));
            prop_assert_eq!(load(&memory).unreadable, Vec::from_iter(named));
        }
    }
}

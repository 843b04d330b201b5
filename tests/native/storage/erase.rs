//! Erasing everything, or only the records that cannot be read.

use std::collections::BTreeMap;

use proptest::prelude::*;
use symptom_database::storage::{FeedbackStore, SaveError, StoreError};

use crate::harness::any_record::some_entries;
use crate::harness::memory_store::{FailureMode, MemoryStore};
use crate::harness::stored::{PREFIX, RATING_KEY, comment, comment_key, read_all};

const RATING: &str = r#"{"version":1,"stars":4}"#;

#[test]
fn reports_that_not_everything_is_erased() {
    let cases = [
        (FailureMode::Unavailable, SaveError::Store(StoreError::Unavailable)),
        (FailureMode::ReadOnly, SaveError::Store(StoreError::Refused)),
        (FailureMode::Forgetful, SaveError::NotStored),
    ];
    for (failure_mode, error) in cases {
        let memory = MemoryStore::holding(&[(RATING_KEY, RATING), ("symptom-database/x", "{")]);
        let before = memory.records();
        memory.set_failure_mode(failure_mode);
        let store = FeedbackStore::new(&memory);
        assert_eq!(store.erase(), Err(error), "{failure_mode:?}");
        let unreadable = store.remove_unreadable(&["symptom-database/x".to_owned()]);
        assert_eq!(unreadable, Err(error), "{failure_mode:?}");
        assert_eq!(memory.records(), before, "{failure_mode:?}");
    }
}

#[test]
fn needs_no_room_to_forget() {
    for failure_mode in [FailureMode::Full, FailureMode::ThrowingOnWrite] {
        let memory = MemoryStore::holding(&[(RATING_KEY, RATING), ("symptom-database/x", "{")]);
        memory.set_failure_mode(failure_mode);
        FeedbackStore::new(&memory).erase().expect("forgotten");
        assert_eq!(memory.records(), BTreeMap::new(), "{failure_mode:?}");
    }
}

#[test]
fn removes_only_the_named_records_that_cannot_be_read() {
    let [damaged, not_asked_for, sound_by_now] =
        [1, 2, 3].map(|created| comment_key(&comment(created, "x")));
    let record = r#"{"version":1,"text":"Hello","created":3}"#;
    let records = [
        (damaged.as_str(), "{"),
        (&not_asked_for, "{"),
        (&sound_by_now, record),
        (RATING_KEY, RATING),
        ("symptom-database/rating/newer", r#"{"version":3}"#),
        ("symptom-database/theme", "dark"),
        ("theme", "dark"),
    ];
    let memory = MemoryStore::holding(&records);
    let asked_for = [
        &damaged,
        &sound_by_now,
        RATING_KEY,
        "symptom-database/rating/newer",
        "symptom-database/theme",
        "symptom-database/absent",
        // Not a key of this site.
        "theme",
    ]
    .map(str::to_owned);
    FeedbackStore::new(&memory).remove_unreadable(&asked_for).expect("removed");
    let left: Vec<String> = memory.records().into_keys().collect();
    assert_eq!(left, [&not_asked_for, &sound_by_now, RATING_KEY, "theme"]);
    FeedbackStore::new(&memory).remove_unreadable(&[]).expect("nothing was asked for");
    assert_eq!(memory.records().len(), 4);
}

proptest! {
    #[test]
    fn erases_all_records_of_the_site_and_nothing_else(entries in some_entries()) {
        let others = [("theme", "dark"), ("symptom-database", "{"), ("other/rating/x", "5")];
        let others = others.map(|(key, value)| (key.to_owned(), value.to_owned()));
        let memory = entries.into_iter().chain(others.clone()).collect::<MemoryStore>();
        FeedbackStore::new(&memory).erase().expect("forgotten");
        prop_assert_eq!(memory.records(), BTreeMap::from(others));
        prop_assert!(memory.changed_keys().iter().all(|key| key.starts_with(PREFIX)));
    }

    #[test]
    fn removes_all_records_that_it_calls_unreadable(entries in some_entries()) {
        let memory = MemoryStore::from_iter(entries);
        let (comments, unreadable) = read_all(&memory);
        let number = memory.records().len();
        let keys: Vec<String> = unreadable.into_iter().map(|(key, _)| key).collect();
        FeedbackStore::new(&memory).remove_unreadable(&keys).expect("removed");
        prop_assert_eq!(read_all(&memory), (comments, Vec::new()));
        prop_assert_eq!(memory.records().len(), number - keys.len());
    }
}

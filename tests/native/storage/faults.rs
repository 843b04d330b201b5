//! A store that fails: the reader is told why, and what was there is still there.

use std::collections::BTreeMap;

use symptom_database::feedback::CommentText;
use symptom_database::storage::{FeedbackStore, SaveError, StoreError};

use super::{comment, load, stars, subject};
use crate::memory_store::{MemoryStore, Mood};

type Outcome = Result<(), SaveError>;

/// Each way of failing, with what comes of writing and of removing.
const FAULTS: [(Mood, Outcome, Outcome); 4] = [
    (
        Mood::Unavailable,
        Err(SaveError::Store(StoreError::Unavailable)),
        Err(SaveError::Store(StoreError::Unavailable)),
    ),
    // Room is not needed to make room.
    (Mood::Full, Err(SaveError::Store(StoreError::Full)), Ok(())),
    (
        Mood::Refusing,
        Err(SaveError::Store(StoreError::Refused)),
        Err(SaveError::Store(StoreError::Refused)),
    ),
    (Mood::Forgetful, Err(SaveError::NotKept), Err(SaveError::NotKept)),
];

/// A store with a rating and a comment, made on a good day.
fn store_with_feedback() -> MemoryStore {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    store.save_rating(&subject().author, Some(stars(2))).expect("saved");
    store.save_comment(&subject().condition, &comment(1, "Before")).expect("saved");
    memory
}

#[test]
fn tells_why_nothing_was_written_and_keeps_what_was_there() {
    for (mood, written, _) in FAULTS {
        let memory = store_with_feedback();
        let (before, loaded_before) = (memory.records(), load(&memory));
        memory.set_mood(mood);
        let store = FeedbackStore::new(&memory);
        let changed = comment(1, "Before").edit(CommentText::parse("After").expect("text"), 2);
        let condition = subject().condition;
        assert_eq!(store.save_rating(&subject().author, Some(stars(5))), written, "{mood:?}");
        assert_eq!(store.save_comment(&condition, &comment(2, "New")), written, "{mood:?}");
        assert_eq!(store.save_comment(&condition, &changed), written, "{mood:?}");
        assert_eq!(memory.records(), before, "{mood:?}");
        memory.set_mood(Mood::Works);
        assert_eq!(load(&memory), loaded_before, "{mood:?}");
    }
}

#[test]
fn tells_why_nothing_was_removed() {
    for (mood, _, removed) in FAULTS {
        let memory = store_with_feedback();
        let before = memory.records();
        memory.set_mood(mood);
        let store = FeedbackStore::new(&memory);
        let id = comment(1, "Before").id;
        assert_eq!(store.save_rating(&subject().author, None), removed, "{mood:?}");
        assert_eq!(store.delete_comment(&subject().condition, &id), removed, "{mood:?}");
        let expected = if removed.is_ok() { BTreeMap::new() } else { before };
        assert_eq!(memory.records(), expected, "{mood:?}");
    }
}

#[test]
fn makes_room_in_a_full_store_by_deleting() {
    let memory = store_with_feedback();
    memory.set_mood(Mood::Full);
    let store = FeedbackStore::new(&memory);
    store.delete_comment(&subject().condition, &comment(1, "Before").id).expect("deleted");
    memory.set_mood(Mood::Works);
    store.save_comment(&subject().condition, &comment(2, "New")).expect("there is room now");
}

#[test]
fn cannot_load_from_a_store_that_is_not_there() {
    let memory = store_with_feedback();
    memory.set_mood(Mood::Unavailable);
    let outcome = FeedbackStore::new(&memory).load(&subject());
    assert_eq!(outcome, Err(StoreError::Unavailable));
}

#[test]
fn loads_from_a_store_that_takes_nothing_new() {
    for mood in [Mood::Full, Mood::Refusing, Mood::Forgetful] {
        let memory = store_with_feedback();
        memory.set_mood(mood);
        let saved = load(&memory);
        assert_eq!((saved.rating, saved.comments.count()), (Some(stars(2)), 1), "{mood:?}");
    }
}

//! A store that fails: the error gives the reason, and stored records remain.

use std::collections::BTreeMap;

use symptom_database::model::feedback::{CommentId, Draft, DraftId};
use symptom_database::storage::{ChangeError, FeedbackStore, SaveError, StoreError};

use crate::harness::memory_store::{FailureMode, MemoryStore};
use crate::harness::stored::{
    add, changed, comment, load, loaded_texts, rating, read_all, stars, subject,
};

const UNAVAILABLE: Result<(), SaveError> = Err(SaveError::Store(StoreError::Unavailable));
const FULL: Result<(), SaveError> = Err(SaveError::Store(StoreError::Full));
const REFUSED: Result<(), SaveError> = Err(SaveError::Store(StoreError::Refused));
const NOT_STORED: Result<(), SaveError> = Err(SaveError::NotStored);

/// A store with a rating, a comment and a draft, filled while it worked.
fn store_with_feedback() -> MemoryStore {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    store.save_rating(&subject().author, Some(stars(2))).expect("saved");
    add(&store, &comment(1, "Before"));
    store.save_draft(&subject().condition, draft_id(), &draft("Half")).expect("saved");
    memory
}

fn draft_id() -> DraftId {
    DraftId { page: CommentId::new(5, 1), of: None }
}

fn draft(text: &str) -> Draft {
    Draft { text: text.to_owned(), seen: None, about: None }
}

/// Asserts that a store in this failure mode answers writing and removing like this. Its records must remain, except a
/// record that it reports as removed.
fn answers(
    failure_mode: FailureMode,
    written: Result<(), SaveError>,
    removed: Result<(), SaveError>,
) {
    let memory = store_with_feedback();
    let (before, read_before) = (memory.records(), (load(&memory), read_all(&memory)));
    memory.set_failure_mode(failure_mode);
    let store = FeedbackStore::new(&memory);
    let (condition, author) = (subject().condition, subject().author);
    let old = comment(1, "Before");
    let change = changed(&old, "After", 2);

    assert_eq!(store.save_rating(&author, Some(stars(5))), written);
    assert_eq!(store.save_draft(&condition, draft_id(), &draft("Half of it")), written);
    let written = written.map_err(ChangeError::Save);
    assert_eq!(store.save_comment(&comment(2, "New"), None), written);
    assert_eq!(store.save_comment(&change, Some(&old)), written);
    assert_eq!(memory.records(), before);
    memory.set_failure_mode(FailureMode::Works);
    assert_eq!((load(&memory), read_all(&memory)), read_before);

    memory.set_failure_mode(failure_mode);
    assert_eq!(store.save_rating(&author, None), removed);
    assert_eq!(store.save_draft(&condition, draft_id(), &draft("")), removed);
    assert_eq!(store.delete_comment(&old), removed.map_err(ChangeError::Save));
    let expected = if removed.is_ok() { BTreeMap::new() } else { before };
    assert_eq!(memory.records(), expected);
}

#[test]
fn reports_that_a_store_is_absent_or_denied() {
    answers(FailureMode::Unavailable, UNAVAILABLE, UNAVAILABLE);
}

#[test]
fn reports_that_a_store_is_full_and_needs_no_room_to_make_room() {
    answers(FailureMode::Full, FULL, Ok(()));
}

#[test]
fn reports_that_a_store_throws_on_writing() {
    answers(FailureMode::ThrowingOnWrite, REFUSED, Ok(()));
}

#[test]
fn reports_that_a_store_is_read_only() {
    answers(FailureMode::ReadOnly, REFUSED, REFUSED);
}

#[test]
fn notices_that_a_store_reports_success_and_stores_nothing() {
    answers(FailureMode::Forgetful, NOT_STORED, NOT_STORED);
}

#[test]
fn makes_room_in_a_full_store_by_deleting() {
    let memory = store_with_feedback();
    memory.set_failure_mode(FailureMode::Full);
    let store = FeedbackStore::new(&memory);
    store.delete_comment(&comment(1, "Before")).expect("deleted");
    memory.set_failure_mode(FailureMode::Works);
    add(&store, &comment(2, "New"));
}

#[test]
fn cannot_read_from_an_unavailable_store() {
    let memory = store_with_feedback();
    memory.set_failure_mode(FailureMode::Unavailable);
    let store = FeedbackStore::new(&memory);
    let (condition, id) = (subject().condition, comment(1, "Before").id);
    let unavailable = StoreError::Unavailable;
    assert_eq!(store.load(&subject()), Err(unavailable));
    assert_eq!(store.read_comments(&subject(), std::slice::from_ref(&id)), Err(unavailable));
    assert_eq!(store.comment(&subject(), id), Err(unavailable));
    assert_eq!(store.rating(&subject().author), Err(unavailable));
    assert_eq!(store.draft(&condition, draft_id()), Err(unavailable));
}

#[test]
fn reads_from_a_full_store() {
    for failure_mode in [
        FailureMode::Full,
        FailureMode::ThrowingOnWrite,
        FailureMode::ReadOnly,
        FailureMode::Forgetful,
    ] {
        let memory = store_with_feedback();
        memory.set_failure_mode(failure_mode);
        let saved = load(&memory);
        assert_eq!((rating(&saved), saved.drafts.len()), (Some(stars(2)), 1), "{failure_mode:?}");
        assert_eq!(loaded_texts(&memory), ["Before"], "{failure_mode:?}");
    }
}

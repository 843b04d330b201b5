//! Questions for an appointment, in the store.

use symptom_database::model::feedback::Comment;
use symptom_database::storage::{FeedbackStore, Key, SaveError, StoreError, Unreadable};

use crate::harness::memory_store::{FailureMode, MemoryStore};
use crate::harness::stored::{comment, id, load, subject};

#[test]
fn are_found_again_oldest_first_on_their_condition_alone() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    let (first, second) = (comment(1, "Do I need tests?"), comment(2, "When shall I come back?"));
    store.save_question(&second).expect("stored");
    store.save_question(&first).expect("stored");
    let elsewhere = Comment { condition: id("migraine"), ..comment(3, "Another page's") };
    store.save_question(&elsewhere).expect("stored");
    assert_eq!(load(&memory).questions, [first.clone(), second.clone()]);
    assert_eq!(store.questions(&subject()), Ok(vec![first.clone(), second.clone()]));
    assert!(load(&memory).comments.is_empty(), "a question is no comment");

    store.delete_question(&first).expect("forgotten");
    assert_eq!(load(&memory).questions, [second]);
}

#[test]
fn are_named_and_left_if_they_cannot_be_read() {
    let question = comment(1, "Mine");
    let key = Key::Question(subject().condition, question.id).to_string();
    let memory = MemoryStore::holding(&[(&key, "rubbish")]);
    let store = FeedbackStore::new(&memory);
    let saved = load(&memory);
    assert_eq!((saved.questions, saved.unreadable), (vec![], vec![(key, Unreadable::Damaged)]));
    let occupied = Err(SaveError::Occupied(Unreadable::Damaged));
    assert_eq!(store.save_question(&question), occupied);
    assert_eq!(store.delete_question(&question), occupied);
    assert!(memory.changed_keys().is_empty());
}

#[test]
fn report_when_they_were_not_stored() {
    let question = comment(1, "Mine");
    for (failure_mode, error) in [
        (FailureMode::Full, SaveError::Store(StoreError::Full)),
        (FailureMode::Forgetful, SaveError::NotStored),
    ] {
        let memory = MemoryStore::default();
        memory.set_failure_mode(failure_mode);
        let store = FeedbackStore::new(&memory);
        assert_eq!(store.save_question(&question), Err(error));
        assert!(load(&memory).questions.is_empty());
    }
}

//! Drafts, and drafts of another tab.

use proptest::prelude::*;
use symptom_database::model::feedback::{CommentId, Draft, DraftId, LAST_TIME};
use symptom_database::storage::{FeedbackStore, SaveError, Unreadable};

use crate::harness::any_record::any_draft;
use crate::harness::memory_store::MemoryStore;
use crate::harness::records::{decode_comment, decode_draft, encode_comment, encode_draft};
use crate::harness::stored::{add, comment, drafts, id, load, stars, subject};

const DRAFT_KEY: &str = "symptom-database/draft/dystonia/000000000005-00000001";
const CHANGE_KEY: &str =
    "symptom-database/draft/dystonia/000000000005-00000001/000000000001-00000007";

/// The draft of a new comment on the page that was opened fifth.
fn new_comment() -> DraftId {
    DraftId { page: CommentId::new(5, 1), of: None }
}

/// The draft of a change of the first comment, on the same page.
fn change() -> DraftId {
    DraftId { of: Some(CommentId::new(1, 7)), ..new_comment() }
}

fn draft(text: &str) -> Draft {
    Draft { text: text.to_owned(), seen: None, about: None }
}

#[test]
fn finds_a_draft_again_as_it_was_typed() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    let condition = subject().condition;
    for typed in ["H", "Half a sent", &"much too long ".repeat(1_000), " spaces "] {
        let (new, edited) = (draft(typed), Draft { seen: Some(3), ..draft(typed) });
        store.save_draft(&condition, new_comment(), &new).expect("saved");
        store.save_draft(&condition, change(), &edited).expect("saved");
        assert_eq!(store.draft(&condition, new_comment()), Ok(Some(new.clone())));
        assert_eq!(store.draft(&condition, change()), Ok(Some(edited.clone())));
        assert_eq!(drafts(load(&memory)), [(new_comment(), new), (change(), edited)]);
    }
    assert_eq!(memory.records().into_keys().collect::<Vec<_>>(), [DRAFT_KEY, CHANGE_KEY]);
}

#[test]
fn deletes_a_draft_that_the_reader_has_emptied() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    for id in [new_comment(), change()] {
        for blank in ["", " \n"] {
            store.save_draft(&subject().condition, id, &draft("typed")).expect("saved");
            store.save_draft(&subject().condition, id, &draft(blank)).expect("forgotten");
            assert!(memory.records().is_empty());
            assert_eq!(store.draft(&subject().condition, id), Ok(None));
        }
    }
}

#[test]
fn leaves_a_draft_it_cannot_read_byte_for_byte() {
    let unreadable = [
        ("{", Unreadable::Damaged),
        (r#"{"version":1,"text":5}"#, Unreadable::Damaged),
        (r#"{"version":3,"text":"new"}"#, Unreadable::Newer),
    ];
    for (rubbish, why) in unreadable {
        for (key, id) in [(DRAFT_KEY, new_comment()), (CHANGE_KEY, change())] {
            let memory = MemoryStore::holding(&[(key, rubbish)]);
            let store = FeedbackStore::new(&memory);
            assert_eq!(load(&memory).unreadable, [(key.to_owned(), why)]);
            for typed in ["typed", ""] {
                let outcome = store.save_draft(&subject().condition, id, &draft(typed));
                assert_eq!(outcome, Err(SaveError::Occupied(why)));
            }
            assert_eq!(store.draft(&subject().condition, id), Ok(None));
            assert_eq!(memory.records()[key], rubbish);
            assert!(memory.changed_keys().is_empty());
        }
    }
}

#[test]
fn confuses_neither_drafts_with_comments_nor_comments_with_drafts() {
    let comment = comment(1, "Hello");
    assert_eq!(decode_draft(&encode_comment(&comment)), Err(Unreadable::Damaged));
    assert_eq!(
        decode_comment(comment.id, &encode_draft(&draft("Hello"))),
        Err(Unreadable::Damaged)
    );
}

#[test]
fn writes_drafts_that_earlier_and_later_versions_know() {
    assert_eq!(encode_draft(&draft(" Half\n")), r#"{"version":1,"text":" Half\n"}"#);
    let edited = Draft { seen: Some(7), ..draft("Half") };
    assert_eq!(encode_draft(&edited), r#"{"version":1,"text":"Half","edited":7}"#);
    let too_late = format!(r#"{{"version":1,"text":"Half","edited":{}}}"#, LAST_TIME + 1);
    assert_eq!(decode_draft(&too_late), Err(Unreadable::Damaged));
}

proptest! {
    #[test]
    fn reads_back_any_draft(draft in any_draft()) {
        prop_assert_eq!(decode_draft(&encode_draft(&draft)), Ok(draft));
    }
}

#[test]
fn finds_the_drafts_of_its_own_condition_only() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    store.save_draft(&id("migraine"), new_comment(), &draft("Elsewhere")).expect("saved");
    store.save_draft(&id("dystonia-2"), change(), &draft("Elsewhere")).expect("saved");
    assert_eq!(drafts(load(&memory)), []);
    assert_eq!(store.draft(&subject().condition, new_comment()), Ok(None));
    assert_eq!(load(&memory).unreadable, []);
}

#[test]
fn reads_what_another_tab_has_written_since() {
    let memory = MemoryStore::default();
    let (here, there) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let comment = comment(1, "Hello");
    there.save_rating(&id("haroon-rashid"), Some(stars(2))).expect("saved");
    add(&there, &comment);
    assert_eq!(here.rating(&id("haroon-rashid")), Ok(Some(stars(2))));
    assert_eq!(here.comment(&subject(), comment.id), Ok(Some(comment.clone())));
    there.delete_comment(&comment).expect("deleted");
    assert_eq!(here.comment(&subject(), comment.id), Ok(None));
}

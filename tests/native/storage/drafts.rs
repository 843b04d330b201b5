//! Drafts, and what another tab did.

use proptest::prelude::*;
use symptom_database::storage::{
    FeedbackStore, KeyOf, SaveError, Unreadable, decode_comment, decode_draft, encode_comment,
    encode_draft,
};

use super::{RATING_KEY, comment, comment_key, id, load, stars, subject};
use crate::memory_store::MemoryStore;

const DRAFT_KEY: &str = "symptom-database/draft/dystonia";

#[test]
fn finds_a_draft_again_as_it_was_typed() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    for typed in ["H", "Half a sent", &"much too long ".repeat(1_000), " spaces "] {
        store.save_draft(&subject().condition, typed).expect("saved");
        assert_eq!(load(&memory).draft.as_deref(), Some(typed));
    }
    assert_eq!(memory.records().into_keys().collect::<Vec<_>>(), [DRAFT_KEY]);
}

#[test]
fn forgets_a_draft_that_was_wiped_out() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    for blank in ["", " \n"] {
        store.save_draft(&subject().condition, "typed").expect("saved");
        store.save_draft(&subject().condition, blank).expect("forgotten");
        assert!(memory.records().is_empty());
    }
}

#[test]
fn leaves_a_draft_it_cannot_read_byte_for_byte() {
    for (rubbish, why) in
        [("{", Unreadable::Damaged), (r#"{"version":2,"text":"new"}"#, Unreadable::Newer)]
    {
        let memory = MemoryStore::holding(&[(DRAFT_KEY, rubbish)]);
        let store = FeedbackStore::new(&memory);
        assert_eq!(load(&memory).unreadable, [(DRAFT_KEY.to_owned(), why)]);
        for typed in ["typed", ""] {
            let outcome = store.save_draft(&subject().condition, typed);
            assert_eq!(outcome, Err(SaveError::Occupied(why)));
        }
        assert_eq!(memory.records()[DRAFT_KEY], rubbish);
    }
}

#[test]
fn takes_neither_a_draft_for_a_comment_nor_a_comment_for_a_draft() {
    let comment = comment(1, "Hello");
    assert_eq!(decode_draft(&encode_comment(&comment)), Err(Unreadable::Damaged));
    assert_eq!(decode_comment(comment.id, &encode_draft("Hello")), Err(Unreadable::Damaged));
}

proptest! {
    #[test]
    fn reads_back_any_draft(typed in any::<String>()) {
        prop_assert_eq!(decode_draft(&encode_draft(&typed)), Ok(typed));
    }
}

#[test]
fn knows_the_keys_that_matter_to_a_page() {
    let comment = comment(1, "Hello");
    let cases = [
        (RATING_KEY.to_owned(), Some(KeyOf::Rating)),
        (comment_key(&comment), Some(KeyOf::Comment(comment.id.clone()))),
        ("symptom-database/rating/jane-doe".to_owned(), None),
        (comment_key(&comment).replace("dystonia", "tremor"), None),
        ("symptom-database/comment/dystonia/mine".to_owned(), None),
        (DRAFT_KEY.to_owned(), None),
        ("another site".to_owned(), None),
    ];
    for (key, of) in cases {
        assert_eq!(KeyOf::parse(&key, &subject()), of, "{key}");
    }
}

#[test]
fn reads_anew_what_another_tab_has_written() {
    let memory = MemoryStore::default();
    let (here, there) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let comment = comment(1, "Hello");
    there.save_rating(&id("haroon-rashid"), Some(stars(2))).expect("saved");
    there.save_comment(&id("dystonia"), &comment).expect("saved");
    assert_eq!(here.rating(&id("haroon-rashid")), Ok(Some(stars(2))));
    assert_eq!(here.comment(&id("dystonia"), &comment.id), Ok(Some(comment.clone())));
    there.delete_comment(&id("dystonia"), &comment.id).expect("deleted");
    assert_eq!(here.comment(&id("dystonia"), &comment.id), Ok(None));
}

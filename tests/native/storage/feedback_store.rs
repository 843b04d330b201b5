//! Each record is found again under its own key, and nothing else changes.

use std::collections::BTreeMap;

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, Stars, Subject};
use symptom_database::storage::{FeedbackStore, StoredFeedback};

use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::{
    RATING_KEY, add, changed, comment, comment_key, id, load, loaded_comments, loaded_texts,
    rating, read_all, stars, subject,
};

#[test]
fn finds_nothing_in_a_new_browser_and_writes_nothing() {
    let memory = MemoryStore::default();
    assert_eq!(load(&memory), StoredFeedback::default());
    assert_eq!(memory.changed_keys(), Vec::<String>::new());
}

#[test]
fn finds_a_rating_again_under_its_key() {
    let memory = MemoryStore::default();
    FeedbackStore::new(&memory).save_rating(&subject().author, Some(stars(4))).expect("saved");
    assert_eq!(rating(&load(&memory)), Some(stars(4)));
    let key = RATING_KEY.to_owned();
    assert_eq!(memory.records(), BTreeMap::from([(key, r#"{"version":1,"stars":4}"#.to_owned())]));
}

#[test]
fn replaces_a_rating() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    for stars in Stars::all() {
        store.save_rating(&subject().author, Some(stars)).expect("saved");
        assert_eq!(rating(&load(&memory)), Some(stars));
    }
    assert_eq!(memory.records().len(), 1);
}

#[test]
fn removes_the_key_of_a_cleared_rating() {
    let memory = MemoryStore::holding(&[("theme", "dark")]);
    let store = FeedbackStore::new(&memory);
    store.save_rating(&subject().author, Some(stars(1))).expect("saved");
    store.save_rating(&subject().author, None).expect("cleared");
    assert_eq!(rating(&load(&memory)), None);
    assert_eq!(memory.records().into_keys().collect::<Vec<_>>(), ["theme"]);
}

#[test]
fn clears_a_missing_rating() {
    let memory = MemoryStore::default();
    assert_eq!(FeedbackStore::new(&memory).save_rating(&subject().author, None), Ok(()));
    assert!(memory.records().is_empty());
}

#[test]
fn finds_comments_again_newest_first() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    for comment in [comment(2, "second"), comment(1, "first"), comment(3, "third")] {
        add(&store, &comment);
    }
    assert_eq!(loaded_texts(&memory), ["third", "second", "first"]);
}

#[test]
fn keeps_a_comment_under_its_own_key() {
    let memory = MemoryStore::default();
    let first = comment(0xabc, "Hello");
    add(&FeedbackStore::new(&memory), &first);
    let keys: Vec<String> = memory.records().into_keys().collect();
    assert_eq!(keys, ["symptom-database/comment/dystonia/000000000abc-00000007"]);
}

#[test]
fn writes_one_key_to_add_a_comment_to_a_thousand() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    for created in 0..1_000 {
        add(&store, &comment(created, "Hello"));
    }
    let before = memory.records();
    let changes_before = memory.changed_keys().len();
    let new = comment(1_000, "One more");
    add(&store, &new);
    assert_eq!(memory.changed_keys()[changes_before..], [comment_key(&new)]);
    let mut after = memory.records();
    after.remove(&comment_key(&new));
    assert_eq!(after, before);
    assert_eq!(load(&memory).comments.len(), 1_001);
}

#[test]
fn replaces_a_changed_comment() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    let first = comment(1, "Before");
    add(&store, &first);
    let changed = changed(&first, "After", 2);
    store.save_comment(&changed, Some(&first)).expect("saved");
    assert_eq!(loaded_comments(&memory), [changed]);
}

#[test]
fn removes_the_key_of_a_deleted_comment() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    let [stays, goes] = [comment(1, "stays"), comment(2, "goes")];
    add(&store, &stays);
    add(&store, &goes);
    store.delete_comment(&goes).expect("deleted");
    assert_eq!(loaded_texts(&memory), ["stays"]);
    assert_eq!(memory.records().into_keys().collect::<Vec<_>>(), [comment_key(&stays)]);
}

#[test]
fn deletes_a_comment_that_another_tab_has_deleted() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    assert_eq!(store.delete_comment(&comment(1, "gone")), Ok(()));
}

#[test]
fn ignores_and_keeps_what_belongs_to_other_pages_and_sites() {
    let others = [
        ("theme", "dark"),
        ("haroon-rashid", r#"{"version":1,"stars":5}"#),
        ("symptom-database", "x"),
        ("symptom-database/rating/somebody-else", r#"{"version":1,"stars":1}"#),
        ("symptom-database/rating/haroon-rashid-2", r#"{"version":1,"stars":1}"#),
        ("symptom-databases/comment/dystonia", "x"),
        (
            "symptom-database/draft/migraine/000000000001-00000007",
            r#"{"version":1,"text":"Other"}"#,
        ),
        (
            "symptom-database/comment/dystonia-2/000000000001-00000007",
            r#"{"version":1,"text":"Other","created":1}"#,
        ),
        (
            "symptom-database/comment/migraine/000000000001-00000007",
            r#"{"version":1,"text":"Other","created":1}"#,
        ),
        (
            "other/symptom-database/comment/dystonia/000000000001-00000007",
            r#"{"version":1,"text":"Other","created":1}"#,
        ),
    ];
    let memory = MemoryStore::holding(&others);
    let before = memory.records();
    assert_eq!(load(&memory), StoredFeedback::default());
    let store = FeedbackStore::new(&memory);
    let mine = comment(1, "Mine");
    add(&store, &mine);
    store.save_rating(&subject().author, Some(stars(3))).expect("saved");
    store.delete_comment(&mine).expect("deleted");
    store.save_rating(&subject().author, None).expect("cleared");
    assert_eq!(memory.records(), before);
}

#[test]
fn reads_only_the_comments_it_is_asked_for() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    let [one, two, gone] = [comment(1, "one"), comment(2, "two"), comment(3, "gone")];
    add(&store, &one);
    add(&store, &two);
    for ids in [vec![&one], vec![&two, &one], vec![]] {
        let asked: Vec<_> = ids.iter().map(|comment| comment.id).collect();
        let found = ids.into_iter().cloned().collect();
        assert_eq!(store.read_comments(&subject(), &asked), Ok((found, Vec::new())));
    }
    let none = Ok((Vec::new(), Vec::new()));
    let elsewhere = Subject { condition: id("migraine"), ..subject() };
    assert_eq!(store.read_comments(&subject(), &[gone.id]), none);
    assert_eq!(store.read_comments(&elsewhere, &[one.id]), none);
}

#[test]
fn shares_a_rating_between_articles_by_one_author() {
    let memory = MemoryStore::default();
    let store = FeedbackStore::new(&memory);
    store.save_rating(&subject().author, Some(stars(5))).expect("saved");
    let other = Subject { condition: id("migraine"), ..subject() };
    assert_eq!(rating(&store.load(&other).expect("reachable")), Some(stars(5)));
}

proptest! {
    #[test]
    fn finds_exactly_the_comments_that_are_left(
        steps in prop::collection::vec((0..6_u64, prop::option::of("[a-z]{1,4}")), 0..30),
    ) {
        let memory = MemoryStore::default();
        let store = FeedbackStore::new(&memory);
        let mut left = BTreeMap::new();
        for (created, text) in steps {
            if let Some(text) = text {
                let comment = comment(created, &text);
                store.save_comment(&comment, left.get(&created)).expect("saved");
                left.insert(created, comment);
            } else if let Some(comment) = left.remove(&created) {
                store.delete_comment(&comment).expect("deleted");
            }
        }
        let newest_first: Vec<Comment> = left.into_values().rev().collect();
        prop_assert_eq!(read_all(&memory), (newest_first, Vec::new()));
    }
}

//! What cannot be read is named, never overwritten and never deleted.

use symptom_database::storage::{FeedbackStore, SaveError, Unreadable};

use super::{RATING_KEY, comment, comment_key, load, loaded_texts, stars, subject};
use crate::memory_store::MemoryStore;

/// Values that are no record of this version, and why.
const UNREADABLE: [(&str, Unreadable); 5] = [
    ("", Unreadable::Damaged),
    ("{\"version\":1,\"st", Unreadable::Damaged),
    ("kept by another program \u{0} ", Unreadable::Damaged),
    (r#"{"version":2,"stars":4,"text":"Hello","created":1}"#, Unreadable::Newer),
    (r#"{"version":7}"#, Unreadable::Newer),
];

#[test]
fn names_what_it_cannot_read_and_finds_the_rest() {
    let comments = "symptom-database/comment/dystonia/";
    let key = |id: &str| format!("{comments}{id}");
    let [sound, damaged, newer, foreign] = [
        key("000000000001-00000007"),
        key("000000000002-00000007"),
        key("000000000003-00000007"),
        key("not-an-id"),
    ];
    let record = r#"{"version":1,"text":"Hello","created":1}"#;
    let memory = MemoryStore::holding(&[
        (RATING_KEY, r#"{"version":1,"stars":9}"#),
        (&sound, record),
        (&damaged, "{"),
        (&newer, r#"{"version":2}"#),
        (&foreign, record),
    ]);
    let before = memory.records();
    let mut saved = load(&memory);
    assert_eq!(saved.rating, None);
    assert_eq!(loaded_texts(&saved), ["Hello"]);
    saved.unreadable.sort_by(|(a, _), (b, _)| a.cmp(b));
    assert_eq!(
        saved.unreadable,
        [
            (damaged, Unreadable::Damaged),
            (newer, Unreadable::Newer),
            (foreign, Unreadable::Damaged),
            (RATING_KEY.to_owned(), Unreadable::Damaged),
        ]
    );
    assert_eq!(memory.records(), before);
}

#[test]
fn finds_the_rating_although_a_comment_is_damaged() {
    let memory = MemoryStore::holding(&[
        (RATING_KEY, r#"{"version":1,"stars":2}"#),
        ("symptom-database/comment/dystonia/000000000001-00000007", r#"{"version":1,"stars":2}"#),
    ]);
    let saved = load(&memory);
    assert_eq!(saved.rating, Some(stars(2)));
    assert_eq!(saved.unreadable.len(), 1);
}

#[test]
fn leaves_a_rating_it_cannot_read_byte_for_byte() {
    for (value, why) in UNREADABLE {
        for rating in [Some(stars(3)), None] {
            let memory = MemoryStore::holding(&[(RATING_KEY, value)]);
            let outcome = FeedbackStore::new(&memory).save_rating(&subject().author, rating);
            assert_eq!(outcome, Err(SaveError::Occupied(why)), "{value:?}");
            assert_eq!(memory.records()[RATING_KEY], value);
            assert!(memory.changed_keys().is_empty());
        }
    }
}

#[test]
fn leaves_a_comment_it_cannot_read_byte_for_byte() {
    let mine = comment(1, "Mine");
    let key = comment_key(&mine);
    for (value, why) in UNREADABLE {
        let memory = MemoryStore::holding(&[(&key, value)]);
        let store = FeedbackStore::new(&memory);
        let condition = subject().condition;
        let occupied = Err(SaveError::Occupied(why));
        assert_eq!(store.save_comment(&condition, &mine), occupied, "{value:?}");
        assert_eq!(store.delete_comment(&condition, &mine.id), occupied, "{value:?}");
        assert_eq!(memory.records()[&key], value);
        assert!(memory.changed_keys().is_empty());
    }
}

#[test]
fn leaves_a_record_of_the_other_kind_as_it_is() {
    let mine = comment(1, "Mine");
    let key = comment_key(&mine);
    let memory = MemoryStore::holding(&[
        (RATING_KEY, r#"{"version":1,"text":"Hello","created":1}"#),
        (&key, r#"{"version":1,"stars":4}"#),
    ]);
    let before = memory.records();
    let store = FeedbackStore::new(&memory);
    let occupied = Err(SaveError::Occupied(Unreadable::Damaged));
    assert_eq!(store.save_rating(&subject().author, None), occupied);
    assert_eq!(store.delete_comment(&subject().condition, &mine.id), occupied);
    assert_eq!(memory.records(), before);
}

#[test]
fn keeps_new_comments_beside_one_it_cannot_read() {
    let damaged = "symptom-database/comment/dystonia/000000000001-00000007";
    let memory = MemoryStore::holding(&[(damaged, "{")]);
    FeedbackStore::new(&memory)
        .save_comment(&subject().condition, &comment(2, "New"))
        .expect("its own key is free");
    assert_eq!(loaded_texts(&load(&memory)), ["New"]);
    assert_eq!(memory.records()[damaged], "{");
}

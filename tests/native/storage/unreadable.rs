//! Records that cannot be read are named, never overwritten and never deleted.

use symptom_database::storage::{ChangeError, FeedbackStore, SaveError, Unreadable};

use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::{
    RATING_KEY, add, changed, comment, comment_key, load, loaded_texts, rating, read_all, stars,
    subject,
};

/// Asserts that this value is unreadable for this reason at the keys of a rating and of a comment, and that no
/// operation there changes a byte of it.
fn is_named_and_left(value: &str, why: Unreadable) {
    let mine = comment(1, "Mine");
    let key = comment_key(&mine);
    let memory = MemoryStore::holding(&[(&key, value), (RATING_KEY, value)]);
    let before = memory.records();
    let store = FeedbackStore::new(&memory);
    let author = subject().author;

    let named = vec![(key, why), (RATING_KEY.to_owned(), why)];
    assert_eq!(read_all(&memory), (Vec::new(), named), "{value:?}");
    assert_eq!(rating(&load(&memory)), None);
    assert_eq!(store.rating(&author), Ok(None));
    assert_eq!(store.comment(&subject(), mine.id), Ok(None));

    for rating in [Some(stars(3)), None] {
        let outcome = store.save_rating(&author, rating);
        assert_eq!(outcome, Err(SaveError::Occupied(why)), "{value:?}");
    }
    let occupied = Err(ChangeError::Save(SaveError::Occupied(why)));
    let change = changed(&mine, "Changed", 2);
    assert_eq!(store.save_comment(&mine, None), occupied, "{value:?}");
    assert_eq!(store.save_comment(&change, Some(&mine)), occupied, "{value:?}");
    assert_eq!(store.delete_comment(&mine), occupied, "{value:?}");
    assert_eq!(memory.records(), before);
    assert!(memory.changed_keys().is_empty());
}

#[test]
fn leaves_garbage_byte_for_byte() {
    for value in ["", " ", "kept by another program \u{0} ", "\u{feff}{}", "[]", "4"] {
        is_named_and_left(value, Unreadable::Damaged);
    }
}

#[test]
fn leaves_truncated_json_byte_for_byte() {
    for value in ["{", "{\"version\":1,\"st", "{\"version\":1,\"text\":\"Hel", "{\"version\":3,"] {
        is_named_and_left(value, Unreadable::Damaged);
    }
}

#[test]
fn leaves_a_value_of_the_wrong_type_byte_for_byte() {
    let values = [
        r#"{"version":1,"stars":"4"}"#,
        r#"{"version":1,"stars":[4]}"#,
        r#"{"version":1,"text":5,"created":1}"#,
        r#"{"version":1,"text":"Hello","created":"1"}"#,
        r#"{"version":"1","stars":4}"#,
        r#"{"version":1,"stars":4,"text":"Hello","created":1}"#,
    ];
    for value in values {
        is_named_and_left(value, Unreadable::Damaged);
    }
}

#[test]
fn leaves_what_a_newer_version_wrote_byte_for_byte() {
    for value in
        [r#"{"version":3,"stars":4,"text":"Hello","created":1}"#, r#"{"version":7,"stars":{}}"#]
    {
        is_named_and_left(value, Unreadable::Newer);
    }
}

#[test]
fn names_and_leaves_a_record_at_an_unknown_key_with_our_prefix() {
    let sound = r#"{"version":1,"text":"Hello","created":1}"#;
    let records = [
        ("symptom-database/", "x", Unreadable::Damaged),
        ("symptom-database/comment/dystonia", sound, Unreadable::Damaged),
        ("symptom-database/comment/dystonia/mine", sound, Unreadable::Damaged),
        ("symptom-database/draft/dystonia", sound, Unreadable::Damaged),
        ("symptom-database/favorites", r#"{"version":3}"#, Unreadable::Newer),
        ("symptom-database/rating/Haroon", r#"{"version":1,"stars":4}"#, Unreadable::Damaged),
    ];
    let memory = MemoryStore::holding(&records.map(|(key, value, _)| (key, value)));
    let before = memory.records();
    let named: Vec<_> = records.map(|(key, _, why)| (key.to_owned(), why)).into();
    assert_eq!(read_all(&memory), (Vec::new(), named));

    let store = FeedbackStore::new(&memory);
    let mine = comment(1, "Mine");
    add(&store, &mine);
    store.save_rating(&subject().author, Some(stars(3))).expect("saved");
    store.delete_comment(&mine).expect("deleted");
    store.save_rating(&subject().author, None).expect("cleared");
    assert_eq!(memory.records(), before);
}

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
        (&newer, r#"{"version":3}"#),
        (&foreign, record),
    ]);
    let before = memory.records();
    assert_eq!(rating(&load(&memory)), None);
    assert_eq!(loaded_texts(&memory), ["Hello"]);
    assert_eq!(
        read_all(&memory).1,
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
    assert_eq!(rating(&load(&memory)), Some(stars(2)));
    assert_eq!(read_all(&memory).1.len(), 1);
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
    let occupied = SaveError::Occupied(Unreadable::Damaged);
    assert_eq!(store.save_rating(&subject().author, None), Err(occupied));
    let outcome = store.delete_comment(&mine);
    assert_eq!(outcome, Err(ChangeError::Save(occupied)));
    assert_eq!(memory.records(), before);
}

#[test]
fn keeps_new_comments_beside_one_it_cannot_read() {
    let damaged = "symptom-database/comment/dystonia/000000000001-00000007";
    let memory = MemoryStore::holding(&[(damaged, "{")]);
    add(&FeedbackStore::new(&memory), &comment(2, "New"));
    assert_eq!(loaded_texts(&memory), ["New"]);
    assert_eq!(memory.records()[damaged], "{");
}

//! Saving in one tab never replaces a text that this tab has not shown.

use symptom_database::model::feedback::Comment;
use symptom_database::storage::{ChangeError, FeedbackStore, SaveError, Unreadable};

use crate::harness::memory_store::MemoryStore;
use crate::harness::records::encode_comment;
use crate::harness::stored::{changed, comment, comment_key, loaded_comments};

const DAMAGED: &str = r#"{"version":1,"text":"Hel"#;
const NEWER: &str = r#"{"version":3,"text":"Hello","created":1}"#;

/// A store with this value at the key of the first comment.
fn store_with(record: Option<&str>) -> MemoryStore {
    let key = comment_key(&comment(1, "x"));
    let records: Vec<_> = record.map(|record| (key.as_str(), record)).into_iter().collect();
    MemoryStore::holding(&records)
}

fn occupied(why: Unreadable) -> Result<(), ChangeError> {
    Err(ChangeError::Save(SaveError::Occupied(why)))
}

/// Other comments of the same id, each of which differs in one way from what was seen.
fn others(seen: &Comment) -> [Comment; 4] {
    let mut earlier = seen.clone();
    earlier.created = 0;
    [
        changed(seen, "theirs", 2),
        // In the same millisecond.
        Comment { edited: seen.edited, ..changed(seen, "theirs", 2) },
        // Back to the same text.
        Comment { text: seen.text.clone(), ..changed(seen, "theirs", 2) },
        earlier,
    ]
}

#[test]
fn replaces_a_comment_only_as_it_was_seen() {
    let seen = comment(1, "seen");
    let mine = changed(&seen, "mine", 3);
    let mut cases = vec![
        // The stored comment, the comment that was seen, and the outcome.
        (None, None, Ok(())),
        // Another tab has deleted it: the text typed here must not be lost.
        (None, Some(&seen), Ok(())),
        (Some(seen.clone()), Some(&seen), Ok(())),
        (Some(seen.clone()), None, Err(ChangeError::Conflict(seen.clone()))),
        // It is there already: both tabs restored it.
        (Some(mine.clone()), None, Ok(())),
        (Some(mine.clone()), Some(&seen), Ok(())),
    ];
    for other in others(&seen) {
        cases.push((Some(other.clone()), Some(&seen), Err(ChangeError::Conflict(other.clone()))));
        cases.push((Some(other.clone()), None, Err(ChangeError::Conflict(other))));
    }
    for (stored, seen, outcome) in cases {
        let memory = store_with(stored.as_ref().map(encode_comment).as_deref());
        let store = FeedbackStore::new(&memory);
        assert_eq!(store.save_comment(&mine, seen), outcome, "{stored:?}");
        let expected = if outcome.is_ok() { Some(mine.clone()) } else { stored };
        assert_eq!(loaded_comments(&memory), Vec::from_iter(expected), "{seen:?}");
        assert_eq!(memory.changed_keys().is_empty(), outcome.is_err());
    }
}

#[test]
fn deletes_a_comment_only_as_it_was_seen() {
    let seen = comment(1, "seen");
    let mut cases = vec![(None, Ok(())), (Some(seen.clone()), Ok(()))];
    for other in others(&seen) {
        cases.push((Some(other.clone()), Err(ChangeError::Conflict(other))));
    }
    for (stored, outcome) in cases {
        let memory = store_with(stored.as_ref().map(encode_comment).as_deref());
        let store = FeedbackStore::new(&memory);
        assert_eq!(store.delete_comment(&seen), outcome, "{stored:?}");
        let expected = if outcome.is_ok() { None } else { stored };
        assert_eq!(loaded_comments(&memory), Vec::from_iter(expected));
        assert_eq!(memory.changed_keys().is_empty(), outcome.is_err());
    }
}

#[test]
fn never_replaces_an_unreadable_comment() {
    let seen = comment(1, "seen");
    for (record, why) in [(DAMAGED, Unreadable::Damaged), (NEWER, Unreadable::Newer)] {
        let memory = store_with(Some(record));
        let store = FeedbackStore::new(&memory);
        for seen in [None, Some(&seen)] {
            let outcome = store.save_comment(&comment(1, "mine"), seen);
            assert_eq!(outcome, occupied(why), "{record}");
        }
        assert_eq!(store.delete_comment(&seen), occupied(why), "{record}");
        assert_eq!(memory.records().into_values().collect::<Vec<_>>(), [record]);
        assert!(memory.changed_keys().is_empty());
    }
}

#[test]
fn recognizes_the_seen_comment_in_another_layout() {
    let seen = comment(1, "seen");
    let mine = changed(&seen, "mine", 3);
    let memory = store_with(Some(r#" {"created": 1, "text": " seen\n", "version": 1} "#));
    let store = FeedbackStore::new(&memory);
    store.save_comment(&mine, Some(&seen)).expect("saved");
    assert_eq!(loaded_comments(&memory), [mine]);
}

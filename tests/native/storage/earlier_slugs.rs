//! Records under earlier slugs of a condition: the page under the new slug shows them, and each stays at its key.

use std::collections::BTreeMap;
use std::slice;

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, Draft, DraftId, IdList, Subject};
use symptom_database::storage::{Backup, FeedbackStore, encode_backup};

use crate::harness::any_record::some_comment_id;
use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::{
    EARLIER_SLUG, changed, comment, comment_key, id, load, loaded_comments, read_all, subject,
};

const KEY: &str = "symptom-database/comment/torsion-dystonia/000000000001-00000007";
const RECORD: &str = r#"{"version":1,"text":"Ask about sleep","created":1}"#;

/// A comment that was added before the condition got its slug.
fn earlier(created: u64, text: &str) -> Comment {
    Comment { condition: id(EARLIER_SLUG), ..comment(created, text) }
}

#[test]
fn a_comment_is_shown_changed_deleted_and_restored_at_its_key() {
    let memory = MemoryStore::holding(&[(KEY, RECORD)]);
    let store = FeedbackStore::new(&memory);
    let shown = earlier(1, "Ask about sleep");
    assert_eq!(read_all(&memory), (vec![shown.clone()], Vec::new()));
    assert_eq!(store.comment(&subject(), shown.id), Ok(Some(shown.clone())));

    let change = changed(&shown, "Ask about sleep and pain", 2);
    store.save_comment(&change, Some(&shown)).expect("saved");
    assert_eq!(loaded_comments(&memory), slice::from_ref(&change));
    assert_eq!(memory.records().keys().collect::<Vec<_>>(), [KEY]);
    store.delete_comment(&change).expect("deleted");
    assert!(memory.records().is_empty());
    store.save_comment(&change, None).expect("restored");
    assert_eq!(memory.records().keys().collect::<Vec<_>>(), [KEY]);
}

#[test]
fn a_cached_page_of_the_earlier_slug_sees_every_change() {
    let memory = MemoryStore::holding(&[(KEY, RECORD)]);
    let (here, there) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let cached = Subject { condition: id(EARLIER_SLUG), aliases: IdList::default(), ..subject() };
    let seen = earlier(1, "Ask about sleep");
    let change = changed(&seen, "Ask about pain", 2);
    here.save_comment(&change, Some(&seen)).expect("saved");
    assert_eq!(there.comment(&cached, seen.id), Ok(Some(change.clone())));
    let newer = changed(&change, "Ask about both", 3);
    there.save_comment(&newer, Some(&change)).expect("saved");
    assert_eq!(loaded_comments(&memory), [newer]);
}

#[test]
fn a_question_is_ticked_and_forgotten_at_its_key() {
    let key = "symptom-database/question/torsion-dystonia/000000000001-00000007";
    let memory = MemoryStore::holding(&[(key, RECORD)]);
    let store = FeedbackStore::new(&memory);
    let question = earlier(1, "Ask about sleep");
    assert_eq!(load(&memory).questions, slice::from_ref(&question));
    assert_eq!(store.questions(&subject()), Ok(vec![question.clone()]));
    store.delete_question(&question).expect("forgotten");
    assert!(memory.records().is_empty());
}

#[test]
fn a_draft_is_found_with_the_slug_under_which_it_is_forgotten() {
    let key = "symptom-database/draft/torsion-dystonia/000000000001-00000007";
    let memory = MemoryStore::holding(&[(key, r#"{"version":1,"text":"Half a th"}"#)]);
    let draft = Draft { text: "Half a th".to_owned(), seen: None, about: None };
    let draft_id = DraftId { page: comment(1, "x").id, of: None };
    assert_eq!(load(&memory).drafts, [(id(EARLIER_SLUG), draft_id, draft.clone())]);
    let empty = Draft { text: String::new(), ..draft };
    let store = FeedbackStore::new(&memory);
    store.save_draft(&id(EARLIER_SLUG), draft_id, &empty).expect("forgotten");
    assert!(memory.records().is_empty());
}

#[test]
fn an_unreadable_comment_is_named_and_left() {
    let memory = MemoryStore::holding(&[(KEY, "rubbish")]);
    let (comments, unreadable) = read_all(&memory);
    assert_eq!(comments, []);
    assert_eq!(unreadable.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), [KEY]);
    assert!(FeedbackStore::new(&memory).delete_comment(&earlier(1, "Mine")).is_err());
    assert!(memory.changed_keys().is_empty());
}

#[test]
fn a_restored_backup_of_the_earlier_slug_is_shown() {
    let file = encode_backup(&[(KEY.to_owned(), RECORD.to_owned())]);
    let memory = MemoryStore::default();
    let backup = Backup::parse(&file).expect("a backup");
    assert_eq!(FeedbackStore::new(&memory).restore(&backup), Ok(1));
    assert_eq!(loaded_comments(&memory), [earlier(1, "Ask about sleep")]);
}

proptest! {
    #[test]
    fn every_comment_is_shown_and_keeps_its_key_whatever_the_reader_does(
        slugs in prop::collection::btree_map(some_comment_id(), any::<bool>(), 0..8),
        steps in prop::collection::vec((0..8_usize, any::<bool>()), 0..20),
    ) {
        let memory = MemoryStore::default();
        let store = FeedbackStore::new(&memory);
        let mut comments: Vec<Comment> = slugs
            .into_iter()
            .map(|(id, is_earlier)| {
                let comment = if is_earlier { earlier(1, "first") } else { comment(1, "first") };
                Comment { id, ..comment }
            })
            .collect();
        for comment in &comments {
            store.save_comment(comment, None).expect("saved");
        }
        let keys: Vec<String> = memory.records().into_keys().collect();
        for (index, is_deleted) in steps {
            let Some(seen) = comments.get_mut(index) else { continue };
            if is_deleted {
                store.delete_comment(seen).expect("deleted");
                store.save_comment(seen, None).expect("restored");
            } else {
                let change = changed(seen, "changed", 2);
                store.save_comment(&change, Some(seen)).expect("saved");
                *seen = change;
            }
        }
        let records: BTreeMap<String, String> = memory.records();
        prop_assert_eq!(records.into_keys().collect::<Vec<_>>(), keys.clone());
        prop_assert_eq!(comments.len(), keys.len());
        comments.reverse();
        prop_assert!(comments.iter().all(|comment| keys.contains(&comment_key(comment))));
        prop_assert_eq!(read_all(&memory), (comments, Vec::new()));
    }
}

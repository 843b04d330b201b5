//! What the store holds, how, and what happens to records that cannot be read.

mod any;
mod backup;
mod conflicts;
mod drafts;
mod earlier_version;
mod erase;
mod faults;
mod feedback_store;
mod fuzz;
mod hostile_backups;
mod key;
mod merge;
mod namespace;
mod notes;
mod questions;
mod reading_settings;
mod record;
mod two_tabs;
mod unreadable;

use std::collections::BinaryHeap;

use symptom_database::model::Id;
use symptom_database::model::feedback::{
    Comment, CommentId, CommentText, LAST_TIME, Millis, Stars, Subject,
};
use symptom_database::storage::{
    ChangeError, FeedbackStore, SaveError, StoreError, StoredFeedback, Unreadable,
};

use crate::memory_store::MemoryStore;

const RATING_KEY: &str = "symptom-database/rating/haroon-rashid";

fn id(text: &str) -> Id {
    Id::try_from(text.to_owned()).expect("an id")
}

fn subject() -> Subject {
    Subject { condition: id("dystonia"), author: id("haroon-rashid") }
}

fn stars(count: u8) -> Stars {
    Stars::try_from(count).expect("a rating")
}

fn comment(created: Millis, text: &str) -> Comment {
    let text = CommentText::parse(text).expect("a comment");
    Comment { id: CommentId::new(created, 7), text, created, edited: None, about: None }
}

fn comment_key(comment: &Comment) -> String {
    format!("symptom-database/comment/dystonia/{}", comment.id)
}

/// The comment with another text, edited at this time.
fn changed(comment: &Comment, text: &str, now: Millis) -> Comment {
    comment.edit(CommentText::parse(text).expect("a comment"), now)
}

/// Adds a comment to the page on dystonia.
#[track_caller]
fn add(store: &FeedbackStore<&MemoryStore>, comment: &Comment) {
    store.save_comment(&subject().condition, comment, None).expect("saved");
}

/// What a page loads when it opens.
fn load(store: &MemoryStore) -> StoredFeedback {
    FeedbackStore::new(store).load(&subject()).expect("the store can be reached")
}

/// The comments that a page shows, newest first, and all records that it cannot read, sorted by key.
fn read_all(store: &MemoryStore) -> (Vec<Comment>, Vec<(String, Unreadable)>) {
    let saved = load(store);
    let newest_first = BinaryHeap::from(saved.comments).into_sorted_vec().into_iter().rev();
    let (comments, mut unreadable) = FeedbackStore::new(store)
        .read_comments(&subject().condition, &newest_first.collect::<Vec<_>>())
        .expect("the store can be reached");
    unreadable.extend(saved.unreadable);
    unreadable.sort_by(|(a, _), (b, _)| a.cmp(b));
    (comments, unreadable)
}

fn loaded_comments(store: &MemoryStore) -> Vec<Comment> {
    read_all(store).0
}

fn loaded_texts(store: &MemoryStore) -> Vec<String> {
    loaded_comments(store).iter().map(|comment| comment.text.as_str().to_owned()).collect()
}

#[test]
fn says_why_something_was_not_saved() {
    let room = "this browser has no more room for this site. Delete comments you no longer need, \
                then try again.";
    let cases = [
        (
            SaveError::from(StoreError::Unavailable),
            "this browser does not let this page keep anything.",
        ),
        (SaveError::from(StoreError::Full), room),
        (
            SaveError::from(StoreError::Refused),
            "this browser refused to keep it. Please try again.",
        ),
        (SaveError::NotStored, "this browser did not keep it. Please try again."),
        (
            SaveError::Occupied(Unreadable::Damaged),
            "something this page cannot read is saved in its place, and was left untouched. You \
             can download and remove it under “Your notes”.",
        ),
        (
            SaveError::Occupied(Unreadable::Newer),
            "a newer version of this page has saved something in its place. Reload this page to \
             get the newer version.",
        ),
    ];
    for (error, message) in cases {
        assert_eq!(error.to_string(), message);
    }
    assert_eq!(StoreError::Full.to_string(), room);
    let refused = ChangeError::from(StoreError::Refused);
    assert_eq!(refused, ChangeError::Save(SaveError::Store(StoreError::Refused)));
}

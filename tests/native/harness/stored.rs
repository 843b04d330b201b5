//! Values to store on the page on dystonia, and what the page loads.

use std::collections::BinaryHeap;

use symptom_database::model::Id;
use symptom_database::model::feedback::{Comment, CommentId, CommentText, Millis, Stars, Subject};
use symptom_database::storage::{FeedbackStore, StoredFeedback, Unreadable};

use super::memory_store::MemoryStore;

/// The prefix of every key.
pub const PREFIX: &str = "symptom-database/";

pub const RATING_KEY: &str = "symptom-database/rating/haroon-rashid";

pub fn id(text: &str) -> Id {
    Id::try_from(text.to_owned()).expect("an id")
}

pub fn subject() -> Subject {
    Subject { condition: id("dystonia"), author: id("haroon-rashid") }
}

pub fn stars(count: u8) -> Stars {
    Stars::try_from(count).expect("a rating")
}

pub fn comment(created: Millis, text: &str) -> Comment {
    let text = CommentText::parse(text).expect("a comment");
    Comment { id: CommentId::new(created, 7), text, created, edited: None, about: None }
}

pub fn comment_key(comment: &Comment) -> String {
    format!("symptom-database/comment/dystonia/{}", comment.id)
}

/// The comment with another text, edited at this time.
pub fn changed(comment: &Comment, text: &str, now: Millis) -> Comment {
    comment.edit(CommentText::parse(text).expect("a comment"), now)
}

/// Adds a comment to the page on dystonia.
#[track_caller]
pub fn add(store: &FeedbackStore<&MemoryStore>, comment: &Comment) {
    store.save_comment(&subject().condition, comment, None).expect("saved");
}

/// What a page loads when it opens.
pub fn load(store: &MemoryStore) -> StoredFeedback {
    FeedbackStore::new(store).load(&subject()).expect("the store can be reached")
}

/// The comments that a page shows, newest first, and all records that it cannot read, sorted by key.
pub fn read_all(store: &MemoryStore) -> (Vec<Comment>, Vec<(String, Unreadable)>) {
    let saved = load(store);
    let newest_first = BinaryHeap::from(saved.comments).into_sorted_vec().into_iter().rev();
    let (comments, mut unreadable) = FeedbackStore::new(store)
        .read_comments(&subject().condition, &newest_first.collect::<Vec<_>>())
        .expect("the store can be reached");
    unreadable.extend(saved.unreadable);
    unreadable.sort_by(|(a, _), (b, _)| a.cmp(b));
    (comments, unreadable)
}

pub fn loaded_comments(store: &MemoryStore) -> Vec<Comment> {
    read_all(store).0
}

pub fn loaded_texts(store: &MemoryStore) -> Vec<String> {
    loaded_comments(store).iter().map(|comment| comment.text.as_str().to_owned()).collect()
}

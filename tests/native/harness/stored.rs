//! Values to store on the page on dystonia, and what the page loads.

use std::collections::BinaryHeap;

use symptom_database::model::Id;
use symptom_database::model::feedback::{
    Comment, CommentId, CommentText, Draft, DraftId, IdList, Millis, Stars, Subject,
};
use symptom_database::storage::{FeedbackStore, StoredFeedback, Unreadable};

use super::memory_store::MemoryStore;

/// The prefix of every key.
pub const PREFIX: &str = "symptom-database/";

/// The slug that the condition had before.
pub const EARLIER_SLUG: &str = "torsion-dystonia";

pub const RATING_KEY: &str = "symptom-database/rating/haroon-rashid";

pub fn id(text: &str) -> Id {
    Id::try_from(text.to_owned()).expect("an id")
}

pub fn subject() -> Subject {
    Subject {
        condition: id("dystonia"),
        author: id("haroon-rashid"),
        co_authors: IdList::default(),
        aliases: [&id(EARLIER_SLUG)].into_iter().collect(),
    }
}

pub fn stars(count: u8) -> Stars {
    Stars::try_from(count).expect("a rating")
}

pub fn comment(created: Millis, text: &str) -> Comment {
    let text = CommentText::parse(text).expect("a comment");
    let (condition, id) = (id("dystonia"), CommentId::new(created, 7));
    Comment { condition, id, text, created, edited: None, about: None }
}

pub fn comment_key(comment: &Comment) -> String {
    format!("symptom-database/comment/{}/{}", comment.condition, comment.id)
}

/// The comment with another text, edited at this time.
pub fn changed(comment: &Comment, text: &str, now: Millis) -> Comment {
    comment.edit(CommentText::parse(text).expect("a comment"), now)
}

/// Adds a comment to the page on dystonia.
#[track_caller]
pub fn add(store: &FeedbackStore<&MemoryStore>, comment: &Comment) {
    store.save_comment(comment, None).expect("saved");
}

/// What a page loads when it opens.
pub fn load(store: &MemoryStore) -> StoredFeedback {
    FeedbackStore::new(store).load(&subject()).expect("the store can be reached")
}

/// The rating of the author that a page shows.
pub fn rating(saved: &StoredFeedback) -> Option<Stars> {
    match saved.ratings.as_slice() {
        [] => None,
        [(author, stars)] if *author == subject().author => Some(*stars),
        others => panic!("{others:?} are shown on an article of another author"),
    }
}

/// The drafts that a page shows.
pub fn drafts(saved: StoredFeedback) -> Vec<(DraftId, Draft)> {
    saved.drafts.into_iter().map(|(_, id, draft)| (id, draft)).collect()
}

/// The comments that a page shows, newest first, and all records that it cannot read, sorted by key.
pub fn read_all(store: &MemoryStore) -> (Vec<Comment>, Vec<(String, Unreadable)>) {
    let saved = load(store);
    let newest_first = BinaryHeap::from(saved.comments).into_sorted_vec().into_iter().rev();
    let (comments, mut unreadable) = FeedbackStore::new(store)
        .read_comments(&subject(), &newest_first.collect::<Vec<_>>())
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

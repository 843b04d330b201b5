//! What is kept, how, and what becomes of what cannot be read.

mod drafts;
mod faults;
mod feedback_store;
mod record;
mod unreadable;

use symptom_database::condition::Id;
use symptom_database::feedback::{Comment, CommentId, CommentText, Millis, Stars, Subject};
use symptom_database::storage::{FeedbackStore, SaveError, Saved, StoreError, Unreadable};

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
    Comment { id: CommentId::new(created, 7), text, created, edited: None }
}

fn comment_key(comment: &Comment) -> String {
    format!("symptom-database/comment/dystonia/{}", comment.id)
}

/// What a page finds when it is opened.
fn load(store: &MemoryStore) -> Saved {
    FeedbackStore::new(store).load(&subject()).expect("the store can be reached")
}

fn loaded_texts(saved: &Saved) -> Vec<&str> {
    saved.comments.entries().iter().map(|entry| entry.comment.text.as_str()).collect()
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
        (SaveError::NotKept, "this browser did not keep it. Please try again."),
        (
            SaveError::Occupied(Unreadable::Damaged),
            "something this page cannot read is saved in its place, and was left untouched.",
        ),
        (
            SaveError::Occupied(Unreadable::Newer),
            "a newer version of this page has saved something in its place. Reload this page to \
             get the newer version.",
        ),
    ];
    for (error, sentence) in cases {
        assert_eq!(error.to_string(), sentence);
    }
    assert_eq!(StoreError::Full.to_string(), room);
}

//! Comments, and threads of them.

use symptom_database::model::feedback::{
    Comment, CommentId, CommentText, CommentThread, EntryMode, Millis, ThreadEntry,
};

use super::stored::id;

pub fn comment(created: Millis, random: u32, text: &str) -> Comment {
    Comment {
        condition: id("dystonia"),
        id: CommentId::new(created, random),
        text: CommentText::parse(text).expect("a comment"),
        created,
        edited: None,
        about: None,
    }
}

pub fn list(comments: &[&Comment]) -> CommentThread {
    CommentThread::new(comments.iter().copied().cloned().collect())
}

pub fn texts(list: &CommentThread) -> Vec<&str> {
    list.entries().iter().map(|entry| entry.comment.text.as_str()).collect()
}

/// An entry of a thread, without error.
pub fn entry(comment: &Comment, mode: EntryMode, typed: &str) -> ThreadEntry {
    ThreadEntry { comment: comment.clone(), mode, typed: typed.to_owned(), error: String::new() }
}

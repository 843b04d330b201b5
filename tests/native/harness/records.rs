//! Records of each kind, as the page writes and reads them.

use symptom_database::model::feedback::{Comment, CommentId, Draft, DraftId, Stars};
use symptom_database::storage::{Key, Unreadable, Value};

use super::stored::subject;

pub fn encode_rating(stars: Stars) -> String {
    Value::Rating(stars).encode()
}

pub fn decode_rating(record: &str) -> Result<Stars, Unreadable> {
    match Value::decode(&Key::Rating(subject().author), record)? {
        Value::Rating(stars) => Ok(stars),
        other => panic!("{record} was read as {other:?}"),
    }
}

pub fn encode_comment(comment: &Comment) -> String {
    Value::Comment(comment.clone()).encode()
}

pub fn decode_comment(id: CommentId, record: &str) -> Result<Comment, Unreadable> {
    match Value::decode(&Key::Comment(subject().condition, id), record)? {
        Value::Comment(comment) => Ok(comment),
        other => panic!("{record} was read as {other:?}"),
    }
}

pub fn encode_draft(draft: &Draft) -> String {
    Value::Draft(draft.clone()).encode()
}

pub fn decode_draft(record: &str) -> Result<Draft, Unreadable> {
    let id = DraftId { page: CommentId::new(1, 7), of: None };
    match Value::decode(&Key::Draft(subject().condition, id), record)? {
        Value::Draft(draft) => Ok(draft),
        other => panic!("{record} was read as {other:?}"),
    }
}

//! The records as JSON, and back.
//!
//! Each record carries the version of its form. A field is added only with a new version, so an
//! older page never drops what it does not know.

use serde::{Deserialize, Serialize};

use crate::feedback::{Comment, CommentId, CommentText, Millis, Stars};

/// The version of the records this build writes, and the newest it can read.
const VERSION: u64 = 1;

/// Why a stored value cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not one of our records, or a broken one.
    Damaged,
    /// A newer version of this page wrote it.
    Newer,
}

#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

/// A record of either kind: the WebAssembly is smaller with one form than with one for each.
#[derive(Serialize, Deserialize)]
struct Record {
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stars: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created: Option<Millis>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    edited: Option<Millis>,
}

/// The last time a browser's `Date` can show (ECMA-262, "Time Values and Time Range").
const LAST_TIME: Millis = 8_640_000_000_000_000;

const EMPTY: Record =
    Record { version: VERSION, stars: None, text: None, created: None, edited: None };

/// The record of a rating.
pub fn encode_rating(stars: Stars) -> String {
    encode(&Record { stars: Some(stars.count().into()), ..EMPTY })
}

/// The rating in a record.
///
/// # Errors
/// If it is not a record of a rating that this build can read.
pub fn decode_rating(record: &str) -> Result<Stars, Unreadable> {
    match decode(record)? {
        Record { stars: Some(stars), text: None, created: None, edited: None, .. } => {
            u8::try_from(stars).ok().and_then(|stars| Stars::try_from(stars).ok())
        }
        _ => None,
    }
    .ok_or(Unreadable::Damaged)
}

/// The record of a comment. Its id is in the key.
pub fn encode_comment(comment: &Comment) -> String {
    encode(&Record {
        text: Some(comment.text.as_str().to_owned()),
        created: Some(comment.created),
        edited: comment.edited,
        ..EMPTY
    })
}

/// The comment in a record that was kept under `id`.
///
/// # Errors
/// If it is not a record of a comment that this build can read.
pub fn decode_comment(id: CommentId, record: &str) -> Result<Comment, Unreadable> {
    match decode(record)? {
        Record { stars: None, text: Some(text), created: Some(created), edited, .. }
            if created.max(edited.unwrap_or(0)) <= LAST_TIME =>
        {
            let text = CommentText::parse(&text).map_err(|_| Unreadable::Damaged)?;
            Ok(Comment { id, text, created, edited })
        }
        _ => Err(Unreadable::Damaged),
    }
}

/// The record of a draft: whatever was typed, blank or too long as it may be.
pub fn encode_draft(typed: &str) -> String {
    encode(&Record { text: Some(typed.to_owned()), ..EMPTY })
}

/// What was typed, from the record of a draft.
///
/// # Errors
/// If it is not a record of a draft that this build can read.
pub fn decode_draft(record: &str) -> Result<String, Unreadable> {
    match decode(record)? {
        Record { stars: None, text: Some(text), created: None, edited: None, .. } => Ok(text),
        _ => Err(Unreadable::Damaged),
    }
}

fn encode(record: &Record) -> String {
    // A record holds only numbers, text and options of them: serde_json has no way to fail on it.
    serde_json::to_string(record).unwrap_or_default()
}

fn decode(record: &str) -> Result<Record, Unreadable> {
    let Versioned { version } = serde_json::from_str(record).map_err(|_| Unreadable::Damaged)?;
    if version > VERSION {
        return Err(Unreadable::Newer);
    } else if version < VERSION {
        // There has never been an older one.
        return Err(Unreadable::Damaged);
    }
    serde_json::from_str(record).map_err(|_| Unreadable::Damaged)
}

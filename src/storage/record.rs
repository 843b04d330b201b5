//! The records as JSON, and back.
//!
//! Each record carries the version of its form. A field is added only with a new version, so an
//! older page never drops what it does not know.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::Key;
use crate::model::Id;
use crate::model::feedback::{
    Comment, CommentId, CommentText, Draft, LAST_TIME, Millis, SectionRef, Stars,
};

/// The newest version of records that this build can read.
///
/// What is about a section has this version, since an older page would drop the section. All else
/// has version 1, which older pages can read too.
pub const VERSION: u128 = 2;

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
    version: u128,
}

/// A record of any kind, or a backup: the WebAssembly is smaller with one form than with one for
/// each.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) version: u128,
    /// What kind of file it is; only in a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<String>,
    /// What is in the backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) records: Option<Vec<Record>>,
    /// Where the record is kept; only within a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<String>,
    /// What is kept there, if it cannot be read; only within a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unreadable: Option<String>,
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub(super) stars: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Millis>,
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub(super) edited: Option<Millis>,
    /// The section it is about; since version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) section: Option<String>,
    /// What that section said; since version 2.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub(super) hash: Option<u64>,
}

pub(super) const EMPTY: Record = Record {
    version: 1,
    format: None,
    records: None,
    key: None,
    unreadable: None,
    stars: None,
    text: None,
    created: None,
    edited: None,
    section: None,
    hash: None,
};

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
        Record {
            stars: Some(stars),
            text: None,
            created: None,
            edited: None,
            section: None,
            ..
        } => u8::try_from(stars).ok().and_then(|stars| Stars::try_from(stars).ok()),
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
        ..record_about(comment.about.as_ref())
    })
}

/// The comment in a record that was kept under `id`.
///
/// # Errors
/// If it is not a record of a comment that this build can read.
pub fn decode_comment(id: CommentId, record: &str) -> Result<Comment, Unreadable> {
    match decode(record)? {
        Record {
            stars: None,
            text: Some(text),
            created: Some(created),
            edited,
            section,
            hash,
            ..
        } => {
            let text = CommentText::from_record(&text).map_err(|_| Unreadable::Damaged)?;
            let (created, edited) = (time(created)?, edited.map(time).transpose()?);
            Ok(Comment { id, text, created, edited, about: about(section, hash)? })
        }
        _ => Err(Unreadable::Damaged),
    }
}

/// The record of a draft.
pub fn encode_draft(draft: &Draft) -> String {
    encode(&Record {
        text: Some(draft.text.clone()),
        edited: draft.seen,
        ..record_about(draft.about.as_ref())
    })
}

/// The draft in a record.
///
/// # Errors
/// If it is not a record of a draft that this build can read.
pub fn decode_draft(record: &str) -> Result<Draft, Unreadable> {
    match decode(record)? {
        Record {
            stars: None,
            text: Some(text),
            created: None,
            edited: seen,
            section,
            hash,
            ..
        } => Ok(Draft { text, seen: seen.map(time).transpose()?, about: about(section, hash)? }),
        _ => Err(Unreadable::Damaged),
    }
}

/// What a record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The rating of an author.
    Rating(Stars),
    /// A comment.
    Comment(Comment),
    /// What was typed, but not saved yet.
    Draft(Draft),
    /// A question for an appointment.
    Question(Comment),
    /// How the reader likes pages to look, in words for the style sheet.
    ReadingSettings(String),
}

impl Value {
    /// What the record at `key` says.
    ///
    /// # Errors
    /// If it is not a record of that kind that this build can read.
    pub fn decode(key: &Key, record: &str) -> Result<Self, Unreadable> {
        match key {
            Key::Rating(_) => decode_rating(record).map(Self::Rating),
            Key::Comment(_, id) => decode_comment(*id, record).map(Self::Comment),
            Key::Draft(..) => decode_draft(record).map(Self::Draft),
            Key::Question(_, id) => decode_comment(*id, record).map(Self::Question),
            Key::ReadingSettings => match decode_draft(record)? {
                Draft { text, seen: None, about: None } => Ok(Self::ReadingSettings(text)),
                Draft { .. } => Err(Unreadable::Damaged),
            },
        }
    }

    /// The record that says so.
    pub fn encode(&self) -> String {
        match self {
            Self::Rating(stars) => encode_rating(*stars),
            Self::Comment(comment) | Self::Question(comment) => encode_comment(comment),
            Self::Draft(draft) => encode_draft(draft),
            Self::ReadingSettings(words) => encode(&Record { text: Some(words.clone()), ..EMPTY }),
        }
    }
}

/// Why a value that stands at no key of ours cannot be read.
pub fn why_unreadable(record: &str) -> Unreadable {
    decode(record).err().unwrap_or(Unreadable::Damaged)
}

/// The version that such a record has.
fn version_of(record: &Record) -> u128 {
    if record.section.is_some() || record.hash.is_some() { 2 } else { 1 }
}

/// An empty record of what is about this section.
fn record_about(about: Option<&SectionRef>) -> Record {
    let Some(SectionRef { section, hash }) = about else { return EMPTY };
    Record { version: 2, section: Some(section.to_string()), hash: Some((*hash).into()), ..EMPTY }
}

/// The section that a record names; nothing if it names none.
fn about(section: Option<String>, hash: Option<u64>) -> Result<Option<SectionRef>, Unreadable> {
    let Some(section) = section else {
        return if hash.is_none() { Ok(None) } else { Err(Unreadable::Damaged) };
    };
    let hash = hash.and_then(|hash| u32::try_from(hash).ok());
    match (Id::try_from(section), hash) {
        (Ok(section), Some(hash)) => Ok(Some(SectionRef { section, hash })),
        _ => Err(Unreadable::Damaged),
    }
}

fn time(number: Millis) -> Result<Millis, Unreadable> {
    if number <= LAST_TIME { Ok(number) } else { Err(Unreadable::Damaged) }
}

pub(super) fn encode(record: &Record) -> String {
    // A record holds only numbers, text and options of them: serde_json has no way to fail on it.
    serde_json::to_string(record).unwrap_or_default()
}

fn decode(record: &str) -> Result<Record, Unreadable> {
    match decode_any(record).map_err(|_| Unreadable::Damaged)? {
        None => Err(Unreadable::Newer),
        Some(record @ Record { format: None, records: None, key: None, unreadable: None, .. })
            if record.version == version_of(&record) =>
        {
            Ok(record)
        }
        Some(_) => Err(Unreadable::Damaged),
    }
}

/// The record or backup in a text; nothing if a newer version wrote it.
pub(super) fn decode_any(text: &str) -> serde_json::Result<Option<Record>> {
    let Versioned { version } = serde_json::from_str(text)?;
    if version > VERSION { Ok(None) } else { serde_json::from_str(text).map(Some) }
}

/// Reads a whole number by way of one of 128 bits, for which `serde_json` needs no code for
/// fractions: the WebAssembly is 2 KB of brotli smaller.
fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let number: Option<u128> = Deserialize::deserialize(deserializer)?;
    number.map(|number| u64::try_from(number).map_err(D::Error::custom)).transpose()
}

//! Records as JSON.
//!
//! Each record carries the version of its format. A new field needs a new version, so that an older page never drops a
//! field that it does not know.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::Key;
use crate::model::Id;
use crate::model::feedback::{
    Comment, CommentId, CommentText, Draft, LAST_TIME, Millis, SectionRef, Stars,
};

/// The newest version of records that this build can read.
///
/// Records that name a section have this version, because an older page would drop the section. All other records have
/// version 1, which older pages can read too.
pub const VERSION: u128 = 2;

/// Why a stored value cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not a record of this site, or it is damaged.
    Damaged,
    /// A newer version of this page wrote it.
    Newer,
}

#[derive(Deserialize)]
struct Versioned {
    version: u128,
}

/// A record of any kind, or a backup. One type for all of them makes the WebAssembly smaller.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) version: u128,
    /// The kind of file; only in a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<String>,
    /// The content; only in a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) records: Option<Vec<Record>>,
    /// The key of the record; only within a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<String>,
    /// The value at that key, if it cannot be read; only within a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unreadable: Option<String>,
    #[serde(default, deserialize_with = "integer", skip_serializing_if = "Option::is_none")]
    pub(super) stars: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    #[serde(default, deserialize_with = "integer", skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Millis>,
    #[serde(default, deserialize_with = "integer", skip_serializing_if = "Option::is_none")]
    pub(super) edited: Option<Millis>,
    /// The id of the section that the text is about; since version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) section: Option<String>,
    /// The hash of that section's text; since version 2.
    #[serde(default, deserialize_with = "integer", skip_serializing_if = "Option::is_none")]
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

/// Encodes a rating as a record.
pub(super) fn encode_rating(stars: Stars) -> String {
    encode(&Record { stars: Some(stars.count().into()), ..EMPTY })
}

/// Decodes the record of a rating.
///
/// # Errors
/// If this build cannot read it as a rating.
pub(super) fn decode_rating(record: &str) -> Result<Stars, Unreadable> {
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

/// Encodes a comment as a record. The condition and the id are in the key.
pub(super) fn encode_comment(comment: &Comment) -> String {
    encode(&Record {
        text: Some(comment.text.as_str().to_owned()),
        created: Some(comment.created),
        edited: comment.edited,
        ..record_with_section(comment.about.as_ref())
    })
}

/// Decodes the record of the comment `id` on `condition`.
///
/// # Errors
/// If this build cannot read it as a comment.
pub(super) fn decode_comment(
    condition: &Id,
    id: CommentId,
    record: &str,
) -> Result<Comment, Unreadable> {
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
            let (condition, about) = (condition.clone(), section_ref(section, hash)?);
            Ok(Comment { condition, id, text, created, edited, about })
        }
        _ => Err(Unreadable::Damaged),
    }
}

/// Encodes a draft as a record.
pub(super) fn encode_draft(draft: &Draft) -> String {
    encode(&Record {
        text: Some(draft.text.clone()),
        edited: draft.seen,
        ..record_with_section(draft.about.as_ref())
    })
}

/// Decodes the record of a draft.
///
/// # Errors
/// If this build cannot read it as a draft.
pub(super) fn decode_draft(record: &str) -> Result<Draft, Unreadable> {
    match decode(record)? {
        Record {
            stars: None,
            text: Some(text),
            created: None,
            edited: seen,
            section,
            hash,
            ..
        } => {
            let seen = seen.map(time).transpose()?;
            Ok(Draft { text, seen, about: section_ref(section, hash)? })
        }
        _ => Err(Unreadable::Damaged),
    }
}

/// The content of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The rating of an author.
    Rating(Stars),
    /// A comment.
    Comment(Comment),
    /// A text that was typed and is not saved yet.
    Draft(Draft),
    /// A question for an appointment.
    Question(Comment),
    /// The reader's settings for how pages look, in words for the style sheet.
    ReadingSettings(String),
}

impl Value {
    /// Decodes the record at `key`.
    ///
    /// # Errors
    /// If this build cannot read it as a record of that kind.
    pub fn decode(key: &Key, record: &str) -> Result<Self, Unreadable> {
        match key {
            Key::Rating(_) => decode_rating(record).map(Self::Rating),
            Key::Comment(condition, id) => {
                decode_comment(condition, *id, record).map(Self::Comment)
            }
            Key::Draft(..) => decode_draft(record).map(Self::Draft),
            Key::Question(condition, id) => {
                decode_comment(condition, *id, record).map(Self::Question)
            }
            Key::ReadingSettings => match decode_draft(record)? {
                Draft { text, seen: None, about: None } => Ok(Self::ReadingSettings(text)),
                Draft { .. } => Err(Unreadable::Damaged),
            },
        }
    }

    /// Encodes the value as a record.
    pub fn encode(&self) -> String {
        match self {
            Self::Rating(stars) => encode_rating(*stars),
            Self::Comment(comment) | Self::Question(comment) => encode_comment(comment),
            Self::Draft(draft) => encode_draft(draft),
            Self::ReadingSettings(words) => encode(&Record { text: Some(words.clone()), ..EMPTY }),
        }
    }
}

/// Returns why a record at an unknown key cannot be read.
pub fn why_unreadable(record: &str) -> Unreadable {
    decode(record).err().unwrap_or(Unreadable::Damaged)
}

/// Returns the version that a record with these fields must have.
fn version_of(record: &Record) -> u128 {
    if record.section.is_some() || record.hash.is_some() { 2 } else { 1 }
}

/// Returns a record that names only this section.
fn record_with_section(about: Option<&SectionRef>) -> Record {
    let Some(SectionRef { section, hash }) = about else { return EMPTY };
    Record { version: 2, section: Some(section.to_string()), hash: Some((*hash).into()), ..EMPTY }
}

/// Returns the section that a record names; nothing if it names none.
fn section_ref(
    section: Option<String>,
    hash: Option<u64>,
) -> Result<Option<SectionRef>, Unreadable> {
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
    // A record holds only numbers, text and options of them, and serde_json cannot fail on these.
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

/// Decodes a record or a backup; returns nothing if a newer version wrote it.
pub(super) fn decode_any(text: &str) -> serde_json::Result<Option<Record>> {
    let Versioned { version } = serde_json::from_str(text)?;
    if version > VERSION { Ok(None) } else { serde_json::from_str(text).map(Some) }
}

/// Reads an integer as one of 128 bits, for which `serde_json` needs no code for fractions. The WebAssembly is 2 KB
/// smaller after brotli.
fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let number: Option<u128> = Deserialize::deserialize(deserializer)?;
    number.map(|number| u64::try_from(number).map_err(D::Error::custom)).transpose()
}

//! All that is kept, as one file, and back.
//!
//! A backup is JSON: `{"version":1,"format":"symptom-database-backup","records":[…]}`. Each of
//! its records says with `key` where it is kept. What could not be read is in it as a string,
//! `unreadable`, so that a newer page may read it.

use std::cmp::Ordering;
use std::fmt;

use super::{FeedbackStore, Key, PREFIX, SaveError, Store, StoreError};
use crate::model::Id;
use crate::model::feedback::Comment;
use crate::storage::record::{EMPTY, Record, VERSION, Value, decode_any, encode};

const FORMAT: &str = "symptom-database-backup";

/// A backup that was read and found sound. Not yet restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its keys and values, in the order of the file.
    entries: Vec<(String, String)>,
    /// Its keys, in order.
    keys: Vec<String>,
}

/// What restoring a backup does with one of its entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportStep {
    /// What becomes of it.
    pub outcome: ImportOutcome,
    /// What the entry is, and its key; nothing if this page cannot read it. With [`ImportOutcome::KeepBoth`], both are those
    /// under which it is added.
    pub entry: Option<(Key, Value)>,
}

/// What becomes of an entry of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportOutcome {
    /// There is none at its place yet.
    Add,
    /// It is a newer text of a comment.
    Change,
    /// It is another text of a comment, and it is not clear which is newer ([`Comment::age`]): it is added as a comment
    /// of its own ([`Comment::beside`]).
    KeepBoth,
    /// It is here already, or newer here, or something that cannot be read is in its place.
    Skip,
}

/// Why a file is no backup that can be restored, in a sentence for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// It is bigger than [`Backup::MAX_BYTES`].
    TooBig,
    /// It is something else.
    NotOurs,
    /// Its end is missing.
    CutOff,
    /// A newer version of this page wrote it.
    Newer,
    /// Something in it is not as we write it.
    Damaged,
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Not restored: ")?;
        f.write_str(match self {
            Self::TooBig => "this file is bigger than 10 MB, so it cannot be one of yours.",
            Self::NotOurs => {
                "this is not a file of notes from this site. Its name is like \
                 “my-notes-2026-11-22.json”."
            }
            Self::CutOff => "the end of this file is missing. Look for a complete copy of it.",
            Self::Newer => {
                "a newer version of this page has written this file. Reload the page to get the \
                 newer version, then try again."
            }
            Self::Damaged => {
                "this file was changed or damaged since it was written. Look for another copy of \
                 it."
            }
        })?;
        f.write_str(" Nothing was changed.")
    }
}

impl Backup {
    /// The biggest file that is read, in bytes. Browsers keep no more than 10 MB for a site.
    pub const MAX_BYTES: usize = 10_000_000;

    /// Reads a backup.
    ///
    /// # Errors
    /// If it is not one, or if anything in it is not as [`write_backup`] writes it.
    pub fn parse(text: &str) -> Result<Self, BackupError> {
        if text.len() > Self::MAX_BYTES {
            return Err(BackupError::TooBig);
        }
        // Searched by bytes: the code of `contains` is ten times as big.
        if !text.as_bytes().windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes()) {
            return Err(BackupError::NotOurs);
        }
        let backup = decode_any(text).map_err(|error| {
            if error.is_eof() { BackupError::CutOff } else { BackupError::Damaged }
        })?;
        let backup = backup.ok_or(BackupError::Newer)?;
        if backup.version == 0 || backup.format.as_deref() != Some(FORMAT) {
            return Err(BackupError::Damaged);
        }
        let items = backup.records.ok_or(BackupError::Damaged)?;
        let entries: Option<Vec<_>> = items.into_iter().map(entry).collect();
        let entries = entries.ok_or(BackupError::Damaged)?;
        let mut keys: Vec<String> = entries.iter().map(|(key, _)| key.clone()).collect();
        keys.sort_unstable();
        let is_twice = keys.windows(2).any(|pair| pair[0] == pair[1]);
        if is_twice { Err(BackupError::Damaged) } else { Ok(Self { entries, keys }) }
    }
}

impl<S: Store> FeedbackStore<S> {
    /// Every entry of ours that is kept, with its key, in the order of the keys.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn entries(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut entries = Vec::new();
        for key in self.keys()? {
            if let Some(value) = self.0.read(&key)? {
                entries.push((key, value));
            }
        }
        Ok(entries)
    }

    /// What restoring `backup` would do with each of its entries.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn preview(&self, backup: &Backup) -> Result<Vec<ImportStep>, StoreError> {
        backup.entries.iter().map(|(key, value)| self.step(backup, key, value)).collect()
    }

    /// Puts back what is in `backup` and not here, or newer than here. Where it is not clear which of two texts of a
    /// comment is newer, both are kept. Returns how many entries were added or changed.
    ///
    /// # Errors
    /// If an entry could not be kept. Those before it are; doing it again goes on from there.
    pub fn restore(&self, backup: &Backup) -> Result<usize, SaveError> {
        let mut count = 0;
        for (key, value) in &backup.entries {
            // Asked again: another tab may have changed something since the preview.
            let step = self.step(backup, key, value)?;
            match (step.outcome, step.entry) {
                (ImportOutcome::Skip, _) => continue,
                (ImportOutcome::KeepBoth, Some((key, value))) => {
                    self.replace(&key.to_string(), Some(value.encode()))?;
                }
                _ => self.replace(key, Some(value.clone()))?,
            }
            count += 1;
        }
        Ok(count)
    }

    fn step(&self, backup: &Backup, key: &str, value: &str) -> Result<ImportStep, StoreError> {
        let entry = readable(key, value);
        let Some(here) = self.0.read(key)? else {
            return Ok(ImportStep { outcome: ImportOutcome::Add, entry });
        };
        let here = readable(key, &here);
        match (entry, here) {
            (
                Some((Key::Comment(condition, _), Value::Comment(comment))),
                Some((_, Value::Comment(here))),
            ) => self.step_of_comment(backup, condition, comment, &here),
            (entry, _) => Ok(ImportStep { outcome: ImportOutcome::Skip, entry }),
        }
    }

    /// What becomes of a comment in the place of which is `here`.
    fn step_of_comment(
        &self,
        backup: &Backup,
        condition: Id,
        comment: Comment,
        here: &Comment,
    ) -> Result<ImportStep, StoreError> {
        let step = |outcome, comment: Comment| ImportStep {
            outcome,
            entry: Some((Key::Comment(condition.clone(), comment.id), Value::Comment(comment))),
        };
        match comment.age(here) {
            Some(Ordering::Greater) => return Ok(step(ImportOutcome::Change, comment)),
            None if comment.text != here.text => {}
            _ => return Ok(step(ImportOutcome::Skip, comment)),
        }
        let beside = comment.beside();
        let key = Key::Comment(condition.clone(), beside.id).to_string();
        // It is there already, as it is here or as it has been edited, or comes with the backup itself.
        let is_kept = backup.keys.binary_search(&key).is_ok() || self.0.read(&key)?.is_some();
        Ok(if is_kept {
            step(ImportOutcome::Skip, comment)
        } else {
            step(ImportOutcome::KeepBoth, beside)
        })
    }

    /// Forgets everything of ours, on every page of the site.
    ///
    /// # Errors
    /// If something is still kept.
    pub fn erase(&self) -> Result<(), SaveError> {
        self.remove_all(|_, _| true)
    }

    /// Forgets what is kept at those of these keys that still cannot be read.
    ///
    /// # Errors
    /// If one is still kept.
    pub fn remove_unreadable(&self, keys: &[String]) -> Result<(), SaveError> {
        self.remove_all(|key, value| {
            keys.iter().any(|other| other == key) && readable(key, value).is_none()
        })
    }

    fn remove_all(&self, which: impl Fn(&str, &str) -> bool) -> Result<(), SaveError> {
        for (key, value) in self.entries()? {
            if which(&key, &value) {
                self.replace(&key, None)?;
            }
        }
        Ok(())
    }
}

/// The key and value that an item of a backup stands for; nothing if it is none of ours.
fn entry(item: Record) -> Option<(String, String)> {
    let key = item.key.filter(|key| key.starts_with(PREFIX))?;
    if let Some(value) = item.unreadable {
        return Some((key, value));
    }
    let value = encode(&Record { key: None, ..item });
    readable(&key, &value)?;
    Some((key, value))
}

/// The file that has these entries in it.
pub fn write_backup(entries: &[(String, String)]) -> String {
    let items: Vec<String> = entries.iter().map(|(key, value)| item(key, value)).collect();
    // An older page can restore what holds nothing newer.
    let is_new = entries.iter().any(|(_, value)| value.starts_with(r#"{"version":2,"#));
    let version = if is_new { VERSION } else { EMPTY.version };
    let head = encode(&Record { version, format: Some(FORMAT.to_owned()), ..EMPTY });
    // Each item has a line of its own.
    format!("{},\"records\":[\n{}\n]}}\n", head.trim_end_matches('}'), items.join(",\n"))
}

fn item(key: &str, value: &str) -> String {
    match readable(key, value) {
        // What this page would not write in the same way could not be put back as it was.
        Some((_, record)) if record.encode() == value => {
            format!("{{\"key\":\"{key}\",{}", value.trim_start_matches('{'))
        }
        _ => encode(&Record {
            key: Some(key.to_owned()),
            unreadable: Some(value.to_owned()),
            ..EMPTY
        }),
    }
}

/// What an entry says; nothing if this build cannot read it.
pub(super) fn readable(key: &str, value: &str) -> Option<(Key, Value)> {
    let key = Key::parse(key)?;
    let value = Value::decode(&key, value).ok()?;
    Some((key, value))
}

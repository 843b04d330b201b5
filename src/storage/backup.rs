//! Backups: all records of the site in one file.
//!
//! A backup is JSON: `{"version":1,"format":"symptom-database-backup","records":[…]}`. Each record carries its `key`.
//! A record that this page cannot read is in the backup as a string, `unreadable`, so that a newer page may read it.
//! See docs/backup-format.md.

use std::cmp::Ordering;

use super::{FeedbackStore, Key, SaveError, Store, StoreError};
use crate::message;
use crate::model::Message;
use crate::model::feedback::Comment;
use crate::storage::key::PREFIX;
use crate::storage::record::{EMPTY, Record, VERSION, Value, decode_any, encode};

const FORMAT: &str = "symptom-database-backup";

/// A valid backup that is not restored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The keys and values, in the order of the file.
    entries: Vec<(String, String)>,
    /// The keys, sorted.
    keys: Vec<String>,
}

/// What restoring a backup does with one of its entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportStep {
    /// What happens to the entry.
    pub outcome: ImportOutcome,
    /// The key and the value; nothing if this page cannot read them. With [`ImportOutcome::KeepBoth`], the separate
    /// comment's key and value.
    pub entry: Option<(Key, Value)>,
}

/// What happens to an entry of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportOutcome {
    /// It is added: the store has no record at its key.
    Add,
    /// It replaces an older text of the same comment.
    Change,
    /// It is added as a separate comment ([`Comment::as_separate_comment`]). The store has another text of the comment,
    /// and it is not clear which is newer ([`Comment::compare_age`]).
    KeepBoth,
    /// It is skipped: the store has the same text, a newer one, or a record that this page cannot read.
    Skip,
}

/// Why a file cannot be restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// The file is bigger than [`Backup::MAX_BYTES`].
    TooBig,
    /// The file is not a backup.
    NotBackup,
    /// The end of the file is missing.
    CutOff,
    /// A newer version of this page wrote the file.
    Newer,
    /// [`encode_backup`] would not have written this.
    Damaged,
}

impl BackupError {
    /// What is wrong, in sentences for the reader.
    pub fn message(self) -> Message {
        match self {
            Self::TooBig => message!("restore-too-big"),
            Self::NotBackup => message!("restore-not-backup"),
            Self::CutOff => message!("restore-cut-off"),
            Self::Newer => message!("restore-newer"),
            Self::Damaged => message!("restore-damaged"),
        }
    }
}

impl Backup {
    /// The maximum size of a backup in bytes. Browsers store at most 10 MB for a site.
    pub const MAX_BYTES: usize = 10_000_000;

    /// Parses the text of a file.
    ///
    /// # Errors
    /// If it is not a backup, or if anything in it differs from what [`encode_backup`] writes.
    pub fn parse(text: &str) -> Result<Self, BackupError> {
        if text.len() > Self::MAX_BYTES {
            return Err(BackupError::TooBig);
        }
        // A search by bytes: the code of `contains` is ten times as big.
        if !text.as_bytes().windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes()) {
            return Err(BackupError::NotBackup);
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
        let has_duplicates = keys.windows(2).any(|pair| pair[0] == pair[1]);
        if has_duplicates { Err(BackupError::Damaged) } else { Ok(Self { entries, keys }) }
    }
}

impl<S: Store> FeedbackStore<S> {
    /// Returns the keys and values of all records of this site, sorted by key.
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

    /// Returns what restoring `backup` would do with each of its entries.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn preview(&self, backup: &Backup) -> Result<Vec<ImportStep>, StoreError> {
        backup.entries.iter().map(|(key, value)| self.step(backup, key, value)).collect()
    }

    /// Adds the entries of `backup` that are missing or newer than here. If it is not clear which of two texts of a
    /// comment is newer, the store then has both. Returns how many entries were added or changed.
    ///
    /// # Errors
    /// If an entry could not be saved. The entries before it are saved, and another attempt continues from there.
    pub fn restore(&self, backup: &Backup) -> Result<usize, SaveError> {
        let mut count = 0;
        for (key, value) in &backup.entries {
            // Computed again, because another tab may have changed something since the preview.
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
        let entry = decode_entry(key, value);
        let Some(here) = self.0.read(key)? else {
            return Ok(ImportStep { outcome: ImportOutcome::Add, entry });
        };
        let here = decode_entry(key, &here);
        match (entry, here) {
            (
                Some((Key::Comment(..), Value::Comment(comment))),
                Some((_, Value::Comment(here))),
            ) => self.comment_step(backup, comment, &here),
            (entry, _) => Ok(ImportStep { outcome: ImportOutcome::Skip, entry }),
        }
    }

    /// Decides between a comment of the backup and the comment that the store has at the same key.
    fn comment_step(
        &self,
        backup: &Backup,
        comment: Comment,
        here: &Comment,
    ) -> Result<ImportStep, StoreError> {
        let step = |outcome, comment: Comment| ImportStep {
            outcome,
            entry: Some((Key::of_comment(&comment), Value::Comment(comment))),
        };
        match comment.compare_age(here) {
            Some(Ordering::Greater) => return Ok(step(ImportOutcome::Change, comment)),
            None if comment.text != here.text => {}
            _ => return Ok(step(ImportOutcome::Skip, comment)),
        }
        let separate = comment.as_separate_comment();
        let key = Key::of_comment(&separate).to_string();
        // The separate comment may be stored already, perhaps edited since. Or the backup itself has it.
        let is_known = backup.keys.binary_search(&key).is_ok() || self.0.read(&key)?.is_some();
        Ok(if is_known {
            step(ImportOutcome::Skip, comment)
        } else {
            step(ImportOutcome::KeepBoth, separate)
        })
    }

    /// Deletes all records of the site.
    ///
    /// # Errors
    /// If a record is still stored.
    pub fn erase(&self) -> Result<(), SaveError> {
        self.remove_all(|_, _| true)
    }

    /// Deletes the records at these keys, unless they can be read by now.
    ///
    /// # Errors
    /// If one of them is still stored.
    pub fn remove_unreadable(&self, keys: &[String]) -> Result<(), SaveError> {
        self.remove_all(|key, value| {
            keys.iter().any(|other| other == key) && decode_entry(key, value).is_none()
        })
    }

    fn remove_all(&self, is_chosen: impl Fn(&str, &str) -> bool) -> Result<(), SaveError> {
        for (key, value) in self.entries()? {
            if is_chosen(&key, &value) {
                self.replace(&key, None)?;
            }
        }
        Ok(())
    }
}

/// Returns the key and value of an item of a backup; nothing if [`encode_backup`] would not have written the item.
fn entry(item: Record) -> Option<(String, String)> {
    let key = item.key.filter(|key| key.starts_with(PREFIX))?;
    if let Some(value) = item.unreadable {
        return Some((key, value));
    }
    let value = encode(&Record { key: None, ..item });
    decode_entry(&key, &value)?;
    Some((key, value))
}

/// Returns the text of a backup of these entries.
pub fn encode_backup(entries: &[(String, String)]) -> String {
    let items: Vec<String> = entries.iter().map(|(key, value)| item(key, value)).collect();
    // An older page can restore a backup that holds no record of version 2.
    let is_new = entries.iter().any(|(_, value)| value.starts_with(r#"{"version":2,"#));
    let version = if is_new { VERSION } else { EMPTY.version };
    let head = encode(&Record { version, format: Some(FORMAT.to_owned()), ..EMPTY });
    // Each item has a line of its own.
    format!("{},\"records\":[\n{}\n]}}\n", head.trim_end_matches('}'), items.join(",\n"))
}

fn item(key: &str, value: &str) -> String {
    match decode_entry(key, value) {
        // A record that this page would write differently could not be restored as it was.
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

/// Decodes the key and value of a record; returns nothing if this build cannot read them.
pub(super) fn decode_entry(key: &str, value: &str) -> Option<(Key, Value)> {
    let key = Key::parse(key)?;
    let value = Value::decode(&key, value).ok()?;
    Some((key, value))
}

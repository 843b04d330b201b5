//! Backup files: those that the page writes, and those that somebody made.

use symptom_database::storage::{Backup, BackupError, FeedbackStore, encode_backup};

use super::memory_store::MemoryStore;

pub const HEAD: &str = r#"{"version":1,"format":"symptom-database-backup","records":["#;
pub const COMMENT_KEY: &str = "symptom-database/comment/dystonia/000000000001-00000007";

/// The file that a reader downloads.
pub fn file_of(memory: &MemoryStore) -> String {
    encode_backup(&FeedbackStore::new(memory).entries().expect("the store can be reached"))
}

/// Parses a file that this page wrote.
#[track_caller]
pub fn parsed(file: &str) -> Backup {
    Backup::parse(file).expect("this page wrote it")
}

/// Restores the records of one store into another. Returns how many entries were added or changed.
#[track_caller]
pub fn restore(from: &MemoryStore, into: &MemoryStore) -> usize {
    FeedbackStore::new(into).restore(&parsed(&file_of(from))).expect("restored")
}

/// A backup with these items, which are JSON.
pub fn file_with(items: &str) -> String {
    format!("{HEAD}{items}]}}")
}

/// An item with this key and a rating.
pub fn rating_at(key: &str) -> String {
    format!(r#"{{"version":1,"key":"{key}","stars":4}}"#)
}

/// An item of a comment with these fields.
pub fn comment_with(fields: &str) -> String {
    format!(r#"{{"version":1,"key":"{COMMENT_KEY}",{fields}}}"#)
}

#[track_caller]
pub fn is_refused(file: &str, error: BackupError) {
    let beginning: String = file.chars().take(300).collect();
    assert_eq!(Backup::parse(file), Err(error), "{beginning:?}");
}

/// Asserts that a backup with a valid item and this one is refused, in either order.
#[track_caller]
pub fn is_refused_with(item: &str) {
    let sound = rating_at("symptom-database/rating/sound");
    parsed(&file_with(&sound));
    is_refused(&file_with(&format!("{sound},{item}")), BackupError::Damaged);
    is_refused(&file_with(&format!("{item},{sound}")), BackupError::Damaged);
}

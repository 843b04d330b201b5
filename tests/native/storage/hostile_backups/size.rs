//! Files that are big or deep, and texts that look dangerous and are only text.

use std::time::{Duration, Instant};

use symptom_database::storage::{Backup, BackupError, FeedbackStore};

use crate::harness::backups::{
    COMMENT_KEY, HEAD, comment_with, file_of, file_with, is_refused, parsed, rating_at,
};
use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::{RATING_KEY, loaded_texts};

/// Deeper than the stack allows, if each level took a call.
const DEEP: usize = 100_000;

/// A file of this size, filled up with spaces.
fn file_of_size(bytes: usize) -> String {
    let file = file_with(&rating_at(RATING_KEY));
    format!("{}{file}", " ".repeat(bytes - file.len()))
}

#[test]
fn refuses_a_file_over_10_mb() {
    parsed(&file_of_size(10_000_000));
    is_refused(&file_of_size(10_000_001), BackupError::TooBig);
    // A character may take several bytes.
    is_refused(&"界".repeat(3_333_334), BackupError::TooBig);
    is_refused(&"界".repeat(3_333_333), BackupError::NotBackup);
}

#[test]
fn survives_nesting_without_end() {
    let name = "\"symptom-database-backup\"";
    for (open, close) in [("[", "]"), ("{\"x\":", "}"), ("{\"records\":[", "]}")] {
        let (opened, closed) = (open.repeat(DEEP), close.repeat(DEEP));
        let nested = format!("{opened}{name}{closed}");
        // At the top, in the records and in each field of a record.
        is_refused(&nested, BackupError::Damaged);
        is_refused(&format!("{HEAD}{nested}]}}"), BackupError::Damaged);
        is_refused(&format!("{HEAD}{opened}"), BackupError::CutOff);
        for field in
            ["version", "key", "stars", "text", "created", "edited", "unreadable", "records"]
        {
            let item = format!("{{\"{field}\":{nested}}}");
            is_refused(&file_with(&item), BackupError::Damaged);
        }
        for field in ["version", "format", "records"] {
            is_refused(&format!("{{\"{field}\":{nested}}}"), BackupError::Damaged);
        }
        // In a field that nobody reads.
        let unknown = format!("{{\"x\":{nested},{}", &HEAD[1..]);
        assert_eq!(Backup::parse(&format!("{unknown}]}}")), Ok(parsed(&file_with(""))));
        is_refused(&format!("{{\"x\":{name},\"y\":{opened}"), BackupError::CutOff);
    }
}

#[test]
fn reads_a_million_tiny_items_in_a_moment() {
    let begin = Instant::now();
    for item in ["{}", "[]", "0", "[1]", "{\"version\":1}"] {
        let number = (Backup::MAX_BYTES - HEAD.len() - 2) / (item.len() + 1);
        let items = vec![item; number.min(1_000_000)].join(",");
        is_refused(&file_with(&items), BackupError::Damaged);
    }
    assert!(begin.elapsed() < Duration::from_mins(1), "{:?}", begin.elapsed());
}

#[test]
fn restores_as_many_entries_as_a_file_can_hold_in_a_moment() {
    let begin = Instant::now();
    let item =
        |number| format!(r#"{{"version":1,"key":"symptom-database/{number:06}","unreadable":""}}"#);
    let items: Vec<String> = (0..150_000).map(item).collect();
    let backup = parsed(&file_with(&items.join(",")));
    let memory = MemoryStore::default();
    assert_eq!(FeedbackStore::new(&memory).restore(&backup), Ok(items.len()));
    let twice = format!("{},{}", items.join(","), items[0]);
    is_refused(&file_with(&twice), BackupError::Damaged);
    assert!(begin.elapsed() < Duration::from_mins(1), "{:?}", begin.elapsed());
}

#[test]
fn keeps_markup_and_bidirectional_characters_in_a_text_as_the_text_they_are() {
    let texts = [
        "<script>alert(1)</script>",
        "</textarea><img src=x onerror=alert(1)>",
        "&lt;b&gt; &amp;amp;",
        "left \u{202e}thgir\u{202c} left",
        "\u{2066}isolated\u{2069} \u{61c}\u{200e}\u{200f}",
        "a\u{0}b\u{1b}[31mred",
        "../../etc/passwd",
        "symptom-database-backup",
    ];
    for text in texts {
        let written = serde_json::to_string(text).expect("it is text");
        let backup = parsed(&file_with(&comment_with(&format!(r#""text":{written},"created":1"#))));
        let memory = MemoryStore::default();
        assert_eq!(FeedbackStore::new(&memory).restore(&backup), Ok(1));
        assert_eq!(loaded_texts(&memory), [text]);
        assert_eq!(parsed(&file_of(&memory)), backup);
        assert_eq!(memory.records().into_keys().collect::<Vec<_>>(), [COMMENT_KEY]);
    }
}

#[test]
fn keeps_unreadable_records_under_any_key_with_our_prefix() {
    for key in ["symptom-database/", "symptom-database/../x", "symptom-database/<b>\u{202e}\u{0}"] {
        let memory = MemoryStore::holding(&[(key, "{"), (RATING_KEY, "\u{202e}<b>")]);
        let into = MemoryStore::default();
        FeedbackStore::new(&into).restore(&parsed(&file_of(&memory))).expect("restored");
        assert_eq!(into.records(), memory.records());
    }
}

//! Files that are no backup, or that somebody made to do harm. Each is refused as a whole: parsing a file has no access
//! to the store.

mod records;
mod size;

use symptom_database::storage::BackupError;

use crate::harness::backups::{
    COMMENT_KEY, HEAD, file_of, is_refused, is_refused_with, parsed, rating_at,
};
use crate::harness::memory_store::MemoryStore;
use crate::harness::messages::in_english;
use crate::harness::stored::RATING_KEY;

#[test]
fn says_what_is_wrong_and_that_nothing_was_changed() {
    let messages = [
        (BackupError::TooBig, "this file is bigger than 10 MB, so it cannot be one of yours."),
        (
            BackupError::NotBackup,
            "this is not a notes file from this site. Look for a name like \
             “my-notes-2026-11-22.json”.",
        ),
        (BackupError::CutOff, "the end of this file is missing. Look for a complete copy of it."),
        (
            BackupError::Newer,
            "a newer version of this page has written this file. Reload the page to get the newer \
             version, then try again.",
        ),
        (
            BackupError::Damaged,
            "this file is damaged, or somebody has changed it. Look for another copy of it.",
        ),
    ];
    for (error, message) in messages {
        let expected = format!("Not restored: {message} Nothing was changed.");
        assert_eq!(in_english(&error.message()), expected);
    }
}

#[test]
fn refuses_files_that_are_no_backup() {
    let files = [
        "",
        " \n",
        "\u{0}",
        "\u{0}\u{0}\u{0}\u{0}",
        "not JSON",
        "null",
        "[]",
        "{}",
        "[[[",
        r#"{"version":1,"stars":4}"#,
        r#"{"version":3}"#,
        r#"{"version":1,"format":"another-backup","records":[]}"#,
        "<!DOCTYPE html><title>Symptom Database</title>",
        "%PDF-1.7",
    ];
    for file in files {
        is_refused(file, BackupError::NotBackup);
    }
    is_refused(&"[".repeat(100_000), BackupError::NotBackup);
}

#[test]
fn refuses_files_that_only_contain_the_name_of_the_format() {
    let files = [
        "symptom-database-backup",
        "my symptom-database-backup is in the cellar",
        r#""symptom-database-backup""#,
        r#"["symptom-database-backup"]"#,
        r#"[1,"symptom-database-backup",[]]"#,
        r#"[{"version":1,"format":"symptom-database-backup","records":[]}]"#,
        r#"{"format":"symptom-database-backup"}"#,
        r#"{"format":"symptom-database-backup","records":[]}"#,
        r#"{"version":1,"title":"symptom-database-backup","records":[]}"#,
        r#"{"version":1,"format":"symptom-database-backup2","records":[]}"#,
        r#"{"version":1,"format":["symptom-database-backup"],"records":[]}"#,
        r#"{"version":1,"format":null,"records":[],"x":"symptom-database-backup"}"#,
        r#"{"version":1,"symptom-database-backup":[]}"#,
        "{\"version\":1,\"format\":\"symptom-database-backup\",\"records\":[]}\u{0}",
        "\u{0}{\"version\":1,\"format\":\"symptom-database-backup\",\"records\":[]}",
        "{\"version\":1,\"format\":\"symptom-database-backup\",\u{0}\"records\":[]}",
        "{\"version\":1,\"format\":\"symptom-database-backup\",\"records\":[]}{}",
    ];
    for file in files {
        is_refused(file, BackupError::Damaged);
    }
}

#[test]
fn refuses_a_file_that_is_cut_off_anywhere() {
    let whole = file_of(&MemoryStore::holding(&[
        (COMMENT_KEY, r#"{"version":1,"text":"Schön \"\\ \n 🧠","created":1,"edited":2}"#),
        (RATING_KEY, r#"{"version":1,"stars":4}"#),
        ("symptom-database/theme", "\u{1}\"dark\""),
    ]));
    let whole = whole.trim_end();
    parsed(whole);
    let name_ends = whole.find("backup").expect("it has a name") + "backup".len();
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        let error = if end < name_ends { BackupError::NotBackup } else { BackupError::CutOff };
        is_refused(&whole[..end], error);
    }
}

#[test]
fn refuses_another_version() {
    let versions = [
        ("3", BackupError::Newer),
        ("18446744073709551616", BackupError::Newer),
        ("340282366920938463463374607431768211455", BackupError::Newer),
        ("340282366920938463463374607431768211456", BackupError::Damaged),
        ("0", BackupError::Damaged),
        ("-1", BackupError::Damaged),
        ("-0", BackupError::Damaged),
        ("1.0", BackupError::Damaged),
        ("2.5", BackupError::Damaged),
        ("1e0", BackupError::Damaged),
        ("1e999", BackupError::Damaged),
        ("\"1\"", BackupError::Damaged),
        ("\"2\"", BackupError::Damaged),
        ("[2]", BackupError::Damaged),
        ("true", BackupError::Damaged),
        ("null", BackupError::Damaged),
        ("1,\"version\":1", BackupError::Damaged),
        ("1,\"version\":3", BackupError::Damaged),
    ];
    for (version, error) in versions {
        let head = HEAD.replace("\"version\":1", &format!("\"version\":{version}"));
        is_refused(&format!("{head}]}}"), error);
        let item =
            rating_at(RATING_KEY).replace("\"version\":1", &format!("\"version\":{version}"));
        is_refused_with(&item);
    }
    let newer =
        r#"{"version":3,"format":"symptom-database-backup","entries":{"a":[]},"records":5}"#;
    is_refused(newer, BackupError::Newer);
}

#[test]
fn refuses_records_that_are_not_a_list() {
    let head = HEAD.trim_end_matches(",\"records\":[");
    is_refused(&format!("{head}}}"), BackupError::Damaged);
    for records in ["null", "{}", "5", "\"[]\"", "[null]", "[5]", "[\"x\"]", "[[]]", "[{}]", "[]]"]
    {
        is_refused(&format!("{head},\"records\":{records}}}"), BackupError::Damaged);
    }
    is_refused(&format!("{head},\"records\":[],\"records\":[]}}"), BackupError::Damaged);
}

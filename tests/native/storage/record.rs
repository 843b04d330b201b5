//! Records as JSON.

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, CommentId, Draft, LAST_TIME, SectionRef, Stars};
use symptom_database::storage::Unreadable;

use crate::harness::any_record::any_comment;
use crate::harness::records::{
    decode_comment, decode_draft, decode_rating, encode_comment, encode_draft, encode_rating,
};
use crate::harness::stored::{changed, comment, id, stars};

fn read_comment(record: &str) -> Result<Comment, Unreadable> {
    decode_comment(CommentId::new(1, 2), record)
}

#[test]
fn writes_records_that_earlier_and_later_versions_know() {
    assert_eq!(encode_rating(stars(4)), r#"{"version":1,"stars":4}"#);
    let new = comment(1_795_363_200_000, "Line one\n\"two\" 🧠");
    assert_eq!(
        encode_comment(&new),
        r#"{"version":1,"text":"Line one\n\"two\" 🧠","created":1795363200000}"#
    );
    let changed = changed(&new, "Short", 1_795_363_200_001);
    assert_eq!(
        encode_comment(&changed),
        r#"{"version":1,"text":"Short","created":1795363200000,"edited":1795363200001}"#
    );
}

#[test]
fn reads_records_in_any_layout() {
    assert_eq!(decode_rating(" {\n \"stars\": 5, \"version\": 1 }\n"), Ok(stars(5)));
    let Ok(comment) = read_comment(r#"{"edited":4,"created":3,"text":" Hello\n","version":1}"#)
    else {
        panic!("the record is sound")
    };
    assert_eq!(comment.text.as_str(), "Hello");
    assert_eq!((comment.created, comment.edited), (3, Some(4)));
}

#[test]
fn reads_comments_without_visible_characters_that_earlier_versions_saved() {
    let comment = read_comment("{\"version\":1,\"text\":\"\u{200b}\",\"created\":3}");
    assert_eq!(comment.expect("a sound record").text.as_str(), "\u{200b}");
    assert_eq!(read_comment(r#"{"version":1,"text":" ","created":3}"#), Err(Unreadable::Damaged));
}

#[test]
fn calls_anything_but_a_record_damaged() {
    let neither = [
        "",
        "4",
        "null",
        "not JSON",
        "[]",
        "[1,4]",
        "{}",
        r#"{"version":1}"#,
        r#"{"version":1,"stars":"#,
        r#"{"version":1,"text":"Hel"#,
        r#"{"version":1,"text":"Hello","created":1}}"#,
        r#"{"version":1,"stars":4} {"version":1,"stars":4}"#,
        r#"{"version":"1","stars":4,"text":"Hello","created":1}"#,
        r#"{"version":null,"stars":4}"#,
        r#"{"version":0,"stars":4}"#,
        r#"{"version":-1,"stars":4}"#,
        r#"{"version":1.5,"text":"Hello","created":1}"#,
        r#"{"version":1,"stars":4,"text":"Hello","created":1}"#,
        // Only in a backup.
        r#"{"version":1,"format":"symptom-database-backup","records":[]}"#,
    ];
    for record in neither {
        assert_eq!(decode_rating(record), Err(Unreadable::Damaged), "{record}");
        assert_eq!(read_comment(record), Err(Unreadable::Damaged), "{record}");
    }
}

#[test]
fn calls_a_rating_it_could_not_have_written_damaged() {
    let records = [
        r#"{"stars":4}"#,
        r#"{"version":1,"stars":0}"#,
        r#"{"version":1,"stars":6}"#,
        // As a byte, these would be 0 and 1.
        r#"{"version":1,"stars":256}"#,
        r#"{"version":1,"stars":257}"#,
        r#"{"version":1,"stars":-1}"#,
        r#"{"version":1,"stars":4.0}"#,
        r#"{"version":1,"stars":1e99}"#,
        r#"{"version":1,"stars":"4"}"#,
        r#"{"version":1,"stars":[4]}"#,
        r#"{"version":1,"stars":null}"#,
        r#"{"version":1,"stars":true}"#,
    ];
    for record in records {
        assert_eq!(decode_rating(record), Err(Unreadable::Damaged), "{record}");
    }
}

#[test]
fn calls_a_comment_it_could_not_have_written_damaged() {
    let too_long = format!(r#"{{"version":1,"text":"{}","created":1}}"#, "a".repeat(2_001));
    let after_the_last = format!(r#"{{"version":1,"text":"Hello","created":{}}}"#, LAST_TIME + 1);
    let records = [
        r#"{"text":"Hello","created":1}"#,
        r#"{"version":1,"text":"Hello"}"#,
        r#"{"version":1,"created":1}"#,
        r#"{"version":1,"text":"","created":1}"#,
        r#"{"version":1,"text":" \n\u00a0","created":1}"#,
        r#"{"version":1,"text":5,"created":1}"#,
        r#"{"version":1,"text":["Hello"],"created":1}"#,
        r#"{"version":1,"text":"Hello","created":-1}"#,
        r#"{"version":1,"text":"Hello","created":1.5}"#,
        r#"{"version":1,"text":"Hello","created":"1"}"#,
        r#"{"version":1,"text":"Hello","created":18446744073709551615}"#,
        r#"{"version":1,"text":"Hello","created":18446744073709551616}"#,
        r#"{"version":1,"text":"Hello","created":1,"edited":-1}"#,
        r#"{"version":1,"text":"Hello","created":1,"edited":1e300}"#,
        r#"{"version":1,"text":"Hello","created":1,"edited":8640000000000001}"#,
        r#"{"version":1,"text":"Hello","created":1,"edited":"yes"}"#,
        &too_long,
        &after_the_last,
    ];
    for record in records {
        assert_eq!(read_comment(record), Err(Unreadable::Damaged), "{record}");
    }
}

#[test]
fn calls_a_record_with_fields_of_a_backup_damaged() {
    for field in [r#""key":"x""#, r#""unreadable":"x""#, r#""format":"x""#, r#""records":[]"#] {
        let rating = format!(r#"{{"version":1,{field},"stars":4}}"#);
        assert_eq!(decode_rating(&rating), Err(Unreadable::Damaged), "{rating}");
        let comment = format!(r#"{{"version":1,{field},"text":"Hello","created":1}}"#);
        assert_eq!(read_comment(&comment), Err(Unreadable::Damaged), "{comment}");
    }
}

#[test]
fn writes_records_about_a_section_as_version_2() {
    let about = SectionRef { section: id("causes"), hash: 7 };
    let mine = Comment { about: Some(about.clone()), ..comment(1, "Hello") };
    let record = r#"{"version":2,"text":"Hello","created":1,"section":"causes","hash":7}"#;
    assert_eq!(encode_comment(&mine), record);
    assert_eq!(decode_comment(mine.id, record), Ok(mine));
    let draft = Draft { text: "Hel".to_owned(), seen: None, about: Some(about) };
    let record = r#"{"version":2,"text":"Hel","section":"causes","hash":7}"#;
    assert_eq!(encode_draft(&draft), record);
    assert_eq!(decode_draft(record), Ok(draft));
}

#[test]
fn calls_half_a_section_damaged() {
    for rest in [
        r#"1,"section":"causes","hash":7"#,
        r#"2,"section":"causes""#,
        r#"2,"hash":7"#,
        r#"2,"section":"Causes","hash":7"#,
        r#"2,"section":"causes","hash":4294967296"#,
        r#"2,"section":"causes","hash":-1"#,
        "2",
    ] {
        let record = format!(r#"{{"text":"Hello","created":1,"version":{rest}}}"#);
        assert_eq!(read_comment(&record), Err(Unreadable::Damaged), "{record}");
        let draft = record.replace(r#""created":1,"#, "");
        assert_eq!(decode_draft(&draft), Err(Unreadable::Damaged), "{draft}");
    }
    let rating = r#"{"version":2,"stars":4,"section":"causes","hash":7}"#;
    assert_eq!(decode_rating(rating), Err(Unreadable::Damaged));
}

#[test]
fn reads_the_last_time_a_browser_can_show() {
    let last = comment(LAST_TIME, "Hello");
    assert_eq!(decode_comment(last.id, &encode_comment(&last)), Ok(last));
}

#[test]
fn never_confuses_two_kinds_of_records() {
    assert_eq!(read_comment(&encode_rating(stars(4))), Err(Unreadable::Damaged));
    assert_eq!(decode_rating(&encode_comment(&comment(1, "Hello"))), Err(Unreadable::Damaged));
}

#[test]
fn knows_a_record_of_a_newer_version_by_its_version_alone() {
    let records = [
        r#"{"version":3,"stars":4}"#,
        r#"{"version":3,"text":"Hello","created":1}"#,
        r#"{"version":3}"#,
        r#"{"version":3,"stars":"four","text":{"html":"<b>"},"created":"today"}"#,
        r#"{"stars":{"of":10},"edited":[1,2],"version":3}"#,
        r#"{"version":18446744073709551615,"text":null}"#,
    ];
    for record in records {
        assert_eq!(decode_rating(record), Err(Unreadable::Newer), "{record}");
        assert_eq!(read_comment(record), Err(Unreadable::Newer), "{record}");
    }
}

#[test]
fn reads_back_every_rating() {
    for stars in Stars::all() {
        assert_eq!(decode_rating(&encode_rating(stars)), Ok(stars));
    }
}

proptest! {
    #[test]
    fn reads_back_any_comment(comment in any_comment()) {
        let record = encode_comment(&comment);
        prop_assert_eq!(decode_comment(comment.id, &record), Ok(comment));
    }

    #[test]
    fn calls_any_other_text_damaged(text: String) {
        prop_assert_eq!(decode_rating(&text), Err(Unreadable::Damaged));
        prop_assert_eq!(read_comment(&text), Err(Unreadable::Damaged));
    }

    #[test]
    fn never_reads_part_of_a_record(comment in any_comment(), cut: prop::sample::Index) {
        let record = encode_comment(&comment);
        let shorter: String = record.chars().take(cut.index(record.chars().count())).collect();
        prop_assert_eq!(read_comment(&shorter), Err(Unreadable::Damaged));
    }
}

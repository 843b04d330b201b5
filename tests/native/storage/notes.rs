//! All notes as a text to read.

use symptom_database::model::feedback::{Draft, Millis};
use symptom_database::storage::notes_as_text;

use crate::harness::messages::in_english;
use crate::harness::records::{encode_comment, encode_draft, encode_rating};
use crate::harness::stored::{changed, comment, stars};

/// The text of these records, with unambiguous times.
fn notes(records: &[(&str, &str)]) -> String {
    let entries: Vec<(String, String)> =
        records.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    notes_as_text(&entries, |time: Millis| format!("time {time}"), in_english)
}

#[test]
fn writes_comments_drafts_and_ratings_under_headings() {
    let first = encode_comment(&comment(1, "First\n\nof two lines"));
    let second = encode_comment(&changed(&comment(2, "x"), "Second <b>bold</b>", 9));
    let elsewhere = encode_comment(&comment(3, "Elsewhere"));
    let draft = encode_draft(&Draft { text: "Half a sent".to_owned(), seen: None, about: None });
    let change =
        encode_draft(&Draft { text: "Half a change".to_owned(), seen: Some(9), about: None });
    let [two, five] = [2, 5].map(|count| encode_rating(stars(count)));
    let page = "symptom-database/draft/dystonia/000000000005-00000001";
    let written = notes(&[
        ("symptom-database/comment/dystonia/000000000001-00000007", &first),
        ("symptom-database/comment/dystonia/000000000002-00000007", &second),
        ("symptom-database/comment/spasmodic-dysphonia/000000000003-00000007", &elsewhere),
        (page, &draft),
        (&format!("{page}/000000000001-00000007"), &change),
        ("symptom-database/rating/haroon-rashid", &five),
        ("symptom-database/rating/jane-doe", &two),
    ]);
    let expected = "My notes from Symptom Database


Comments on dystonia
====================

time 1
First

of two lines

time 2, edited time 9
Second <b>bold</b>


Comments on spasmodic dysphonia
===============================

time 3
Elsewhere


Not saved as a comment yet, on dystonia
=======================================

Half a sent

Half a change


Ratings of authors
==================

haroon rashid: 5 of 5

jane doe: 2 of 5
";
    assert_eq!(written, expected);
}

#[test]
fn writes_nothing_that_cannot_be_read() {
    let written = notes(&[
        ("symptom-database/comment/dystonia/000000000001-00000007", "secret"),
        ("symptom-database/draft/dystonia/000000000001-00000007", r#"{"version":3,"text":"new"}"#),
        ("symptom-database/rating/haroon-rashid", r#"{"version":1,"stars":9}"#),
        ("symptom-database/theme", r#"{"version":1,"stars":4}"#),
    ]);
    assert_eq!(written, notes(&[]));
}

#[test]
fn writes_only_its_title_when_nothing_is_stored() {
    assert_eq!(notes(&[]), "My notes from Symptom Database\n");
}

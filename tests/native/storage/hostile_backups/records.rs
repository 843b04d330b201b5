//! Files in which one item is wrong.

use symptom_database::model::feedback::{CommentText, LAST_TIME};

use crate::harness::backups::{comment_with, file_with, is_refused_with, parsed, rating_at};
use crate::harness::stored::RATING_KEY;

/// Characters that change the direction of the text around them.
const BIDI: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

#[test]
fn refuses_a_record_at_an_unknown_key() {
    let mut keys: Vec<String> = [
        "",
        "theme",
        "rating/haroon-rashid",
        "symptom-database",
        "symptom-database/",
        "symptom-database/rating/",
        "symptom-database/rating/..",
        "symptom-database/rating/../../theme",
        "symptom-database/../theme",
        "../symptom-database/rating/haroon-rashid",
        "symptom-database/rating/<script>",
        "symptom-database/rating/<b>bold</b>",
        "symptom-database/rating/&lt;b&gt;",
        "symptom-database/rating/a\\\"b",
        "symptom-database/rating/a\\u0000b",
        "symptom-database/rating/haroon-rashid\\u0000",
        "\\u0000symptom-database/rating/haroon-rashid",
        "symptom-database/rating/haroon-rashid ",
        "symptom-database/rating/%68aroon",
        "symptom-database/rating/h\u{430}roon",
        "https://example.org/symptom-database/rating/haroon-rashid",
        "__proto__",
        "symptom-database/__proto__",
    ]
    .map(str::to_owned)
    .into();
    for character in BIDI {
        keys.push(format!("symptom-database/rating/haroon{character}rashid"));
        keys.push(format!("{character}symptom-database/rating/haroon-rashid"));
        keys.push(RATING_KEY.replace("rating", &format!("rating{character}")));
    }
    for key in keys {
        is_refused_with(&rating_at(&key));
    }
    is_refused_with(r#"{"version":1,"stars":4}"#);
    is_refused_with(r#"{"version":1,"key":null,"stars":4}"#);
    is_refused_with(r#"{"version":1,"key":5,"stars":4}"#);
    is_refused_with(&rating_at(RATING_KEY).replacen(',', ",\"key\":\"symptom-database/x\",", 1));
}

#[test]
fn refuses_to_write_at_a_key_of_another_site() {
    for key in
        ["", "theme", "symptom-database", "../symptom-database/x", "\\u202esymptom-database/x"]
    {
        is_refused_with(&format!(r#"{{"version":1,"key":"{key}","unreadable":"x"}}"#));
    }
    is_refused_with(r#"{"version":1,"unreadable":"x"}"#);
}

#[test]
fn refuses_two_records_of_one_key() {
    let readable = rating_at(RATING_KEY);
    let unreadable = format!(r#"{{"version":1,"key":"{RATING_KEY}","unreadable":"x"}}"#);
    let escaped = rating_at(&RATING_KEY.replace('h', "\\u0068"));
    for (one, other) in [
        (&readable, &readable),
        (&readable, &unreadable),
        (&unreadable, &readable),
        (&unreadable, &unreadable),
        (&readable, &escaped),
    ] {
        parsed(&file_with(one));
        parsed(&file_with(other));
        let between = rating_at("symptom-database/rating/z");
        is_refused_with(&format!("{one},{between},{other}"));
    }
}

#[test]
fn refuses_values_that_this_page_does_not_write() {
    for stars in ["0", "6", "256", "257", "-1", "4.0", "1e999", "\"4\"", "[4]", "null", "true"] {
        is_refused_with(
            &rating_at(RATING_KEY).replace("\"stars\":4", &format!("\"stars\":{stars}")),
        );
    }
    let digits = "9".repeat(100_000);
    is_refused_with(&rating_at(RATING_KEY).replace("\"stars\":4", &format!("\"stars\":{digits}")));
    let too_long = "a".repeat(CommentText::MAX_CHARS + 1);
    for text in ["", " ", "\\n\\u00a0", &too_long, "\u{0}", "\\ud800", "\\udc00\\ud800", "\n"] {
        is_refused_with(&comment_with(&format!(r#""text":"{text}","created":1"#)));
    }
    let too_late = (LAST_TIME + 1).to_string();
    for time in [&too_late, "-1", "0.5", "1e999", "\"1\"", "18446744073709551616", &digits] {
        is_refused_with(&comment_with(&format!(r#""text":"Hello","created":{time}"#)));
        is_refused_with(&comment_with(&format!(r#""text":"Hello","created":1,"edited":{time}"#)));
    }
    let fields = [
        r#""text":"Hello""#,
        r#""created":1"#,
        r#""text":"Hello","created":null"#,
        r#""text":{"html":"<b>"},"created":1"#,
        r#""text":"Hello","text":"Hello","created":1"#,
        r#""text":"Hello","created":1,"stars":4"#,
        r#""text":"Hello","created":1,"format":"symptom-database-backup""#,
        r#""text":"Hello","created":1,"records":[]"#,
        r#""unreadable":5"#,
        r#""unreadable":{}"#,
    ];
    for fields in fields {
        is_refused_with(&comment_with(fields));
    }
}

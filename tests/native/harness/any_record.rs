//! Anything that a store can hold.

use proptest::prelude::*;
use symptom_database::model::Id;
use symptom_database::model::feedback::{
    Comment, CommentId, CommentText, Draft, DraftId, LAST_TIME, Millis, SectionRef, Stars,
};
use symptom_database::storage::Key;

use super::records::{encode_comment, encode_draft, encode_rating};
use super::stored::{PREFIX, id};

/// A comment of any text, times and id.
pub fn any_comment() -> impl Strategy<Value = Comment> {
    let text = prop::collection::vec(any::<char>(), 1..=2_000)
        .prop_filter_map("blank", |typed| CommentText::parse(&String::from_iter(typed)).ok());
    (text, any_times(), any::<u32>(), any_about()).prop_map(
        |(text, (created, edited), random, about)| Comment {
            condition: id("dystonia"),
            id: CommentId::new(created, random),
            text,
            created,
            edited,
            about,
        },
    )
}

/// A section of any content, or the whole article.
fn any_about() -> impl Strategy<Value = Option<SectionRef>> {
    prop::option::of(
        (some_id(), any::<u32>()).prop_map(|(section, hash)| SectionRef { section, hash }),
    )
}

fn any_times() -> impl Strategy<Value = (Millis, Option<Millis>)> {
    (0..=LAST_TIME, prop::option::of(0..=LAST_TIME))
}

/// A draft of any text.
pub fn any_draft() -> impl Strategy<Value = Draft> {
    (any::<String>(), prop::option::of(0..=LAST_TIME), any_about())
        .prop_map(|(text, seen, about)| Draft { text, seen, about })
}

/// One of a few ids of comments and pages.
pub fn some_comment_id() -> impl Strategy<Value = CommentId> {
    (0..5_u64, 0..2_u32).prop_map(|(created, random)| CommentId::new(created, random))
}

/// One of a few ids of conditions and authors.
fn some_id() -> impl Strategy<Value = Id> {
    prop::sample::select(&["dystonia", "migraine", "haroon-rashid"]).prop_map(id)
}

/// One of a few keys of every kind.
pub fn some_key() -> impl Strategy<Value = Key> {
    let draft_id = (some_comment_id(), prop::option::of(some_comment_id()))
        .prop_map(|(page, of)| DraftId { page, of });
    prop_oneof![
        some_id().prop_map(Key::Rating),
        (some_id(), some_comment_id()).prop_map(|(condition, id)| Key::Comment(condition, id)),
        (some_id(), draft_id).prop_map(|(condition, id)| Key::Draft(condition, id)),
        (some_id(), some_comment_id()).prop_map(|(condition, id)| Key::Question(condition, id)),
        Just(Key::ReadingSettings),
    ]
}

/// A record of any kind, as this page writes it.
pub fn some_record() -> impl Strategy<Value = String> {
    let comment =
        (".{0,9}x", any_times(), any_about()).prop_map(|(text, (created, edited), about)| {
            let text = CommentText::parse(&text).expect("it is not blank");
            let (condition, id) = (id("dystonia"), CommentId::new(0, 0));
            encode_comment(&Comment { condition, id, text, created, edited, about })
        });
    prop_oneof![
        prop::sample::select(Stars::all().collect::<Vec<_>>()).prop_map(encode_rating),
        comment,
        any_draft().prop_map(|draft| encode_draft(&draft)),
    ]
}

/// Any value at any key: a record of this version, one in another layout, one of a newer version, or something else.
fn some_value() -> impl Strategy<Value = String> {
    const ODD: [&str; 11] = [
        "",
        "{",
        "null",
        "\u{0}\u{202e}\u{feff}",
        r#"{"version":3,"stars":"four"}"#,
        r#"{"version":1,"stars":9}"#,
        r#"{ "stars": 4, "version": 1 }"#,
        r#"{"version":1,"stars":4,"color":"red"}"#,
        r#"{"version":1,"text":" Hello ","created":1}"#,
        r#"{"version":1,"key":"symptom-database/rating/x","stars":4}"#,
        r#"{"version":1,"format":"symptom-database-backup","records":[]}"#,
    ];
    prop_oneof![
        4 => some_record(),
        1 => prop::sample::select(&ODD).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// A key of a record, or another text with our prefix.
fn some_key_with_our_prefix() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => some_key().prop_map(|key| key.to_string()),
        1 => any::<String>().prop_map(|rest| format!("{PREFIX}{rest}")),
    ]
}

/// Everything that a store may hold under keys with our prefix.
pub fn some_entries() -> impl Strategy<Value = Vec<(String, String)>> {
    prop::collection::btree_map(some_key_with_our_prefix(), some_value(), 0..12)
        .prop_map(|entries| entries.into_iter().collect())
}

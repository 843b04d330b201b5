//! The keys of records.

use proptest::prelude::*;
use symptom_database::model::Id;
use symptom_database::model::feedback::{CommentId, DraftId};
use symptom_database::storage::Key;

use crate::harness::stored::{PREFIX, RATING_KEY, comment, comment_key, id};

const PAGE: &str = "000000000abc-0000beef";

#[test]
fn parses_each_kind_of_key() {
    let comment = comment(1, "Hello");
    let page = CommentId::new(0xabc, 0xbeef);
    let of = Some(comment.id);
    let cases = [
        (RATING_KEY.to_owned(), Key::Rating(id("haroon-rashid"))),
        ("symptom-database/rating/jane-doe".to_owned(), Key::Rating(id("jane-doe"))),
        (comment_key(&comment), Key::Comment(id("dystonia"), comment.id)),
        (
            comment_key(&comment).replace("dystonia", "tremor"),
            Key::Comment(id("tremor"), comment.id),
        ),
        (
            format!("symptom-database/draft/dystonia/{PAGE}"),
            Key::Draft(id("dystonia"), DraftId { page, of: None }),
        ),
        (
            format!("symptom-database/draft/dystonia/{PAGE}/{}", comment.id),
            Key::Draft(id("dystonia"), DraftId { page, of }),
        ),
        (
            comment_key(&comment).replace("comment", "question"),
            Key::Question(id("dystonia"), comment.id),
        ),
        ("symptom-database/settings/reading".to_owned(), Key::ReadingSettings),
    ];
    for (written, key) in cases {
        assert_eq!(key.to_string(), written);
        assert_eq!(Key::parse(&written), Some(key), "{written}");
    }
}

#[test]
fn rejects_everything_else_as_a_key() {
    let near = [
        "",
        "/",
        "another site",
        "symptom-database",
        "symptom-database/",
        "symptom-database//",
        "symptom-database/theme",
        "symptom-database/settings",
        "symptom-database/settings/theme",
        "symptom-database/settings/reading/",
        "symptom-database/rating",
        "symptom-database/rating/",
        "symptom-database/rating/Haroon",
        "symptom-database/rating/haroon--rashid",
        "symptom-database/rating/haroon_rashid",
        "symptom-database/rating/haroon-rashid/",
        "symptom-database/rating/haroon-rashid/000000000abc-0000beef",
        "symptom-database/rating/ haroon-rashid",
        "symptom-database/rating/haroon-rashid\n",
        "symptom-database/rating/haroon-rashid\u{0}",
        "symptom-database/rating/haroon\u{202e}rashid",
        "symptom-database/rating/..",
        "symptom-database/rating/../rating/haroon-rashid",
        "symptom-database/Rating/haroon-rashid",
        "symptom-database/ratings/haroon-rashid",
        "symptom-database//rating/haroon-rashid",
        " symptom-database/rating/haroon-rashid",
        "/symptom-database/rating/haroon-rashid",
        "Symptom-database/rating/haroon-rashid",
        "symptom-database2/rating/haroon-rashid",
        "symptom-database/comment",
        "symptom-database/comment/dystonia",
        "symptom-database/comment/dystonia/",
        "symptom-database/comment/dystonia/mine",
        "symptom-database/comment/dystonia/000000000ABC-0000BEEF",
        "symptom-database/comment/dystonia/000000000abc-0000beef/",
        "symptom-database/comment/dystonia/000000000abc-0000beef/000000000abc-0000beef",
        "symptom-database/comment//000000000abc-0000beef",
        "symptom-database/comment/000000000abc-0000beef",
        // The key of drafts in an early version.
        "symptom-database/draft/dystonia",
        "symptom-database/draft/dystonia/",
        "symptom-database/draft/dystonia/new",
        "symptom-database/draft/dystonia/000000000abc-0000beef/",
        "symptom-database/draft/dystonia/000000000abc-0000beef/new",
        "symptom-database/draft/dystonia//000000000abc-0000beef",
        "symptom-database/draft/dystonia/000000000abc-0000beef/000000000abc-0000beef/",
        "symptom-database/draft/dystonia/000000000abc-0000beef/000000000abc-0000beef/x",
    ];
    for written in near {
        assert_eq!(Key::parse(written), None, "{written:?}");
    }
    let too_long = "a".repeat(Id::MAX_LEN + 1);
    assert_eq!(Key::parse(&format!("{PREFIX}rating/{too_long}")), None);
}

/// Any key.
fn any_key() -> impl Strategy<Value = Key> {
    let id = "[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,2}".prop_map(|text| id(&text));
    let comment_id = || {
        (0..1_u64 << 48, any::<u32>()).prop_map(|(created, random)| CommentId::new(created, random))
    };
    (0..6, id, comment_id(), comment_id()).prop_map(|(kind, id, first, second)| match kind {
        0 => Key::Rating(id),
        1 => Key::Comment(id, first),
        2 => Key::Draft(id, DraftId { page: first, of: None }),
        3 => Key::ReadingSettings,
        4 => Key::Question(id, first),
        _ => Key::Draft(id, DraftId { page: first, of: Some(second) }),
    })
}

proptest! {
    #[test]
    fn finds_any_key_again_in_its_text(key in any_key()) {
        let written = key.to_string();
        prop_assert!(written.starts_with(PREFIX));
        prop_assert_eq!(Key::parse(&written), Some(key));
    }

    #[test]
    fn gives_different_records_different_keys(one in any_key(), other in any_key()) {
        prop_assert_eq!(one.to_string() == other.to_string(), one == other);
    }

    #[test]
    fn rejects_a_key_that_is_written_differently(
        key in any_key(),
        at: prop::sample::Index,
        put in "[a-z0-9/.A-Z<\u{202e} -]{0,2}",
    ) {
        // The text of a key with one character replaced.
        let mut written = key.to_string();
        let at = at.index(written.len());
        written.replace_range(at..=at, &put);
        if let Some(key) = Key::parse(&written) {
            prop_assert_eq!(key.to_string(), written);
        }
    }
}

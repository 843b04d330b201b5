//! The rules for ratings and comments.

mod appointment_sheet;
mod comment_text;
mod comment_thread;
mod draft;
mod length;
mod sync;
mod window;

use proptest::prelude::*;
use symptom_database::client::state::CommentError;
use symptom_database::model::condition::Author;
use symptom_database::model::feedback::{
    Comment, CommentId, CommentText, CommentTextError, LAST_TIME, Stars, StarsError, Subject,
    distinct_announcement,
};
use symptom_database::storage::{ChangeError, SaveError, StoreError};

use crate::harness::comments::comment;
use crate::harness::dystonia;
use crate::harness::messages::in_english;
use crate::harness::stored::id;

/// A comment id has room for times up to the year 10889.
const ID_TIMES: std::ops::Range<u64> = 0..1 << 48;

#[test]
fn accepts_one_to_five_stars() {
    for count in 0..=u8::MAX {
        let stars = Stars::try_from(count);
        if (1..=5).contains(&count) {
            assert_eq!(stars.map(Stars::count), Ok(count));
        } else {
            assert_eq!(stars, Err(StarsError), "{count}");
        }
    }
}

#[test]
fn offers_every_rating_fewest_stars_first() {
    let counts: Vec<u8> = Stars::all().map(Stars::count).collect();
    assert_eq!(counts, [1, 2, 3, 4, 5]);
}

#[test]
fn parses_one_digit_as_a_rating() {
    for stars in Stars::all() {
        assert_eq!(Stars::parse(&stars.count().to_string()), Some(stars));
    }
    for text in ["", "0", "6", "9", "12", " 3", "3 ", "x", "/", "٣"] {
        assert_eq!(Stars::parse(text), None, "{text:?}");
    }
}

#[test]
fn is_about_the_condition_and_its_author() {
    let subject = Subject::from(&dystonia::condition());
    assert_eq!(
        (subject.condition.as_str(), subject.author.as_str()),
        ("dystonia", "haroon-rashid")
    );
}

#[test]
fn is_about_all_authors_and_all_slugs_of_the_condition() {
    let mut condition = dystonia::condition();
    let one_author = Subject::from(&condition);
    let one = serde_json::to_string(&one_author).expect("JSON");
    assert_eq!(one, r#"{"condition":"dystonia","author":"haroon-rashid"}"#);
    condition.aliases = vec![id("torsion-dystonia")];
    condition.co_authors = vec![Author { id: id("jo-bloggs"), ..condition.author.clone() }];
    let subject = Subject::from(&condition);
    let json = serde_json::to_string(&subject).expect("JSON");
    for (json, subject) in [(one, one_author), (json, subject.clone())] {
        let mut read: Subject = serde_json::from_str(&json).expect("a subject");
        read.read_others(&json).expect("a subject");
        assert_eq!(read, subject);
    }
    assert_eq!(subject.authors(), ["haroon-rashid", "jo-bloggs"].map(id));
    assert_eq!(subject.slugs(), ["dystonia", "torsion-dystonia"].map(id));
}

#[test]
fn says_that_nothing_was_saved_only_if_saving_was_tried() {
    let blank = CommentError::from(CommentTextError::Blank);
    assert_eq!(in_english(&blank.message()), "Write your comment first. It is still empty.");
    let full = ChangeError::from(SaveError::Store(StoreError::Full));
    let full = in_english(&CommentError::from(full).message());
    assert!(full.starts_with("Not saved: this browser has no more room"), "{full}");
    let conflict = CommentError::from(ChangeError::Conflict(comment(1, 0, "Theirs")));
    let message = "Not saved: another tab has changed this comment.";
    assert_eq!(in_english(&conflict.message()), message);
}

#[test]
fn changes_a_repeated_announcement_and_leaves_a_new_one() {
    let first = distinct_announcement("", "Not deleted.".to_owned());
    let second = distinct_announcement(&first, "Not deleted.".to_owned());
    let third = distinct_announcement(&second, "Not deleted.".to_owned());
    assert_eq!(first, "Not deleted.");
    assert_ne!(first, second);
    assert_ne!(second, third);
    assert_eq!(second.trim(), "Not deleted.");
    assert_eq!(distinct_announcement("", String::new()), "", "there is nothing to say");
}

#[test]
fn an_edit_is_later_than_the_previous_one_whatever_the_clock_says() {
    let text = || CommentText::parse("edited").expect("a comment");
    let added = comment(1_000, 0, "added");
    for (now, edited) in [(5_000, 5_000), (1_000, 1_001), (0, 1_001)] {
        let first = added.edit(text(), now);
        assert_eq!(first.edited, Some(edited));
        assert_eq!(first.edit(text(), 0).edited, Some(edited + 1));
    }
    let last = Comment { created: LAST_TIME, ..added };
    assert_eq!(last.edit(text(), 0).edited, Some(LAST_TIME), "a later one could not be shown");
}

#[test]
fn gives_comments_ids_that_sort_by_time() {
    assert_eq!(CommentId::new(0, 0).to_string(), "000000000000-00000000");
    assert_eq!(CommentId::new(1_795_363_200_000, 0xbeef).to_string(), "01a203fc5c00-0000beef");
    assert!(CommentId::new(999, u32::MAX) < CommentId::new(1_000, 0));
}

#[test]
fn rejects_everything_else_as_a_comment_id() {
    let foreign = [
        "",
        "-",
        "draft",
        "000000000000",
        "00000000000000000000",
        "000000000000-",
        "000000000000-0000000",
        "000000000000-000000000",
        "0000000000000-00000000",
        "000000000000_00000000",
        "000000000000-0000000G",
        "00000000000A-00000000",
        "000000000000-0000-000",
        "+00000000000-00000000",
        " 000000000000-00000000",
        "000000000000-00000000\n",
        "00000000000é-00000000",
        "dystonia/000000000000-00000000",
    ];
    for text in foreign {
        assert_eq!(CommentId::parse(text), None, "{text:?}");
    }
}

proptest! {
    #[test]
    fn finds_a_comment_id_again_in_its_text(created in ID_TIMES, random: u32) {
        let id = CommentId::new(created, random);
        prop_assert_eq!(CommentId::parse(&id.to_string()), Some(id));
    }

    #[test]
    fn gives_different_comments_different_ids(a in (ID_TIMES, any::<u32>()), b in (ID_TIMES, any::<u32>())) {
        prop_assert_eq!(CommentId::new(a.0, a.1) == CommentId::new(b.0, b.1), a == b);
    }

    #[test]
    fn accepts_only_ids_it_could_have_made(text in "[0-9a-f]{11,13}-[0-9a-f]{7,9}|\\PC{0,25}") {
        if let Some(id) = CommentId::parse(&text) {
            let (created, random) = text.split_once('-').expect("an id has a hyphen");
            let created = u64::from_str_radix(created, 16).expect("a time");
            let random = u32::from_str_radix(random, 16).expect("a number");
            prop_assert_eq!(id, CommentId::new(created, random));
        } else {
            let is_hex = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'));
            let has_form = is_hex && text.len() == 21 && text.find('-') == Some(12);
            prop_assert!(!has_form, "{} could have been made", text);
        }
    }
}

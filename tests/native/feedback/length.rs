//! What the page shows and announces of a comment's length while the reader types.

use symptom_database::model::feedback::Length;

use crate::harness::messages::in_english;

/// The announcement in English; empty if there is none.
fn announcement(length: Length) -> String {
    length.announcement().as_ref().map(in_english).unwrap_or_default()
}

#[test]
fn shows_how_many_characters_are_left_or_too_many() {
    let cases = [
        (0, "2,000 characters left"),
        (1, "1,999 characters left"),
        (995, "1,005 characters left"),
        (1_000, "1,000 characters left"),
        (1_001, "999 characters left"),
        (1_998, "2 characters left"),
        (1_999, "1 character left"),
        (2_000, "0 characters left"),
        (2_001, "1 character too many"),
        (2_002, "2 characters too many"),
        (2_999, "999 characters too many"),
        (12_000, "10,000 characters too many"),
    ];
    for (typed, shown) in cases {
        let message = Length::of(&"ä".repeat(typed)).message();
        assert_eq!(in_english(&message), shown, "{typed} typed");
    }
}

#[test]
fn counts_characters_and_not_bytes() {
    for typed in ["é", "界", "🧠", " x\n"] {
        assert_eq!(Length::of(typed), Length::Left(1_999), "{typed:?}");
    }
}

#[test]
fn announces_nothing_while_there_is_room() {
    for left in [301, 302, 999, 2_000] {
        assert_eq!(announcement(Length::Left(left)), "", "{left} left");
    }
}

#[test]
fn announces_each_hundred_once_on_the_way_to_the_limit() {
    let mut heard: Vec<String> =
        (0..=2_000).rev().map(|left| announcement(Length::Left(left))).collect();
    heard.dedup();
    assert_eq!(
        heard,
        [
            "",
            "Fewer than 300 characters left",
            "Fewer than 200 characters left",
            "Fewer than 100 characters left",
        ]
    );
}

#[test]
fn announces_only_what_is_true() {
    for left in 0..=300 {
        let heard = announcement(Length::Left(left));
        let Some((_, rest)) = heard.split_once("Fewer than ") else { continue };
        let bound: usize = rest.split(' ').next().and_then(|it| it.parse().ok()).expect("a number");
        assert!(left < bound, "{left} left: {heard}");
    }
    assert_eq!(announcement(Length::Left(299)), "Fewer than 300 characters left");
}

#[test]
fn announces_a_comment_that_is_too_long_once() {
    for over in [1, 2, 100, 5_000] {
        assert_eq!(announcement(Length::Over(over)), "Your comment is too long");
    }
}

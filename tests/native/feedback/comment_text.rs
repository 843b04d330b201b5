//! What may be a comment.

use proptest::prelude::*;
use symptom_database::feedback::CommentText;

fn comment(typed: &str) -> Result<String, String> {
    CommentText::parse(typed)
        .map(|text| text.as_str().to_owned())
        .map_err(|error| error.to_string())
}

#[test]
fn rejects_blank_comment() {
    for blank in ["", " ", "\n", "\r\n \t", "\u{a0}", "\u{2003}\u{3000}\u{2028}\u{85}"] {
        let message = "Write your comment first. It is still empty.";
        assert_eq!(comment(blank), Err(message.to_owned()), "{blank:?}");
    }
    assert_eq!(comment(&" ".repeat(5_000)), comment(""));
}

#[test]
fn accepts_exactly_2000_characters() {
    for character in ["a", "ä", "界", "🧠", "\u{301}"] {
        let longest = character.repeat(2_000);
        assert_eq!(comment(&longest), Ok(longest), "{character}");
    }
}

#[test]
fn rejects_2001_characters() {
    for character in ["a", "ä", "界", "🧠"] {
        let message = "Make your comment shorter. It is 1 character too long.";
        assert_eq!(comment(&character.repeat(2_001)), Err(message.to_owned()), "{character}");
    }
}

#[test]
fn says_how_many_characters_are_too_many() {
    let message = "Make your comment shorter. It is 25 characters too long.";
    assert_eq!(comment(&"a".repeat(2_025)), Err(message.to_owned()));
}

#[test]
fn takes_white_space_off_both_ends_and_leaves_the_rest() {
    let cases = [
        (" Good. ", "Good."),
        ("\r\n\tGood.\n\n", "Good."),
        ("\u{3000}Good.\u{a0}", "Good."),
        ("Two\n\n  lines ", "Two\n\n  lines"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ];
    for (typed, kept) in cases {
        assert_eq!(comment(typed), Ok(kept.to_owned()), "{typed:?}");
    }
}

#[test]
fn counts_no_white_space_at_the_ends() {
    let padded = format!("\n {}{}", "a".repeat(2_000), " ".repeat(100));
    assert_eq!(comment(&padded), Ok("a".repeat(2_000)));
}

proptest! {
    #[test]
    fn keeps_a_comment_it_has_kept_before(typed: String) {
        if let Ok(kept) = comment(&typed) {
            prop_assert!(typed.contains(&kept));
            prop_assert_eq!(comment(&kept), Ok(kept.clone()));
        } else {
            prop_assert!(typed.trim().is_empty());
        }
    }
}

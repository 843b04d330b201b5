//! Which texts may be a comment.

use proptest::prelude::*;
use symptom_database::model::feedback::CommentText;

use crate::harness::messages::in_english;

fn comment(typed: &str) -> Result<String, String> {
    CommentText::parse(typed)
        .map(|text| text.as_str().to_owned())
        .map_err(|error| in_english(&error.message()))
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
fn rejects_a_comment_without_visible_characters() {
    let unseen = [
        "\u{200b}",
        "\u{2800}",
        "\u{3164}",
        "\u{2060}",
        "\u{ad}",
        "\u{200d}",
        "\u{feff}",
        "\u{ffa0}",
        "\u{115f}",
        "\u{180e}",
        "\u{fe0f}",
        "\u{e0020}",
        "\0",
        "\u{7}",
        "\u{202e} \u{2800}\n\u{200b}",
    ];
    for text in unseen {
        assert_eq!(comment(text), comment(""), "{text:?}");
    }
    // Among visible characters they have their use.
    for text in ["👩\u{200d}⚕\u{fe0f}", "می\u{200c}خواهم", "\u{202b}שלום", "⠓⠑⠇⠇⠕⠀⠓", "."]
    {
        assert_eq!(comment(text), Ok(text.to_owned()), "{text:?}");
    }
}

#[test]
fn a_question_has_at_most_500_characters() {
    let question = |typed: &str| {
        CommentText::parse_question(typed).map_err(|it| in_english(&it.question_message()))
    };
    assert!(question(&"ä".repeat(500)).is_ok());
    for (length, why) in [
        (0, "Write your question first. It is still empty."),
        (501, "Make your question shorter. It is 1 character too long."),
        (503, "Make your question shorter. It is 3 characters too long."),
    ] {
        assert_eq!(question(&"ä".repeat(length)), Err(why.to_owned()));
    }
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
fn trims_white_space_at_both_ends_and_leaves_the_rest() {
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
    fn accepts_again_a_comment_it_has_accepted(typed: String) {
        if let Ok(kept) = comment(&typed) {
            prop_assert!(typed.contains(&kept));
            prop_assert_eq!(comment(&kept), Ok(kept.clone()));
        } else {
            prop_assert!(!typed.chars().any(char::is_alphanumeric));
        }
    }
}

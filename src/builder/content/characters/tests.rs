//! Which characters are wrong.

use serde_json::json;

use super::errors;

fn found(text: &str) -> Vec<String> {
    errors(&json!({ "title": text })).into_iter().map(|it| it.message).collect()
}

#[test]
fn accepts_what_scripts_and_emoji_need() {
    for text in [
        "Plain text, with\na line break and\ta tab.",
        "A soft\u{ad}hyphen, 5\u{a0}mg, 5\u{202f}mg, “quotes” – and dashes…",
        "می\u{200c}خواهم",
        "क\u{94d}\u{200d}ष and ශ\u{dca}\u{200d}රී",
        "ന\u{d4d}\u{200d} at the end",
        "עברית\u{200f}! \u{200e}English \u{61c}عربي",
        "❤\u{fe0f} and ☎\u{fe0e}, 1\u{fe0f}\u{20e3}",
        "👩\u{200d}⚕\u{fe0f} 🧑🏽\u{200d}🦽 ❤\u{fe0f}\u{200d}🔥",
        "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
        "葛\u{e0100}",
        "e\u{301} 𝛼 한국어 ภาษาไทย",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn names_each_wrong_character_where_it_stands_and_what_to_do() {
    for (text, expected) in [
        ("Dys\u{200b}tonia", "This text has a zero width space (U+200B) after “Dys”. Remove it."),
        (
            "\u{feff}Dystonia",
            "This text has a byte order mark (U+FEFF) at the beginning. Remove it.",
        ),
        ("Rest\u{0}", "This text has a null character (U+0000) after “Rest”. Remove it."),
        ("A\r\nB", "This text has a carriage return (U+000D) after “A”. Remove it."),
        ("A\u{7f}", "This text has a control character (U+007F) after “A”. Remove it."),
        (
            "It\u{92}s",
            "This text has a control character (U+0092) after “It”. The text was saved in another encoding. Write “’” instead.",
        ),
        ("5\u{202e}gm", "This text has a right-to-left override (U+202E) after “5”. Remove it."),
        ("5\u{2067}", "This text has a right-to-left isolate (U+2067) after “5”. Remove it."),
        (
            "one\u{2028}two",
            "This text has a line separator (U+2028) after “one”. Write a space, or a paragraph of its own.",
        ),
        (
            "na\u{fffd}ve",
            "This text has a replacement character (U+FFFD) after “na”. It stands for a letter that was lost. Write the letter again.",
        ),
        (
            "see \u{fffc}",
            "This text has an object replacement character (U+FFFC) after “see ”. It stood for a picture or a file. Remove it.",
        ),
        (
            "\u{f0b7} Rest",
            "This text has a character for private use (U+F0B7) at the beginning. Other devices show nothing or another sign. Write the letter or sign of a usual font.",
        ),
        ("a\u{200d}b", "This text has a zero width joiner (U+200D) after “a”. Remove it."),
        ("a\u{200c}b", "This text has a zero width non-joiner (U+200C) after “a”. Remove it."),
        (
            "a \u{fe0f}b",
            "This text has a variation selector without a character (U+FE0F) after “a ”. Remove it.",
        ),
        ("a\u{e0041}", "This text has an invisible tag (U+E0041) after “a”. Remove it."),
        ("a\u{2060}b", "This text has a word joiner (U+2060) after “a”. Remove it."),
        ("a\u{3164}b", "This text has an invisible Hangul filler (U+3164) after “a”. Remove it."),
        ("a\u{1ffff}b", "This text has an invisible character (U+1FFFF) after “a”. Remove it."),
    ] {
        assert_eq!(found(text), [expected], "{text:?}");
    }
}

#[test]
fn looks_at_every_text_and_key_once_for_each_character() {
    let file = json!({ "a\u{200b}": 1, "list": [{ "b": "x\u{200b}y\u{200b}z\u{2060}" }, 2, null] });
    let found: Vec<String> =
        errors(&file).into_iter().map(|it| format!("{}: {}", it.path, it.message)).collect();
    assert_eq!(
        found,
        [
            ": The name of a field has a zero width space (U+200B) after “a”. Remove it.",
            "list[0].b: This text has a zero width space (U+200B) after “x”. Remove it.",
            "list[0].b: This text has a word joiner (U+2060) after “xyz”. Remove it.",
        ]
    );
}

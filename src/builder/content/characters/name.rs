//! The names of characters that texts should not have.

/// What the bytes from 0x80 to 0x9F mean in Windows-1252; a space stands for a byte without a meaning.
const WINDOWS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The character that a text of Windows meant with a control character from U+0080 to U+009F.
pub(super) fn windows_character(character: char) -> Option<char> {
    let at = u32::from(character).checked_sub(0x80)?;
    WINDOWS.chars().nth(usize::try_from(at).ok()?).filter(|it| *it != ' ')
}

/// What a character is, with an article: “a zero width space”.
pub(super) fn name(character: char) -> &'static str {
    match character {
        '\0' => "a null character",
        '\u{8}' => "a backspace",
        '\u{b}' => "a vertical tab",
        '\u{c}' => "a form feed",
        '\r' => "a carriage return",
        '\u{1b}' => "an escape character",
        '\u{34f}' => "a combining grapheme joiner",
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => "an invisible Hangul filler",
        '\u{180e}' => "a Mongolian vowel separator",
        '\u{200b}' => "a zero width space",
        '\u{200c}' => "a zero width non-joiner",
        '\u{200d}' => "a zero width joiner",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        '\u{202a}' => "a left-to-right embedding",
        '\u{202b}' => "a right-to-left embedding",
        '\u{202c}' => "the end of a change of direction",
        '\u{202d}' => "a left-to-right override",
        '\u{202e}' => "a right-to-left override",
        '\u{2060}' => "a word joiner",
        '\u{2061}'..='\u{2064}' => "an invisible sign of mathematics",
        '\u{2066}' => "a left-to-right isolate",
        '\u{2067}' => "a right-to-left isolate",
        '\u{2068}' => "a first strong isolate",
        '\u{2069}' => "the end of an isolate",
        '\u{feff}' => "a byte order mark",
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            "a variation selector without a character"
        }
        '\u{fff9}'..='\u{fffb}' => "an annotation mark",
        '\u{fffc}' => "an object replacement character",
        '\u{fffd}' => "a replacement character",
        '\u{e0000}'..='\u{e007f}' => "an invisible tag",
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}' => {
            "a character for private use"
        }
        it if it.is_control() => "a control character",
        _ => "an invisible character",
    }
}

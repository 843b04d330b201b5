//! Texts between quotation marks.

use super::fault::{CURLY, ends_in_curly_quote};

/// What is in a file after the quotation mark that begins a text.
pub(super) enum TextScan {
    /// The text has this length in bytes, and a closing quotation mark.
    Ends(usize),
    /// Something in the text is wrong.
    Wrong {
        /// How many bytes after the quotation mark.
        at: usize,
        /// What is wrong, and what to do.
        message: String,
    },
    /// There is no other quotation mark.
    NeverEnds,
}

/// Scans a text up to its end, or up to the first thing that a text cannot have.
pub(super) fn scan_text(rest: &str) -> TextScan {
    let mut characters = rest.char_indices();
    while let Some((at, character)) = characters.next() {
        let message = match character {
            '"' => return TextScan::Ends(at),
            '\\' => match escape(&rest[at..]) {
                Ok(length) => {
                    // The backslash is read already, and an escape has only ASCII characters.
                    for _ in 1..length {
                        characters.next();
                    }
                    continue;
                }
                Err(message) => message,
            },
            '\n' | '\r' => line_break(&rest[..at], &rest[at..]),
            '\t' => "A text cannot hold a tab. Write a space instead.".to_owned(),
            it if u32::from(it) < 0x20 => format!(
                "A text cannot hold a control character (U+{:04X}). Remove it.",
                u32::from(it)
            ),
            _ => continue,
        };
        return TextScan::Wrong { at, message };
    }
    TextScan::NeverEnds
}

/// The message about a line break in a text, or about the quotation mark that is missing before it.
fn line_break(before: &str, after: &str) -> String {
    if ends_in_curly_quote(before) {
        return CURLY.to_owned();
    }
    let next_line = after.trim_start();
    let ends = before.trim_end().ends_with(',') || next_line.starts_with(['}', ']']);
    if ends && next_line.starts_with(['"', '}', ']', '{']) {
        return "The closing quotation mark of a text is missing on this line. Add it.".to_owned();
    }
    "A text cannot hold a line break. Write the text in one line, or write each paragraph as a block of its own."
        .to_owned()
}

/// The length of the escape at the beginning of a text.
///
/// # Errors
/// A message, if it is none.
fn escape(rest: &str) -> Result<usize, String> {
    match rest.chars().nth(1) {
        Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => Ok(2),
        Some('u') => unicode_escape(rest),
        Some('\n' | '\r') | None => Err("A backslash cannot end a line. Remove it.".to_owned()),
        Some(other) => Err(format!(
            "A single backslash cannot stand before “{other}”. Write two for a backslash in the text: “\\\\{other}”."
        )),
    }
}

fn unicode_escape(rest: &str) -> Result<usize, String> {
    let unit = |from: usize| {
        let digits = rest.get(from..from + 6)?.strip_prefix("\\u")?;
        let is_hex = digits.bytes().all(|it| it.is_ascii_hexdigit());
        if is_hex { u32::from_str_radix(digits, 16).ok() } else { None }
    };
    match (unit(0), unit(6)) {
        (None, _) => {
            Err("“\\u” needs four digits, as in “\\u00e9”. Write the character itself instead."
                .to_owned())
        }
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => Ok(12),
        (Some(0xd800..=0xdfff), _) => Err(format!(
            "“{}” is half of a character. Write the character itself instead.",
            &rest[..6]
        )),
        (Some(_), _) => Ok(6),
    }
}

//! The messages about wrong syntax.

/// A fault in the syntax of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::builder::content) struct Fault {
    /// The line on which the author must change something, from 1.
    pub(in crate::builder::content) line: usize,
    /// What is wrong, and what to do.
    pub(in crate::builder::content) message: String,
}

pub(super) const EMPTY: &str = "The content is missing. Write it between “{” and “}”.";

pub(super) const CURLY: &str = "The marks around names and texts must be straight: \". Word processors make them curly, so use an editor for plain text.";

pub(super) const INNER_QUOTE: &str =
    "A quotation mark inside a text ends it. Write “\\\"”, or curly marks such as “ and ”.";

const COMMENT: &str = "A content file cannot have comments. Remove this one.";

/// The marks that people and word processors use instead of `"`.
const CURLY_QUOTES: [char; 12] = ['“', '”', '„', '‟', '‚', '‘', '’', '«', '»', '‹', '›', '″'];

/// What is wrong with something that stands nowhere between the values of a file.
pub(super) fn of_stranger(rest: &str) -> Option<String> {
    let first = rest.chars().next()?;
    let message = match first {
        '#' => COMMENT,
        '/' if rest.starts_with("//") || rest.starts_with("/*") => COMMENT,
        '\'' | '`' => {
            "Names and texts stand between double quotation marks: \". Write these instead."
        }
        it if CURLY_QUOTES.contains(&it) => CURLY,
        it if it.is_whitespace() || it == '\u{200b}' || it == '\u{feff}' || it.is_control() => {
            let code = u32::from(it);
            return Some(format!(
                "An invisible character (U+{code:04X}) stands between the values. Delete the white space here, and type it again."
            ));
        }
        ';' => "A semicolon cannot stand here. Write a comma.",
        '=' => "“=” cannot stand here. Write a colon.",
        _ => return None,
    };
    Some(message.to_owned())
}

pub(super) fn closing(bracket: char) -> char {
    if bracket == '{' { '}' } else { ']' }
}

/// Whether a text seems to have ended at a curly mark, because only a colon or a comma follows.
pub(super) fn ends_in_curly_quote(text: &str) -> bool {
    let text = text.trim_end();
    let text = text.strip_suffix(':').or_else(|| text.strip_suffix(',')).map(str::trim_end);
    text.is_some_and(|it| it.ends_with(['“', '”', '„']))
}

/// Whether a character continues the text before it, which then had a quotation mark inside.
pub(super) fn continues_text(character: char) -> bool {
    character.is_alphanumeric() || "-–—./!?;()&%*_\\$€“”’'".contains(character)
}

/// Whether a character begins an entry of a list or object.
pub(super) fn begins_entry(character: char) -> bool {
    "\"{[-".contains(character) || character.is_alphanumeric()
}

//! Recognizes markup of other languages, such as Markdown and HTML, so that no reader sees it as text.
//!
//! Each function looks at a bounded piece of the text, or at a piece that no later call looks at again. So a text is
//! checked in a time that grows only with its length.

use super::RichTextError;

const ESCAPE: &str = "Remove it, or write a backslash before it if readers shall see it.";
const STRESS: &str = "Write “*word*” or “**word**” to stress a word, or write a backslash before it if readers shall \
                      see it.";
const BLOCK: &str = "Use a block of this kind instead, such as “list”, “steps”, “table” or a section, or write a \
                     backslash before it if readers shall see it.";

/// How much of an HTML tag an error names, in bytes.
const MAX_TAG: usize = 40;

/// How long the label of a link's definition may be, in bytes.
const MAX_LABEL: usize = 40;

/// The length of the longest name of a character in HTML, with its semicolon.
const MAX_CHARACTER_NAME: usize = 32;

/// Fails if a line begins with markup of another language, or if an empty line divides the text.
pub(super) fn check_lines(source: &str) -> Result<(), RichTextError> {
    for line in source.trim().lines().map(str::trim_start) {
        if line.is_empty() {
            return Err(RichTextError::Paragraphs);
        }
        if let Some(found) = block_markup(line) {
            return Err(unknown(found, BLOCK));
        }
    }
    Ok(())
}

/// Fails if markup of another language begins at a position in a text.
pub(super) fn check_character(source: &str, at: usize) -> Result<(), RichTextError> {
    let rest = &source[at..];
    let found = inline_markup(rest);
    let error = found.map(|found| unknown(found, ESCAPE));
    let error = error.or_else(|| underscores(source, at).map(|found| unknown(found, STRESS)));
    error.map_or(Ok(()), Err)
}

fn unknown(found: &str, advice: &'static str) -> RichTextError {
    RichTextError::UnknownMarkup { found: found.to_owned(), advice }
}

/// The markup of a heading, a list, a quotation, a table or a line at the beginning of a line.
fn block_markup(line: &str) -> Option<&str> {
    const RULES: [&str; 5] = ["|", "---", "===", "___", ":::"];
    let of_spaced = |marker: &str| {
        let rest = &line[marker.len()..];
        (!marker.is_empty() && rest.starts_with([' ', '\t'])).then_some(marker.len())
    };
    let hashes = &line[..line.len() - line.trim_start_matches('#').len()];
    let digits =
        &line[..line.len() - line.trim_start_matches(|it: char| it.is_ascii_digit()).len()];
    let number = match line[digits.len()..].chars().next() {
        // Longer numbers end a sentence, such as a year.
        Some('.' | ')') if (1..4).contains(&digits.len()) => &line[..=digits.len()],
        _ => "",
    };
    let bullet = ["-", "+", "*", ">", "•"].into_iter().find(|it| line.starts_with(it));
    let length = of_spaced(hashes).or_else(|| of_spaced(number));
    let length = length.or_else(|| of_spaced(bullet.unwrap_or_default()));
    let rule = || RULES.into_iter().find(|it| line.starts_with(it)).map(str::len);
    length.or_else(rule).or_else(|| definition(line)).map(|length| &line[..length])
}

/// The length of what defines the address of a link at the beginning of a line: `[1]: https://example.org`.
fn definition(line: &str) -> Option<usize> {
    let end = line.bytes().take(MAX_LABEL).position(|it| it == b']')?;
    let address = line[end + 1..].strip_prefix(": ")?;
    let is_address = ["http", "#", "/", "<"].iter().any(|it| address.starts_with(it));
    (line.starts_with('[') && is_address).then_some(end + 2)
}

/// The markup of code, HTML, pictures, footnotes, or words that are struck or marked.
fn inline_markup(rest: &str) -> Option<&str> {
    const ANYWHERE: [&str; 7] = ["`", "~~", "==", "![", "[^", "^[", "]["];
    if let Some(found) = ANYWHERE.into_iter().find(|it| rest.starts_with(it)) {
        return Some(found);
    }
    match rest.as_bytes() {
        [b'<', next, ..] => {
            (next.is_ascii_alphabetic() || b"/!?".contains(next)).then(|| tag(rest))
        }
        [b'&', ..] => character_reference(rest),
        _ => None,
    }
}

/// The tag at the beginning of a text; only the bracket if the tag does not end soon.
fn tag(rest: &str) -> &str {
    let end = rest.bytes().take(MAX_TAG).position(|it| it == b'>');
    &rest[..=end.unwrap_or_default()]
}

/// A character as HTML writes it: `&nbsp;` or `&#8211;`.
fn character_reference(rest: &str) -> Option<&str> {
    let end = rest.bytes().take(MAX_CHARACTER_NAME + 1).position(|it| it == b';')?;
    let name = rest.get(1..end)?;
    // No name has a single letter, so that “R&D;” is none.
    let is_long = name.len() > 1 && name != "#";
    let is_name = name.trim_start_matches('#').bytes().all(|it| it.is_ascii_alphanumeric());
    (is_long && is_name).then(|| &rest[..=end])
}

/// The underscores before stressed words, such as `_word_`.
fn underscores(source: &str, at: usize) -> Option<&str> {
    let rest = &source[at..];
    let is_in_word = || source[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_');
    if !rest.starts_with('_') || is_in_word() {
        return None;
    }
    let words = rest.trim_start_matches('_');
    let end = words.find('_').filter(|_| words.starts_with(char::is_alphanumeric))?;
    let after = words[end..].trim_start_matches('_').chars().next();
    let ends =
        !words[..end].ends_with(char::is_whitespace) && !after.is_some_and(char::is_alphanumeric);
    ends.then(|| &rest[..rest.len() - words.len()])
}

//! Recognizes markup of other languages, such as Markdown and HTML, so that no reader sees it as text.

use super::RichTextError;

const ESCAPE: &str = "Remove it, or write a backslash before it if readers shall see it.";
const BLOCK: &str = "Use a block of this kind instead, such as “list”, “steps”, “table” or a section, or write a \
                     backslash before it if readers shall see it.";

/// Fails if markup of another language begins at a position in a text.
pub(super) fn unknown_markup(source: &str, at: usize) -> Result<(), RichTextError> {
    let rest = &source[at..];
    let before = source[..at].chars().next_back();
    if rest.starts_with('\n') && rest[1..].trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
        return Err(RichTextError::Paragraphs);
    }
    let line = source[..at].rsplit('\n').next().unwrap_or_default();
    if line.trim().is_empty()
        && let Some(found) = block_markup(rest)
    {
        return Err(RichTextError::UnknownMarkup { found: found.to_owned(), advice: BLOCK });
    }
    match inline_markup(rest, before) {
        Some(found) => {
            Err(RichTextError::UnknownMarkup { found: found.to_owned(), advice: ESCAPE })
        }
        None => Ok(()),
    }
}

/// The markup of a heading, a list, a quotation or a table at the beginning of a line.
fn block_markup(line: &str) -> Option<&str> {
    let of_spaced = |marker: &str| {
        let rest = &line[marker.len()..];
        (!marker.is_empty() && rest.starts_with([' ', '\t'])).then_some(marker.len())
    };
    let hashes = &line[..line.len() - line.trim_start_matches('#').len()];
    let digits =
        &line[..line.len() - line.trim_start_matches(|it: char| it.is_ascii_digit()).len()];
    let number = match line[digits.len()..].chars().next() {
        Some('.' | ')') if !digits.is_empty() && digits.len() < 4 => &line[..=digits.len()],
        _ => "",
    };
    let bullet = ["-", "+", "*", ">"].into_iter().find(|it| line.starts_with(it)).unwrap_or("");
    let length = of_spaced(hashes).or_else(|| of_spaced(number)).or_else(|| of_spaced(bullet));
    let length = length.or_else(|| line.starts_with('|').then_some(1));
    length.or_else(|| line.starts_with("---").then_some(3)).map(|length| &line[..length])
}

/// The markup of code, HTML, pictures, footnotes or struck words.
fn inline_markup(rest: &str, before: Option<char>) -> Option<&str> {
    const ANYWHERE: [&str; 5] = ["`", "~~", "![", "[^", "]["];
    if let Some(found) = ANYWHERE.into_iter().find(|it| rest.starts_with(it)) {
        return Some(found);
    }
    match rest.chars().next()? {
        '<' => {
            let is_tag =
                rest[1..].starts_with(|it: char| it.is_ascii_alphabetic() || "/!".contains(it));
            is_tag.then(|| &rest[..rest.find('>').map_or(1, |end| end + 1)])
        }
        '&' => character_reference(rest),
        '_' => underscores(rest, before),
        _ => None,
    }
}

/// A character as HTML writes it: `&nbsp;` or `&#8211;`.
fn character_reference(rest: &str) -> Option<&str> {
    let end = rest.find(';')?;
    let name = rest[1..end].trim_start_matches('#');
    let is_name =
        !name.is_empty() && name.len() < 32 && name.bytes().all(|it| it.is_ascii_alphanumeric());
    is_name.then(|| &rest[..=end])
}

/// The underscores at the beginning of words that underscores end too: `_word_`.
fn underscores(rest: &str, before: Option<char>) -> Option<&str> {
    let words = rest.trim_start_matches('_');
    let begins = !before.is_some_and(|it| it.is_alphanumeric() || it == '_')
        && words.starts_with(char::is_alphanumeric);
    let end = words.find('_').filter(|_| begins)?;
    let after = words[end..].trim_start_matches('_').chars().next();
    let ends =
        !words[..end].ends_with(char::is_whitespace) && !after.is_some_and(char::is_alphanumeric);
    ends.then(|| &rest[..rest.len() - words.len()])
}

//! Tells words for readers from other texts by their form.

/// What stands for a value in a text, which may be a word.
const VALUE: char = '…';

/// Whether a text looks like words for readers: two words, a label, or what stands between two words.
pub fn looks_like_words(literal: &str) -> bool {
    let text = without_values(&without_tags(literal));
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() || words.iter().all(|word| !has_word(word) || is_class(word, &words)) {
        return text.starts_with(", ") || text.starts_with("; ");
    }
    let is_word = |word: &&&str| has_word(word) || word.contains(VALUE);
    let is_padded = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    match words.as_slice() {
        [label] => is_padded || is_label(label),
        _ => words.iter().filter(is_word).count() > 1,
    }
}

/// Whether a text has a letter, which is enough where a reader meets it.
pub fn has_letter(literal: &str) -> bool {
    without_values(literal).contains(char::is_alphabetic)
}

/// Two letters in a row, and no sign of an address, a path or an attribute.
fn has_word(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let has_letters = letters.windows(2).any(|pair| pair.iter().all(|it| it.is_alphabetic()));
    has_letters && !word.contains(['/', '=', '<', '_', '#'])
}

/// A word with a capital letter, such as “Search”.
fn is_label(word: &str) -> bool {
    let mut letters = word.trim_end_matches(['.', ':', '?', '!']).chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().count() > 0
        && letters.all(char::is_lowercase)
}

/// Whether a word is one of several classes of an element: these have hyphens.
fn is_class(word: &str, words: &[&str]) -> bool {
    let is_name = |word: &str| {
        word.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "-_…".contains(it))
    };
    let has_hyphen =
        words.iter().all(|it| it.contains('-')) || words.iter().any(|it| it.contains("--"));
    is_name(word) && words.len() > 1 && has_hyphen && words.iter().all(|it| is_name(it))
}

/// The text without what stands in angle brackets, also if the last one is not closed.
fn without_tags(text: &str) -> String {
    let mut rest = text;
    let mut shown = String::new();
    while let Some((before, tag)) = rest.split_once('<') {
        shown.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    shown + rest
}

/// The text with a mark in the place of each value of a format string.
fn without_values(text: &str) -> String {
    let mut shown = String::new();
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => {
                depth += 1;
                if depth == 1 {
                    shown.push(VALUE);
                }
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => shown.push(letter),
            _ => {}
        }
    }
    shown
}

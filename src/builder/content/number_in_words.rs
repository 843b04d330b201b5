//! Looks for a telephone number in a text.

#[cfg(test)]
mod tests;

use crate::model::PhoneNumber;

/// What may stand between two digits of one number.
const SEPARATORS: [char; 8] =
    [' ', '\u{a0}', '\u{202f}', '-', '\u{2010}', '\u{2011}', '.', '\u{2013}'];

/// The most digits after a space that begin something else, such as “24 hours”.
const MAX_DIGITS_OF_COUNT: usize = 2;

/// Whether a text names this number as a whole. It may group the digits in another way: “9-1-1”. A longer number that
/// contains the digits is another number.
pub(super) fn names_number(words: &str, number: &PhoneNumber) -> bool {
    let number: Vec<char> = number.as_str().chars().filter(|it| !is_separator(*it)).collect();
    let words: Vec<char> = words.chars().collect();
    (0..words.len()).any(|start| {
        let end = end_of(&words[start..], &number).map(|length| start + length);
        end.is_some_and(|end| begins_at(&words[..start]) && ends_at(&words[end..]))
    })
}

fn is_separator(character: char) -> bool {
    SEPARATORS.contains(&character)
}

/// The length of the number at the beginning of a text, if it is there. At most one separator stands between two digits.
fn end_of(words: &[char], number: &[char]) -> Option<usize> {
    let mut at = 0;
    for (index, expected) in number.iter().enumerate() {
        let next = *words.get(at)?;
        at += usize::from(index > 0 && next != *expected && is_separator(next));
        if words.get(at) != Some(expected) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Whether a number can begin after this text.
fn begins_at(before: &[char]) -> bool {
    let Some((last, rest)) = before.split_last() else { return true };
    if last.is_ascii_alphanumeric() || *last == '+' {
        return false;
    }
    let is_joined = is_separator(*last) || *last == ',';
    !(is_joined && rest.last().is_some_and(char::is_ascii_digit))
}

/// Whether a number can end before this text.
fn ends_at(after: &[char]) -> bool {
    let Some((first, rest)) = after.split_first() else { return true };
    if first.is_ascii_alphanumeric() {
        return false;
    }
    let is_joined = is_separator(*first) || *first == ',';
    if !is_joined || !rest.first().is_some_and(char::is_ascii_digit) {
        return true;
    }
    let others = rest.iter().take_while(|it| it.is_ascii_digit() || is_separator(**it));
    first.is_whitespace() && others.filter(|it| it.is_ascii_digit()).count() <= MAX_DIGITS_OF_COUNT
}

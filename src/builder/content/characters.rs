//! Finds characters in texts that readers cannot see, that mislead them, or that stand for a lost letter.

mod name;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use serde_json::Value;

use self::name::{name, windows_character};
use super::source::without_byte_order_mark;
use crate::builder::diagnostic::Diagnostic;
use crate::model::JsonPath;

/// How many characters before a wrong one its diagnostic repeats.
const CONTEXT: usize = 20;

/// The maximum number of wrong characters to report for one file.
const MAX_ERRORS: usize = 50;

/// How many tags a flag may have, with the one that ends it.
const MAX_TAGS: usize = 8;

/// The errors of a file with this text, which is JSON.
pub(super) fn errors_in(json: &str) -> Vec<Diagnostic> {
    let file = serde_json::from_str(without_byte_order_mark(json));
    file.map_or_else(|_| Vec::new(), |file| errors(&file))
}

/// An error for each wrong character in the texts and keys of a file, once for each text. The lines are not looked up
/// yet.
pub(super) fn errors(file: &Value) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    collect(&JsonPath::default(), file, &mut diagnostics);
    diagnostics.truncate(MAX_ERRORS);
    diagnostics
}

fn collect(path: &JsonPath, value: &Value, diagnostics: &mut Vec<Diagnostic>) {
    match value {
        Value::String(text) => diagnostics.extend(of_text(path, text, "This text")),
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                collect(&path.index(index), value, diagnostics);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                // The path of the object, because an invisible character would mislead in the path too.
                diagnostics.extend(of_text(path, key, "The name of a field"));
                collect(&path.key(key), value, diagnostics);
            }
        }
        _ => {}
    }
}

fn of_text(path: &JsonPath, text: &str, what: &str) -> Vec<Diagnostic> {
    // Nearly all texts have none.
    if !text.chars().any(is_suspicious) {
        return Vec::new();
    }
    let characters: Vec<char> = text.chars().collect();
    let mut seen = HashSet::new();
    let wrong = characters.iter().enumerate().filter(|(at, _)| is_wrong(&characters, *at));
    let first = wrong.filter(|(_, character)| seen.insert(**character));
    let message = |(at, character): (usize, &char)| {
        let before = &characters[at.saturating_sub(CONTEXT)..at];
        let before: String = before.iter().filter(|it| !is_suspicious(**it)).collect();
        let place = match before.trim_start() {
            "" => "at the beginning".to_owned(),
            before => format!("after “{before}”"),
        };
        let code = u32::from(*character);
        format!("{what} has {} (U+{code:04X}) {place}. {}", name(*character), advice(*character))
    };
    first.map(|found| Diagnostic::error(path.clone(), message(found))).collect()
}

/// What the author can do about a wrong character.
fn advice(character: char) -> String {
    match character {
        '\u{80}'..='\u{9f}' => match windows_character(character) {
            Some(meant) => {
                format!("The text was saved in another encoding. Write “{meant}” instead.")
            }
            None => "Remove it.".to_owned(),
        },
        '\u{2028}' | '\u{2029}' => "Write a space, or a paragraph of its own.".to_owned(),
        '\u{fffc}' => "It stood for a picture or a file. Remove it.".to_owned(),
        '\u{fffd}' => "It stands for a letter that was lost. Write the letter again.".to_owned(),
        it if is_private(it) => {
            "Other devices show nothing or another sign. Write the letter or sign of a usual font."
                .to_owned()
        }
        _ => "Remove it.".to_owned(),
    }
}

/// Whether a character is wrong in at least some texts.
fn is_suspicious(character: char) -> bool {
    !matches!(character, ' '..='~' | '\n' | '\t')
        && (is_always_wrong(character) || is_joining(character))
}

fn is_wrong(text: &[char], at: usize) -> bool {
    let character = text[at];
    let before = at.checked_sub(1).map(|at| text[at]);
    match character {
        // Scripts in which it shapes letters, and emoji that it joins.
        '\u{200c}' => !before.is_some_and(is_of_joining_script),
        '\u{200d}' => {
            let joins_emoji = || {
                before.is_some_and(is_of_emoji)
                    && text.get(at + 1).copied().is_some_and(is_of_emoji)
            };
            !before.is_some_and(is_of_joining_script) && !joins_emoji()
        }
        it if is_variation_selector(it) => {
            before.is_none_or(|it| it.is_whitespace() || is_suspicious(it))
        }
        // The flags of England, Scotland and Wales consist of a black flag and tags.
        it if is_tag(it) => {
            let near = text[..at].iter().rev().take(MAX_TAGS);
            near.copied().find(|it| !is_tag(*it)) != Some('\u{1f3f4}')
        }
        it => is_always_wrong(it),
    }
}

/// Whether a character is right only after certain others.
fn is_joining(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
        || is_tag(character)
        || is_variation_selector(character)
}

fn is_tag(character: char) -> bool {
    matches!(character, '\u{e0020}'..='\u{e007f}')
}

fn is_variation_selector(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether a character is wrong wherever it stands.
fn is_always_wrong(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        // Fillers of Hangul, which look like spaces, and vowels that nobody sees.
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
        // Spaces without a width, changes of direction, and invisible signs of mathematics.
        | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        // Annotations, lost letters and pictures, tags of languages, and marks of shorthand and music.
        | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e001f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' => true,
        it => it.is_control() || is_private(it) || is_noncharacter(it),
    }
}

fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

fn is_noncharacter(character: char) -> bool {
    matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe
}

/// Whether a letter or vowel sign is of a script in which invisible joiners shape letters, such as Persian or Hindi.
fn is_of_joining_script(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{1cff}' | '\u{a800}'..='\u{ab2f}' | '\u{abc0}'..='\u{abff}' | '\u{fb1d}'..='\u{fdcf}'
        | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{16fff}' | '\u{1e000}'..='\u{1efff}'
    ) && !character.is_whitespace()
}

/// Whether a character is an emoji or a part of one.
fn is_of_emoji(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

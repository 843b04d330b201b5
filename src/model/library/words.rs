//! Splits and folds texts for sorting and searching. `src/js/search/words.js` does the same with a reader's input.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that few keyboards have and that Unicode does not decompose, each with its plain spelling. The search index
/// contains this table for the script.
pub const PLAIN_LETTERS: [(char, &str); 8] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('ı', "i"),
];

/// Marks that are in many texts, and that folding does not change.
const TYPOGRAPHIC: [char; 6] = ['‘', '’', '“', '”', '–', '—'];

/// A text in lowercase, without accents, and with the plain spelling of [`PLAIN_LETTERS`].
pub fn fold(text: &str) -> String {
    if text.chars().all(|it| it.is_ascii() || TYPOGRAPHIC.contains(&it)) {
        return text.to_ascii_lowercase();
    }
    let plain: String = text.nfkd().filter(|it| !is_combining_mark(*it)).collect();
    let mut folded = String::with_capacity(plain.len());
    for letter in plain.to_lowercase().chars() {
        match PLAIN_LETTERS.iter().find(|(special, _)| *special == letter) {
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}

/// The folded words of a text. An apostrophe does not split a word.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text).replace(['\'', '’'], "");
    let words = folded.split(|it: char| !it.is_alphanumeric());
    words.filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

//! Words for sorting and searching. `src/js/search/words.js` does the same with what a reader types.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words by which nobody searches, and which stand in many names. They are not in the index, nor asked for.
pub const IGNORED: [&str; 18] = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "my", "of", "on", "or", "the",
    "to", "with", "your",
];

/// Letters that few keyboards have and that Unicode does not decompose, and how they are written without them. The index
/// hands them to the script of the search.
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

/// A text in small letters, without accents, and with no letters that few keyboards have.
pub fn fold(text: &str) -> String {
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

/// The words of a text that are searched by, folded. What an apostrophe is in is one word.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text).replace(['\'', '’'], "");
    let words = folded.split(|it: char| !it.is_alphanumeric());
    words.filter(|it| !it.is_empty() && !IGNORED.contains(it)).map(str::to_owned).collect()
}

//! Words as they are sorted and searched by. `page/search/words.js` makes the same of what a reader types.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words by which nobody searches, and which stand in many names. They are not in the index, nor asked for.
pub const IGNORED: [&str; 18] = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "my", "of", "on", "or", "the",
    "to", "with", "your",
];

/// A text in small letters, without accents, and with no letters that few keyboards have.
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|it| !is_combining_mark(*it)).collect();
    let mut folded = String::with_capacity(plain.len());
    for letter in plain.to_lowercase().chars() {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            other => folded.push(other),
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

//! Finds misspelled words of the glossary in texts.

use strsim::osa_distance;

/// The length in bytes of the shortest word that is checked. Shorter words resemble many others.
const SHORTEST: usize = 6;

/// Words of at least this many bytes count as misspelled with two wrong letters, others with one.
const LONG: usize = 12;

/// The words that texts should spell correctly.
pub(super) struct GlossarySpellcheck<'a> {
    /// Each word, with its term.
    words: Vec<(String, &'a str)>,
}

impl<'a> GlossarySpellcheck<'a> {
    /// Checks for the words of these terms.
    pub(super) fn new(terms: impl Iterator<Item = &'a str>) -> Self {
        Self { words: terms.flat_map(|term| words(term).map(move |word| (word, term))).collect() }
    }

    /// The words of a text that are spelled nearly like a term's word, each with the term. Other forms of a word, such as
    /// its plural, are left out.
    pub(super) fn misspelled(&self, text: &str) -> Vec<(String, &'a str)> {
        let near = |word: String| {
            let (_, term) = self.words.iter().find(|(right, _)| is_near(&word, right))?;
            let is_right = self.words.iter().any(|(right, _)| is_form_of(&word, right));
            (!is_right).then_some((word, *term))
        };
        words(text).filter_map(near).collect()
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.len() >= SHORTEST).map(str::to_lowercase)
}

/// Whether two words have the same stem, as "inherited" and "inherit" have.
fn is_form_of(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    // The last letter of the shorter word may change, as from "therapy" to "therapies".
    let mut stem = short.chars();
    stem.next_back();
    long.starts_with(stem.as_str())
}

fn is_near(word: &str, right: &str) -> bool {
    let max_distance = if right.len() >= LONG { 2 } else { 1 };
    word.len().abs_diff(right.len()) <= max_distance && osa_distance(word, right) <= max_distance
}

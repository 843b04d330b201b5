//! Words that are nearly those of the glossary.

use strsim::osa_distance;

/// Shorter words, in bytes, are like many others.
const SHORTEST: usize = 6;

/// From so many bytes on, two of them may be wrong.
const LONG: usize = 12;

/// The words of some terms.
pub(super) struct GlossarySpellcheck<'a> {
    /// Each word, with its term.
    words: Vec<(String, &'a str)>,
}

impl<'a> GlossarySpellcheck<'a> {
    /// The words of these terms.
    pub(super) fn new(terms: impl Iterator<Item = &'a str>) -> Self {
        Self { words: terms.flat_map(|term| words(term).map(move |word| (word, term))).collect() }
    }

    /// The words of a text that are spelled nearly like one of these, each with the term. What is another form of one,
    /// such as its plural, is not.
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
    // The last letter of the stem may change: "therapy", "therapies".
    let mut stem = short.chars();
    stem.next_back();
    long.starts_with(stem.as_str())
}

fn is_near(word: &str, right: &str) -> bool {
    let most = if right.len() >= LONG { 2 } else { 1 };
    word.len().abs_diff(right.len()) <= most && osa_distance(word, right) <= most
}

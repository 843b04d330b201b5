//! How hard an article is to read.

mod spanish;
#[cfg(test)]
mod tests;

use crate::model::condition::{Block, Condition};
use crate::model::{JsonPath, Language, RichText};
use crate::pages::reserved_ids::WITHOUT_TREATMENT_ID;

/// The name of the whole article among its parts.
pub(super) const WHOLE: &str = "the whole article";

/// A formula of readability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Formula {
    /// For English: see [`Readability::grade`].
    Kincaid,
    /// For Spanish: see [`Readability::perspicuity`].
    SzigrisztPazos,
}

impl Formula {
    /// The formula for texts in a language, if there is one here.
    pub(super) fn of(language: &Language) -> Option<Self> {
        match language.base() {
            "en" => Some(Self::Kincaid),
            "es" => Some(Self::SzigrisztPazos),
            _ => None,
        }
    }

    fn syllables(self, word: &str) -> u32 {
        match self {
            Self::Kincaid => syllables(word),
            Self::SzigrisztPazos => spanish::syllables(word),
        }
    }
}

/// How hard a text is to read: its sentences, words and syllables. An entry of a list counts as a sentence even without a
/// full stop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Readability {
    sentences: u32,
    words: u32,
    syllables: u32,
}

impl Readability {
    /// Measures these texts together.
    fn of<'a>(texts: impl IntoIterator<Item = &'a str>, formula: Formula) -> Self {
        let mut sum = Self::default();
        for text in texts {
            for sentence in text.split_inclusive(['.', '!', '?', ':']) {
                let words = sentence.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
                let syllables: Vec<u32> =
                    words.map(|it| formula.syllables(it)).filter(|count| *count > 0).collect();
                sum.sentences += u32::from(!syllables.is_empty());
                sum.words += u32::try_from(syllables.len()).unwrap_or(u32::MAX);
                sum.syllables += syllables.iter().sum::<u32>();
            }
        }
        sum
    }

    /// The reading grade of an English text: the school year in the United States in which it is understood; 0 if there is
    /// no text.
    ///
    /// The grade is 0.39 times the words per sentence, plus 11.8 times the syllables per word, minus 15.59
    /// (J. P. Kincaid and others, "Derivation of New Readability Formulas", 1975). Syllables are counted by their vowels,
    /// which is right for most English words.
    pub(crate) fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = f64::from(self.words);
        let words_per_sentence = words / f64::from(self.sentences);
        let syllables_per_word = f64::from(self.syllables) / words;
        0.39f64.mul_add(words_per_sentence, 11.8 * syllables_per_word) - 15.59
    }

    /// Whether there are enough words to say something about them.
    pub(super) fn has_enough_words(self) -> bool {
        self.words >= 30
    }

    /// The perspicuity of a Spanish text, up to about 110; 0 if there is no text.
    ///
    /// It is 206.835 minus 62.3 times the syllables per word, minus the words per sentence (F. Szigriszt Pazos, 1993). On
    /// the INFLESZ scale, texts of 55 to 65 are of normal difficulty, and those above 65 are rather easy (I. M.
    /// Barrio-Cantalejo and others, "Validación de la Escala INFLESZ", 2008). That scale was made and validated with texts
    /// for patients.
    pub(crate) fn perspicuity(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = f64::from(self.words);
        206.835 - 62.3 * f64::from(self.syllables) / words - words / f64::from(self.sentences)
    }
}

/// The number of syllables of an English word; 0 if it has no letters.
fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    if !word.contains(char::is_alphabetic) {
        return 0;
    }
    let is_vowel = |letter: char| "aeiouyáéíóúäöü".contains(letter);
    let (mut count, mut before) = (0, ' ');
    for letter in word.chars() {
        count += u32::from(is_vowel(letter) && !is_vowel(before));
        before = letter;
    }
    // The last "e" is silent in "late", but not in "table".
    let is_silent = word.ends_with('e') && !word.ends_with("le");
    if is_silent && count > 1 { count - 1 } else { count.max(1) }
}

/// How hard each part of an article is to read, each with its name, and the whole article last.
pub(super) fn readability(condition: &Condition, formula: Formula) -> Vec<(String, Readability)> {
    let help = &condition.medical_help;
    let help = help.texts_at(&JsonPath::default()).into_iter().map(|(_, text)| text);
    let mut parts = vec![
        ("when to get medical help".to_owned(), plain(help)),
        ("introduction".to_owned(), plain(condition.introduction.iter().flat_map(Block::texts))),
    ];
    for section in &condition.sections {
        let blocks = section.all_blocks(&JsonPath::default());
        let texts = blocks.into_iter().flat_map(|(_, block)| block.texts());
        parts.push((section.id.to_string(), plain(texts)));
    }
    if !condition.without_treatment.is_empty() {
        let texts = condition.without_treatment.iter().flat_map(Block::texts);
        parts.push((WITHOUT_TREATMENT_ID.to_owned(), plain(texts)));
    }
    let conclusion = plain(condition.conclusion.iter().flat_map(Block::texts));
    parts.push(("conclusion".to_owned(), conclusion));
    let whole: Vec<String> = parts.iter().flat_map(|(_, texts)| texts.clone()).collect();
    parts.push((WHOLE.to_owned(), whole));
    let measure = |texts: Vec<String>| Readability::of(texts.iter().map(String::as_str), formula);
    parts.into_iter().map(|(name, texts)| (name, measure(texts))).collect()
}

fn plain<'a>(texts: impl IntoIterator<Item = &'a RichText>) -> Vec<String> {
    texts.into_iter().map(RichText::plain).collect()
}

/// A line with the reading grade of each part of an English article.
pub fn reading_grades(condition: &Condition) -> String {
    let grades = readability(condition, Formula::Kincaid).into_iter();
    let grades = grades.map(|(part, text)| format!("{part} {:.1}", text.grade()));
    format!("reading grades of {}: {}", condition.slug, grades.collect::<Vec<_>>().join(", "))
}

//! The words of all names: of conditions, and of symptoms.

use std::collections::BTreeMap;

use serde::Serialize;

use super::steps::{CodedSteps, Steps};
use super::stop_words::StopWords;
use crate::model::NonEmptyString;
use crate::model::library::{ConditionEntry, SymptomEntry};

/// The highest position in a name, and the highest number of words, that the index tells apart.
const MAX_POSITION: usize = 15;

/// Where a word occurs in names. `src/js/search/index-files.js` reads it.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct NamePosting(
    /// The conditions with a name that contains it, each with a [`code`].
    CodedSteps,
    /// The conditions with a symptom that has it in a name.
    Steps,
    /// The symptoms with a name that contains it, each with a [`code`].
    CodedSteps,
);

/// An occurrence in a name: the number of the name, the position of the word in it, and how many words the name has. The
/// name of a condition or symptom itself is number 0.
fn code(name: usize, position: usize, length: usize) -> usize {
    (name << 8) | (position.min(MAX_POSITION) << 4) | length.min(MAX_POSITION)
}

/// The posting of each word, by word.
pub(super) fn name_postings(
    conditions: &[ConditionEntry],
    symptoms: &[&SymptomEntry],
    stop_words: StopWords,
) -> BTreeMap<String, NamePosting> {
    let mut postings: BTreeMap<String, NamePosting> = BTreeMap::new();
    let mut of_condition: Vec<Vec<String>> = vec![Vec::new(); conditions.len()];
    for (number, SymptomEntry { symptom, conditions }) in symptoms.iter().enumerate() {
        for (word, code) in coded_words(symptom.names(), stop_words) {
            for condition in conditions {
                of_condition[*condition].push(word.clone());
            }
            postings.entry(word).or_default().2.add(number, code);
        }
    }
    for (number, (condition, of_symptoms)) in conditions.iter().zip(of_condition).enumerate() {
        for (word, code) in coded_words(condition.searched_names(), stop_words) {
            postings.entry(word).or_default().0.add(number, code);
        }
        for word in of_symptoms {
            postings.entry(word).or_default().1.add(number);
        }
    }
    postings
}

/// The words of names, each with its [`code`].
fn coded_words<'a>(
    names: impl Iterator<Item = &'a NonEmptyString>,
    stop_words: StopWords,
) -> Vec<(String, usize)> {
    let of_name = |(number, name): (usize, &NonEmptyString)| {
        let words = stop_words.indexed_words(name.as_str());
        let length = words.len();
        let coded = move |(position, word)| (word, code(number, position, length));
        words.into_iter().enumerate().map(coded)
    };
    names.enumerate().flat_map(of_name).collect()
}

//! The search index, in small files. A search loads only a few of them. `src/js/search/` reads them:
//!
//! - `words.json` has all words, sorted; the first word of each file of postings; the words that the index ignores; the
//!   plain spelling of special letters; and the number of entries per file;
//! - `postings-<n>.json` has a [`Posting`] for each of its words;
//! - `conditions-<n>.json` has [`CONDITIONS_PER_FILE`] conditions: slug, name, other names, summary;
//! - `symptoms-<n>.json` has [`SYMPTOMS_PER_FILE`] symptoms: id, name, the numbers of its conditions.
//!
//! The name of their folder contains a hash of all files, so caches never mix two indexes. Lists of numbers are written
//! as steps from one number to the next, because small numbers compress well.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, json};

use super::paths::content_hash;
use crate::model::library::words::{IGNORED, PLAIN_LETTERS, words};
use crate::model::library::{ConditionEntry, Library, SymptomEntry};

/// The number of conditions per file.
const CONDITIONS_PER_FILE: usize = 20;
/// The number of symptoms per file.
const SYMPTOMS_PER_FILE: usize = 8;
/// The maximum size of a file of postings, in bytes before compression.
const MAX_POSTINGS_BYTES: usize = 8_000;

/// The index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchIndex {
    /// The name of the index's folder in the site's root.
    pub folder: String,
    /// The name and the content of each file.
    pub files: Vec<(String, String)>,
}

/// The occurrences of a word: a list of numbers for each field.
#[derive(Clone, Debug, Default, Serialize)]
struct Posting([Steps; 5]);

/// A list of a [`Posting`]. Its number is the index of the list, which `src/js/search/find.js` uses too.
#[derive(Clone, Copy)]
enum Field {
    /// Conditions whose name begins with the word.
    NameStart,
    /// Conditions whose name contains it.
    Name,
    /// Conditions with another name that contains it.
    OtherName,
    /// Conditions with a symptom whose names contain it.
    SymptomOfCondition,
    /// Symptoms whose names contain it.
    Symptom,
}

impl Posting {
    /// Adds a condition to the list of a field, unless it is already in the list of a better one.
    fn add_condition(&mut self, field: Field, number: usize) {
        let is_listed = self.0[..field as usize].iter().any(|better| better.has_last(number));
        if !is_listed {
            self.0[field as usize].add(number);
        }
    }

    fn add_symptom(&mut self, number: usize) {
        self.0[Field::Symptom as usize].add(number);
    }
}

/// Ascending numbers, each as the step from the previous one.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
struct Steps {
    steps: Vec<usize>,
    #[serde(skip)]
    last: usize,
}

impl Steps {
    /// Adds a number, which must not be less than the last one. Ignores a number that is equal to the last one.
    fn add(&mut self, number: usize) {
        if !self.has_last(number) {
            self.steps.push(number - self.last);
            self.last = number;
        }
    }

    fn has_last(&self, number: usize) -> bool {
        !self.steps.is_empty() && self.last == number
    }
}

impl FromIterator<usize> for Steps {
    fn from_iter<T: IntoIterator<Item = usize>>(numbers: T) -> Self {
        let mut steps = Self::default();
        numbers.into_iter().for_each(|number| steps.add(number));
        steps
    }
}

impl SearchIndex {
    /// The index of a library.
    pub fn new(library: &Library) -> Self {
        // Short names first: a search for “tremor” most likely means the symptom “Tremor”.
        let mut symptoms: Vec<&SymptomEntry> = library.symptoms.iter().collect();
        symptoms.sort_by_key(|it| words(it.symptom.name.as_str()).len());
        let postings = postings(&library.conditions, &symptoms);
        let (first, posting_files) = split(postings.values());
        let plain = |&(letter, plain): &(char, &str)| (letter.to_string(), json!(plain));
        let words: Vec<&str> = postings.keys().map(String::as_str).collect();
        let words = json!({
            "words": words.join(" "),
            "first": first,
            "ignored": IGNORED.join(" "),
            "plain": PLAIN_LETTERS.iter().map(plain).collect::<Map<_, _>>(),
            "per_file": { "conditions": CONDITIONS_PER_FILE, "symptoms": SYMPTOMS_PER_FILE },
        });
        let conditions = library.conditions.chunks(CONDITIONS_PER_FILE).map(|conditions| {
            let of = |it: &ConditionEntry| json!([it.slug, it.name, it.other_names, it.summary]);
            json!(conditions.iter().map(of).collect::<Vec<_>>()).to_string()
        });
        let symptoms = symptoms.chunks(SYMPTOMS_PER_FILE).map(|symptoms| {
            let steps = |it: &SymptomEntry| it.conditions.iter().copied().collect::<Steps>();
            let of = |it: &&SymptomEntry| json!([it.symptom.id, it.symptom.name, steps(it)]);
            json!(symptoms.iter().map(of).collect::<Vec<_>>()).to_string()
        });
        let mut files = vec![("words.json".to_owned(), words.to_string())];
        files.extend(numbered("postings", posting_files));
        files.extend(numbered("conditions", conditions));
        files.extend(numbered("symptoms", symptoms));
        let all: String =
            files.iter().flat_map(|(name, content)| [name.as_str(), content]).collect();
        Self { folder: format!("search-{}", content_hash(all.as_bytes())), files }
    }
}

fn numbered(
    name: &str,
    contents: impl IntoIterator<Item = String>,
) -> impl Iterator<Item = (String, String)> {
    let with_name = move |(number, content)| (format!("{name}-{number}.json"), content);
    contents.into_iter().enumerate().map(with_name)
}

/// The posting of every word.
fn postings(
    conditions: &[ConditionEntry],
    symptoms: &[&SymptomEntry],
) -> BTreeMap<String, Posting> {
    let mut postings: BTreeMap<String, Posting> = BTreeMap::new();
    // The words of each condition's symptoms.
    let mut of_condition: Vec<Vec<String>> = vec![Vec::new(); conditions.len()];
    for (number, SymptomEntry { symptom, conditions }) in symptoms.iter().enumerate() {
        let words: Vec<String> = symptom.names().flat_map(|name| words(name.as_str())).collect();
        for word in &words {
            postings.entry(word.clone()).or_default().add_symptom(number);
        }
        for condition in conditions {
            of_condition[*condition].extend_from_slice(&words);
        }
    }
    for (number, (condition, of_symptoms)) in conditions.iter().zip(of_condition).enumerate() {
        let mut add = |field: Field, word: String| {
            postings.entry(word).or_default().add_condition(field, number);
        };
        for (index, word) in words(condition.name.as_str()).into_iter().enumerate() {
            add(if index == 0 { Field::NameStart } else { Field::Name }, word);
        }
        for word in condition.other_names.iter().flat_map(|name| words(name.as_str())) {
            add(Field::OtherName, word);
        }
        for word in of_symptoms {
            add(Field::SymptomOfCondition, word);
        }
    }
    postings
}

/// Splits the postings into files of similar size. Returns the number of the first posting in each file, and the files.
fn split<'a>(postings: impl Iterator<Item = &'a Posting>) -> (Vec<usize>, Vec<String>) {
    let mut first = Vec::new();
    let mut files: Vec<String> = Vec::new();
    for (number, posting) in postings.enumerate() {
        let json = json!(posting).to_string();
        match files.last_mut() {
            Some(file) if file.len() + json.len() < MAX_POSTINGS_BYTES => {
                file.push(',');
                file.push_str(&json);
            }
            _ => {
                first.push(number);
                files.push(format!("[{json}"));
            }
        }
    }
    for file in &mut files {
        file.push(']');
    }
    (first, files)
}

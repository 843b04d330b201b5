//! The search's index, in small files: a search loads only those that it needs, and `src/js/search/` reads them.
//!
//! - `words.json` has every word there is, sorted, with which of them each file of postings begins, which words are
//!   in no index, how special letters are written plainly, and how many things are in a file;
//! - `postings-<n>.json` says of each of its words where it stands: a [`Posting`];
//! - `conditions-<n>.json` has [`CONDITIONS_PER_FILE`] conditions: slug, name, other names, summary;
//! - `symptoms-<n>.json` has [`SYMPTOMS_PER_FILE`] symptoms: id, name, the numbers of its conditions.
//!
//! All stand in one folder with a hash of them all in its name, so what is kept of it is always right. Numbers in a
//! list are written as steps from one to the next: they are small then, and compress well.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, json};

use super::paths::content_hash;
use crate::model::library::words::{IGNORED, PLAIN_LETTERS, words};
use crate::model::library::{ConditionEntry, Library, SymptomEntry};

/// So many conditions stand in a file.
const CONDITIONS_PER_FILE: usize = 20;
/// So many symptoms stand in a file.
const SYMPTOMS_PER_FILE: usize = 8;
/// How long a file of postings may become before another one is begun, in bytes before compression.
const POSTINGS_LENGTH: usize = 8_000;

/// The index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchIndex {
    /// The name of its folder in the site's root.
    pub folder: String,
    /// Its files, each with its name and its content.
    pub files: Vec<(String, String)>,
}

/// Where a word stands: the numbers of the conditions and of the symptoms, in steps. A condition is named once, at the
/// best place.
#[derive(Clone, Debug, Default, Serialize)]
struct Posting(
    /// Conditions whose name begins with it.
    Steps,
    /// Conditions in whose name it stands.
    Steps,
    /// Conditions in whose other names it stands.
    Steps,
    /// Conditions that have a symptom in whose names it stands.
    Steps,
    /// Symptoms in whose names it stands.
    Steps,
);

/// Rising numbers, each as the step from the one before.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
struct Steps {
    steps: Vec<usize>,
    #[serde(skip)]
    last: usize,
}

impl Steps {
    /// Adds a number that is not smaller than the last one; the same one twice is there once.
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
        // Short names first: of all symptoms with “tremor” in their names, “Tremor” is what was meant.
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

/// Every word, with where it stands.
fn postings(
    conditions: &[ConditionEntry],
    symptoms: &[&SymptomEntry],
) -> BTreeMap<String, Posting> {
    let mut postings: BTreeMap<String, Posting> = BTreeMap::new();
    let mut of_condition: Vec<Vec<String>> = vec![Vec::new(); conditions.len()];
    for (number, SymptomEntry { symptom, conditions }) in symptoms.iter().enumerate() {
        let words: Vec<String> = symptom.names().flat_map(|name| words(name.as_str())).collect();
        for word in &words {
            postings.entry(word.clone()).or_default().4.add(number);
        }
        for condition in conditions {
            of_condition[*condition].extend_from_slice(&words);
        }
    }
    for (number, (condition, of_symptoms)) in conditions.iter().zip(of_condition).enumerate() {
        for (index, word) in words(condition.name.as_str()).into_iter().enumerate() {
            let posting = postings.entry(word).or_default();
            if index == 0 {
                posting.0.add(number);
            } else if !posting.0.has_last(number) {
                posting.1.add(number);
            }
        }
        for word in condition.other_names.iter().flat_map(|name| words(name.as_str())) {
            let posting = postings.entry(word).or_default();
            if !posting.0.has_last(number) && !posting.1.has_last(number) {
                posting.2.add(number);
            }
        }
        for word in of_symptoms {
            let posting = postings.entry(word).or_default();
            if ![&posting.0, &posting.1, &posting.2].iter().any(|it| it.has_last(number)) {
                posting.3.add(number);
            }
        }
    }
    postings
}

/// Files of about the same length, and with which posting each begins.
fn split<'a>(postings: impl Iterator<Item = &'a Posting>) -> (Vec<usize>, Vec<String>) {
    let mut first = Vec::new();
    let mut files: Vec<String> = Vec::new();
    for (number, posting) in postings.enumerate() {
        let json = json!(posting).to_string();
        match files.last_mut() {
            Some(file) if file.len() + json.len() < POSTINGS_LENGTH => {
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

//! The search index, in small files. A search loads only a few of them. `src/js/search/` reads them:
//!
//! - `search.json` in the site's root names the index's folder, and says where each word is: see [`root`](SearchIndex::root);
//! - `words-<n>.json` has words of names, sorted, to find the words that a mistyped word may mean;
//! - `endings-<n>.json` has the same words, written backwards and sorted, for errors in the first letters;
//! - `names-<n>.json` has words of names, each with its [`NamePosting`](names::NamePosting);
//! - `text-<n>.json` has words of the articles' texts, each with its [`TextPosting`](texts::TextPosting);
//! - `conditions-<n>.json` has [`CONDITIONS_PER_FILE`] conditions: the path of the article, name, other names, summary, the
//!   hash of the text, the number of its places, and the article's language if it is not that of the index;
//! - `symptoms-<n>.json` has [`SYMPTOMS_PER_FILE`] symptoms: id, name, the numbers of its conditions.
//!
//! The texts themselves are beside the articles: see [`ArticleText`]. The name of the folder contains a hash of all files
//! in it, so caches never mix two indexes.

mod article_text;
mod names;
mod shards;
mod steps;
mod stop_words;
mod texts;

use std::collections::HashMap;

use article_text::PLACES_PER_FILE;
pub use article_text::{ArticleText, Place};
use serde_json::{Map, Value, json};
use shards::Shards;
use steps::Steps;
use stop_words::StopWords;
use texts::{CatalogOf, MAX_ARTICLES, Texts};

use super::paths::content_hash;
use crate::model::condition::Condition;
use crate::model::library::words::{PLAIN_LETTERS, words};
use crate::model::library::{ConditionEntry, Library, SymptomEntry};
use crate::model::{Id, Language};

/// The version of the index's form. Scripts of another version do not read it.
const FORMAT: u32 = 3;
/// The number of conditions per file.
const CONDITIONS_PER_FILE: usize = 4;
/// The number of symptoms per file.
const SYMPTOMS_PER_FILE: usize = 3;
/// The maximum size of a file of words, in bytes before compression.
const MAX_WORDS_BYTES: usize = 6_000;
/// The maximum size of a file of postings.
const MAX_POSTINGS_BYTES: usize = 7_000;

/// The index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchIndex {
    /// The content of the file that says where everything is.
    pub root: String,
    /// The name of the index's folder in the site's root.
    pub folder: String,
    /// The name and the content of each file in it.
    pub files: Vec<(String, String)>,
}

impl SearchIndex {
    /// The index of a library, and of the articles in it, in a language. `catalog` gives the words of an article's language,
    /// for its headings.
    pub fn new(
        library: &Library,
        articles: &[Condition],
        language: &Language,
        catalog: &CatalogOf<'_>,
    ) -> Self {
        let stop_words = StopWords::of(language);
        let by_id: HashMap<&Id, &Condition> =
            articles.iter().map(|it| (it.original_slug(), it)).collect();
        let articles = library.conditions.iter().filter_map(|it| by_id.get(&it.link.id).copied());
        let articles: Vec<&Condition> = articles.collect();
        // Short names first: a search for “tremor” most likely means the symptom “Tremor”.
        let mut symptoms: Vec<&SymptomEntry> = library.symptoms.iter().collect();
        symptoms.sort_by_key(|it| words(it.symptom.name.as_str()).len());
        let names = names::name_postings(&library.conditions, &symptoms, stop_words);
        let mut backwards: Vec<String> =
            names.keys().map(|it| it.chars().rev().collect()).collect();
        backwards.sort();
        let words = Shards::of_words(names.keys().map(String::as_str), MAX_WORDS_BYTES);
        let endings = Shards::of_words(backwards.iter().map(String::as_str), MAX_WORDS_BYTES);
        let names = names.into_iter().map(|(word, posting)| (word, json!(posting).to_string()));
        let names = Shards::of_entries(names, MAX_POSTINGS_BYTES);
        let Texts { articles, postings } = Texts::of(&articles, stop_words, catalog);
        let texts = postings.into_iter().map(|(word, posting)| (word, posting.into_json()));
        let texts = Shards::of_entries(texts, MAX_POSTINGS_BYTES);
        let shards = [("words", words), ("endings", endings), ("names", names), ("text", texts)];
        let boundaries: Map<String, Value> = shards
            .iter()
            .map(|(kind, shards)| ((*kind).to_owned(), json!(shards.boundaries())))
            .collect();
        let mut files = Vec::new();
        for (kind, shards) in shards {
            files.extend(numbered(kind, shards.files));
        }
        files.extend(numbered("conditions", condition_files(&library.conditions, &articles)));
        files.extend(numbered("symptoms", symptom_files(&symptoms)));
        let all: String =
            files.iter().flat_map(|(name, content)| [name.as_str(), content]).collect();
        let folder = format!("search-{}", content_hash(all.as_bytes()));
        let root = root(&folder, &boundaries, library.conditions.len(), stop_words);
        Self { root, folder, files }
    }
}

/// The content of `search.json`.
fn root(
    folder: &str,
    boundaries: &Map<String, Value>,
    conditions: usize,
    StopWords { ignored, optional, synonyms }: StopWords,
) -> String {
    let plain = |&(letter, plain): &(char, &str)| (letter.to_string(), json!(plain));
    json!({
        "format": FORMAT,
        "folder": format!("{folder}/"),
        "conditions": conditions,
        "boundaries": boundaries,
        "ignored": ignored.join(" "),
        "optional": optional.join(" "),
        "plain": PLAIN_LETTERS.iter().map(plain).collect::<Map<_, _>>(),
        "synonyms": synonyms.iter().map(|(one, other)| ((*one).to_owned(), json!(other))).collect::<Map<_, _>>(),
        "per_file": { "conditions": CONDITIONS_PER_FILE, "symptoms": SYMPTOMS_PER_FILE, "places": PLACES_PER_FILE },
        "max_articles": MAX_ARTICLES,
    })
    .to_string()
}

fn condition_files(conditions: &[ConditionEntry], texts: &[(String, usize)]) -> Vec<String> {
    let entries: Vec<_> = conditions.iter().zip(texts).collect();
    let of = |(it, (hash, places)): &(&ConditionEntry, &(String, usize))| {
        json!([it.link.path, it.name, it.other_names, it.summary, hash, places, it.link.language])
    };
    let file = |entries: &[_]| json!(entries.iter().map(of).collect::<Vec<_>>()).to_string();
    entries.chunks(CONDITIONS_PER_FILE).map(file).collect()
}

fn symptom_files(symptoms: &[&SymptomEntry]) -> Vec<String> {
    let steps = |it: &SymptomEntry| it.conditions.iter().copied().collect::<Steps>();
    let of = |it: &&SymptomEntry| json!([it.symptom.id, it.symptom.name, steps(it)]);
    let file = |symptoms: &[_]| json!(symptoms.iter().map(of).collect::<Vec<_>>()).to_string();
    symptoms.chunks(SYMPTOMS_PER_FILE).map(file).collect()
}

fn numbered(name: &str, contents: Vec<String>) -> impl Iterator<Item = (String, String)> {
    let with_name = move |(number, content)| (format!("{name}-{number}.json"), content);
    contents.into_iter().enumerate().map(with_name)
}

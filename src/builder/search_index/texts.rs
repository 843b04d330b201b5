//! The words of all articles' texts.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::json;

use super::article_text::{ArticleText, Place};
use super::stop_words::StopWords;
use crate::messages::catalog::{Catalog, with_catalog};
use crate::model::condition::Condition;

/// The maximum number of articles in a word's posting. A word that is in more articles keeps those in which it counts
/// most, so that no posting is bigger than a search may load.
pub(super) const MAX_ARTICLES: usize = 500;
/// The maximum number of places of an article in a posting.
const MAX_PLACES: usize = 3;
/// The number of articles that are read at once. The memory for their words is limited by this.
const ARTICLES_AT_ONCE: usize = 256;
/// The most that a word weighs in a place: as a word of its heading. In the text, it weighs 0 to 2.
const IN_HEADING: usize = 3;

/// Where a word occurs in the articles' texts.
#[derive(Clone, Debug, Default)]
pub(super) struct TextPosting {
    /// The number of articles with the word.
    articles: usize,
    occurrences: Vec<Occurrence>,
}

/// A word's places in an article.
#[derive(Clone, Copy, Debug)]
struct Occurrence {
    condition: u32,
    /// How much the word counts in the article.
    weight: u32,
    /// The best places, each with the weight in it: see [`code`]. Unused ones are `None`.
    places: [Option<u16>; MAX_PLACES],
}

/// A place and the weight of a word in it.
fn code(place: usize, weight: usize) -> u16 {
    u16::try_from((place << 2) | weight).unwrap_or(u16::MAX)
}

impl TextPosting {
    fn add(&mut self, occurrence: Occurrence) {
        self.articles += 1;
        self.occurrences.push(occurrence);
        if self.occurrences.len() >= 2 * MAX_ARTICLES {
            self.keep_best();
        }
    }

    fn keep_best(&mut self) {
        if self.occurrences.len() > MAX_ARTICLES {
            self.occurrences.sort_by_key(|it| (u32::MAX - it.weight, it.condition));
            self.occurrences.truncate(MAX_ARTICLES);
        }
        self.occurrences.sort_by_key(|it| it.condition);
    }

    /// The number of articles with the word, then for each article the step from the one before and its places. Of
    /// these, all but the first are written as negative numbers, to tell them from a step.
    pub(super) fn into_json(mut self) -> String {
        self.keep_best();
        let mut numbers = vec![i64::try_from(self.articles).unwrap_or(i64::MAX)];
        let mut last = 0;
        for Occurrence { condition, places, .. } in &self.occurrences {
            numbers.push(i64::from(condition - last));
            last = *condition;
            let places = places.iter().flatten().enumerate();
            numbers.extend(places.map(|(number, code)| match number {
                0 => i64::from(*code),
                _ => -1 - i64::from(*code),
            }));
        }
        json!(numbers).to_string()
    }
}

/// A function that gives the words of an article's language.
pub(super) type CatalogOf<'a> = dyn Fn(&Condition) -> Arc<dyn Catalog> + Sync + 'a;

/// The articles' texts, as the index needs them.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// The hash of each article's text, and the number of its places.
    pub(super) articles: Vec<(String, usize)>,
    /// The posting of each word, by word. The number of a condition is its index.
    pub(super) postings: BTreeMap<String, TextPosting>,
}

impl Texts {
    pub(super) fn of(
        conditions: &[&Condition],
        stop_words: StopWords,
        catalog: &CatalogOf<'_>,
    ) -> Self {
        let mut postings: HashMap<String, TextPosting> = HashMap::new();
        let mut articles = Vec::with_capacity(conditions.len());
        for conditions in conditions.chunks(ARTICLES_AT_ONCE) {
            let read = |condition: &&Condition| {
                let text = with_catalog(catalog(condition), || ArticleText::of(condition));
                (text.hash(), text.places.len(), words_of(&text, stop_words))
            };
            let texts: Vec<_> = conditions.par_iter().map(read).collect();
            for (hash, places, words) in texts {
                let condition = u32::try_from(articles.len()).unwrap_or(u32::MAX);
                articles.push((hash, places));
                for (word, (weight, places)) in words {
                    let occurrence = Occurrence { condition, weight, places };
                    match postings.get_mut(&word) {
                        Some(posting) => posting.add(occurrence),
                        None => postings.entry(word).or_default().add(occurrence),
                    }
                }
            }
        }
        Self { articles, postings: postings.into_iter().collect() }
    }
}

/// Each word of an article, with its weight in the article and its best places.
fn words_of(
    text: &ArticleText,
    stop_words: StopWords,
) -> HashMap<String, (u32, [Option<u16>; MAX_PLACES])> {
    let mut words: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
    for (number, place) in text.places.iter().enumerate() {
        for (word, weight) in weights_in(place, stop_words) {
            words.entry(word).or_default().push((weight, number));
        }
    }
    let best = |mut places: Vec<(usize, usize)>| {
        let sum: usize = places.iter().map(|(weight, _)| 1 + weight * weight).sum();
        places.sort_by_key(|(weight, number)| (IN_HEADING - weight, *number));
        let mut codes = places.into_iter().map(|(weight, number)| code(number, weight));
        let codes = std::array::from_fn(|_| codes.next());
        (u32::try_from(sum).unwrap_or(u32::MAX), codes)
    };
    words.into_iter().map(|(word, places)| (word, best(places))).collect()
}

/// Each word of a place with its weight.
fn weights_in(place: &Place, stop_words: StopWords) -> HashMap<String, usize> {
    let mut weights = HashMap::new();
    for word in stop_words.indexed_words(&place.text) {
        let weight: &mut usize = weights.entry(word).or_insert(usize::MAX);
        *weight = if *weight == usize::MAX { 0 } else { (*weight + 1).min(IN_HEADING - 1) };
    }
    let own = place.headings.last().map(String::as_str).unwrap_or_default();
    weights.extend(stop_words.indexed_words(own).into_iter().map(|word| (word, IN_HEADING)));
    weights.retain(|word, _| !stop_words.optional.contains(&word.as_str()));
    weights
}

//! The library: every condition from A to Z and by symptom, as the pages that list them and the search know it.
//!
//! This module knows neither leptos nor the browser.

mod letter;
pub mod words;

use std::collections::HashMap;

pub use letter::Letter;

use super::{Id, NonEmptyString};
use crate::model::condition::Condition;
use crate::model::symptom::Symptom;

/// From more conditions than this on, a page does not list them all: it leads to one page for each letter. And a list
/// of more has their names only.
pub const LONG: usize = 200;

/// All conditions, and all symptoms that any of them has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// The conditions from A to Z. A condition's number is its place in this list.
    pub conditions: Vec<ConditionEntry>,
    /// The symptoms from A to Z.
    pub symptoms: Vec<SymptomEntry>,
}

/// What the library knows of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionEntry {
    /// Its place in the address.
    pub slug: Id,
    /// What it is called.
    pub name: NonEmptyString,
    /// Other names people know it by.
    pub other_names: Vec<NonEmptyString>,
    /// One line about it.
    pub summary: NonEmptyString,
}

/// A symptom, and the conditions that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SymptomEntry {
    /// The symptom.
    pub symptom: Symptom,
    /// The numbers of the conditions, in their order; at least one.
    pub conditions: Vec<usize>,
}

impl Library {
    /// The library of these conditions. A symptom that none of them has is not in it.
    pub fn new(conditions: &[Condition], symptoms: Vec<Symptom>) -> Self {
        let mut sorted: Vec<&Condition> = conditions.iter().collect();
        sorted.sort_by_cached_key(|condition| sort_key(&condition.name));
        let mut by_symptom: HashMap<&Id, Vec<usize>> = HashMap::new();
        for (number, condition) in sorted.iter().enumerate() {
            for id in &condition.symptoms {
                by_symptom.entry(id).or_default().push(number);
            }
        }
        let with_conditions = |symptom: Symptom| {
            let conditions = by_symptom.remove(&symptom.id)?;
            Some(SymptomEntry { symptom, conditions })
        };
        let mut symptoms: Vec<_> = symptoms.into_iter().filter_map(with_conditions).collect();
        symptoms.sort_by_cached_key(|it| sort_key(&it.symptom.name));
        Self { conditions: sorted.into_iter().map(ConditionEntry::from).collect(), symptoms }
    }

    /// Whether there are so many conditions that they are listed on a page for each letter.
    pub fn is_long(&self) -> bool {
        self.conditions.len() > LONG
    }

    /// The letters with which conditions begin, each with those conditions.
    pub fn letters(&self) -> Vec<(Letter, &[ConditionEntry])> {
        let same = |one: &ConditionEntry, other: &ConditionEntry| {
            Letter::of(&one.name) == Letter::of(&other.name)
        };
        let groups = self.conditions.chunk_by(same);
        groups.map(|group| (Letter::of(&group[0].name), group)).collect()
    }

    /// The letters that have a page each: all of them if there are very many conditions, else none.
    pub fn letters_with_pages(&self) -> Vec<(Letter, &[ConditionEntry])> {
        if self.is_long() { self.letters() } else { Vec::new() }
    }

    /// The conditions that have a symptom.
    pub fn conditions_with(&self, symptom: &SymptomEntry) -> Vec<&ConditionEntry> {
        symptom.conditions.iter().map(|number| &self.conditions[*number]).collect()
    }
}

impl From<&Condition> for ConditionEntry {
    fn from(condition: &Condition) -> Self {
        Self {
            slug: condition.slug.clone(),
            name: condition.name.clone(),
            other_names: condition.other_names.clone(),
            summary: condition.summary.clone(),
        }
    }
}

/// Where a name stands from A to Z: “type 2” before “type 10”.
fn sort_key(name: &NonEmptyString) -> (Letter, String) {
    let folded = words::fold(name.as_str());
    let parts = folded.split_inclusive(|it: char| !it.is_ascii_digit());
    let with_equal_numbers = parts.map(|part| {
        let (digits, rest) = part.split_at(part.bytes().take_while(u8::is_ascii_digit).count());
        if digits.is_empty() { rest.to_owned() } else { format!("{digits:0>9}{rest}") }
    });
    (Letter::of(name), with_equal_numbers.collect())
}

//! The library: all conditions from A to Z and by symptom, for the pages that list them and for the search.

mod letter;
pub mod words;

use std::collections::HashMap;

pub use letter::Letter;

use super::{Group, Id, NonEmptyString};
use crate::model::condition::Condition;
use crate::model::symptom::{Symptom, Symptoms};

/// The maximum number of conditions that one page lists with summaries. A longer library has a page for each letter,
/// and a longer list shows only names.
pub const MAX_CONDITIONS_ON_A_PAGE: usize = 200;

/// All conditions, and all symptoms that at least one of them has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// The conditions from A to Z. A condition's number is its index in this list.
    pub conditions: Vec<ConditionEntry>,
    /// The symptoms from A to Z.
    pub symptoms: Vec<SymptomEntry>,
    /// The groups of symptoms, in the order of the home page.
    pub symptom_groups: Vec<Group>,
}

/// A condition in the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionEntry {
    /// Its name in its address.
    pub slug: Id,
    /// Its name.
    pub name: NonEmptyString,
    /// Other names that people use for it.
    pub other_names: Vec<NonEmptyString>,
    /// Spellings by which people look for it by mistake.
    pub misspellings: Vec<NonEmptyString>,
    /// The id of its group.
    pub group: Option<Id>,
    /// One line about it.
    pub summary: NonEmptyString,
}

/// A symptom, and the conditions that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SymptomEntry {
    /// The symptom.
    pub symptom: Symptom,
    /// The numbers of the conditions, ascending; at least one.
    pub conditions: Vec<usize>,
}

impl Library {
    /// The library of these conditions. Leaves out symptoms that none of them has.
    pub fn new(conditions: &[Condition], symptoms: Symptoms) -> Self {
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
        let Symptoms { groups: symptom_groups, symptoms, .. } = symptoms;
        let mut symptoms: Vec<_> = symptoms.into_iter().filter_map(with_conditions).collect();
        symptoms.sort_by_cached_key(|it| sort_key(&it.symptom.name));
        let conditions = sorted.into_iter().map(ConditionEntry::from).collect();
        Self { conditions, symptoms, symptom_groups }
    }

    /// Whether each letter has a page of its own, because there are many conditions.
    pub fn is_long(&self) -> bool {
        self.conditions.len() > MAX_CONDITIONS_ON_A_PAGE
    }

    /// The first letters of the conditions, each with its conditions.
    pub fn letters(&self) -> Vec<(Letter, &[ConditionEntry])> {
        let same = |one: &ConditionEntry, other: &ConditionEntry| {
            Letter::of(&one.name) == Letter::of(&other.name)
        };
        let groups = self.conditions.chunk_by(same);
        groups.map(|group| (Letter::of(&group[0].name), group)).collect()
    }

    /// The letters that have a page, each with its conditions; none in a short library.
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
            misspellings: condition.misspellings.clone(),
            group: condition.group.clone(),
            summary: condition.summary.clone(),
        }
    }
}

/// The key by which names are sorted from A to Z. Numbers count as a whole: “type 2” comes before “type 10”.
fn sort_key(name: &NonEmptyString) -> (Letter, String) {
    let folded = words::fold(name.as_str());
    let parts = folded.split_inclusive(|it: char| !it.is_ascii_digit());
    let with_equal_numbers = parts.map(|part| {
        let (digits, rest) = part.split_at(part.bytes().take_while(u8::is_ascii_digit).count());
        if digits.is_empty() { rest.to_owned() } else { format!("{digits:0>9}{rest}") }
    });
    (Letter::of(name), with_equal_numbers.collect())
}

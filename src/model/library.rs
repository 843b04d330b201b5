//! The library: all conditions from A to Z and by symptom, for the pages that list them and for the search.

mod article_link;
mod grouped;
mod letter;
mod name_order;
pub mod words;

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

pub use article_link::ArticleLink;
pub use grouped::{Grouped, grouped};
pub use letter::Letter;
pub use name_order::NameOrder;

use super::site::Edition;
use super::{Day, Group, Id, NonEmptyString};
use crate::model::condition::Condition;
use crate::model::symptom::{Symptom, Symptoms};

/// The maximum number of conditions that one page lists with summaries. A longer library has a page for each letter,
/// and a longer list shows only names.
pub const MAX_CONDITIONS_ON_A_PAGE: usize = 200;

/// The maximum number of conditions that the home page lists in a group. A bigger group has a page of its own.
pub const MAX_CONDITIONS_IN_A_GROUP: usize = 12;

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
    /// Where its article is.
    pub link: ArticleLink,
    /// Its name.
    pub name: NonEmptyString,
    /// The letter under which it is listed.
    pub letter: Letter,
    /// Other names that people use for it.
    pub other_names: Vec<NonEmptyString>,
    /// Spellings by which people look for it by mistake.
    pub misspellings: Vec<NonEmptyString>,
    /// The id of its group.
    pub group: Option<Id>,
    /// One line about it.
    pub summary: NonEmptyString,
    /// How much the site says about it as an emergency: the signs and the steps in its article, and the symptoms that
    /// name it. 0 if its article has no sign of an emergency.
    pub emergency: usize,
    /// The day of the article's latest change.
    pub last_modified: Day,
    /// Whether the article has changed since it was written.
    pub is_changed: bool,
}

impl ConditionEntry {
    /// The names by which people look for it: its own, all others, and misspellings.
    pub fn searched_names(&self) -> impl Iterator<Item = &NonEmptyString> {
        std::iter::once(&self.name).chain(&self.other_names).chain(&self.misspellings)
    }
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
    /// The library of these conditions in an edition, in the order of its language. Leaves out symptoms that none of them
    /// has.
    pub fn new(
        conditions: &[Condition],
        symptoms: Symptoms,
        edition: &Edition,
        order: &impl NameOrder,
    ) -> Self {
        let mut sorted: Vec<&Condition> = conditions.iter().collect();
        sorted.sort_by_cached_key(|condition| order.sort_key(&condition.name));
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
        let entry = |condition: &&Condition| {
            ConditionEntry::new(condition, order.letter(&condition.name), edition)
        };
        let mut conditions: Vec<ConditionEntry> = sorted.iter().map(entry).collect();
        count_symptoms_of_emergencies(&mut conditions, &symptoms);
        let Symptoms { groups: symptom_groups, symptoms, .. } = symptoms;
        let mut symptoms: Vec<_> = symptoms.into_iter().filter_map(with_conditions).collect();
        symptoms.sort_by_cached_key(|it| order.sort_key(&it.symptom.name));
        Self { conditions, symptoms, symptom_groups }
    }

    /// Whether each letter has a page of its own, because there are many conditions.
    pub fn is_long(&self) -> bool {
        self.conditions.len() > MAX_CONDITIONS_ON_A_PAGE
    }

    /// The first letters of the conditions, each with its conditions.
    pub fn letters(&self) -> Vec<(Letter, &[ConditionEntry])> {
        let groups = self.conditions.chunk_by(|one, other| one.letter == other.letter);
        groups.map(|group| (group[0].letter, group)).collect()
    }

    /// The letters that have a page, each with its conditions; none in a short library.
    pub fn letters_with_pages(&self) -> Vec<(Letter, &[ConditionEntry])> {
        if self.is_long() { self.letters() } else { Vec::new() }
    }

    /// The conditions by these groups.
    pub fn in_groups<'a>(&'a self, groups: &'a [Group]) -> Vec<Grouped<'a, ConditionEntry>> {
        grouped(groups, &self.conditions, |it| it.group.as_ref())
    }

    /// The groups that have a page, each with its conditions.
    pub fn groups_with_pages<'a>(
        &'a self,
        groups: &'a [Group],
    ) -> Vec<(&'a Group, Vec<&'a ConditionEntry>)> {
        let grouped = self.in_groups(groups).into_iter();
        let grouped = grouped.filter_map(|it| Some((it.group?, it.entries)));
        grouped.filter(|(_, entries)| entries.len() > MAX_CONDITIONS_IN_A_GROUP).collect()
    }

    /// The symptoms by their groups.
    pub fn symptoms_in_groups(&self) -> Vec<Grouped<'_, SymptomEntry>> {
        grouped(&self.symptom_groups, &self.symptoms, |it| it.symptom.group.as_ref())
    }

    /// The conditions whose emergencies the site says most about, at most `limit` of them.
    pub fn emergencies(&self, limit: usize) -> Vec<&ConditionEntry> {
        let mut emergencies: Vec<_> =
            self.conditions.iter().filter(|it| it.emergency > 0).collect();
        emergencies.sort_by_key(|it| Reverse(it.emergency));
        emergencies.truncate(limit);
        emergencies
    }

    /// The articles that were written or changed last, at most `limit` of them.
    pub fn latest(&self, limit: usize) -> Vec<&ConditionEntry> {
        let mut latest: Vec<_> = self.conditions.iter().collect();
        latest.sort_by_key(|it| Reverse(it.last_modified));
        latest.truncate(limit);
        latest
    }

    /// The condition with this slug, or whose original has it.
    pub fn condition(&self, slug: &Id) -> Option<&ConditionEntry> {
        self.conditions.iter().find(|it| it.link.id == *slug)
    }

    /// The conditions that have a symptom.
    pub fn conditions_with(&self, symptom: &SymptomEntry) -> Vec<&ConditionEntry> {
        symptom.conditions.iter().map(|number| &self.conditions[*number]).collect()
    }
}

impl ConditionEntry {
    fn new(condition: &Condition, letter: Letter, edition: &Edition) -> Self {
        Self {
            link: ArticleLink::new(condition, edition),
            name: condition.name.clone(),
            letter,
            other_names: condition.other_names.clone(),
            misspellings: condition.misspellings.clone(),
            group: condition.group.clone(),
            summary: condition.summary.clone(),
            emergency: match condition.medical_help.emergency.len() {
                0 => 0,
                signs => signs + condition.medical_help.bystander.len(),
            },
            last_modified: condition.last_modified(),
            is_changed: !condition.changes.is_empty(),
        }
    }
}

/// Adds to each condition's emergency the number of symptoms that name it as one.
fn count_symptoms_of_emergencies(conditions: &mut [ConditionEntry], symptoms: &Symptoms) {
    let named = symptoms.emergency_signs().map(|(_, symptom, sign)| (&symptom.id, &sign.condition));
    let mut counts: HashMap<&Id, usize> = HashMap::new();
    for (_, condition) in named.collect::<HashSet<_>>() {
        *counts.entry(condition).or_default() += 1;
    }
    for condition in conditions.iter_mut().filter(|it| it.emergency > 0) {
        condition.emergency += counts.get(&condition.link.id).copied().unwrap_or_default();
    }
}

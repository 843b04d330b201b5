//! Entries of a list by their groups.

use std::collections::HashMap;

use crate::model::{Group, Id};

/// The entries of a group; without one, those that have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouped<'a, T> {
    /// The group.
    pub group: Option<&'a Group>,
    /// Its entries, in the order of the list.
    pub entries: Vec<&'a T>,
}

/// The entries of a list by these groups, in the order of the groups. Entries without a group come last, and groups
/// without an entry are left out. `group_of` returns the id of an entry's group.
pub fn grouped<'a, T>(
    groups: &'a [Group],
    entries: &'a [T],
    group_of: impl Fn(&T) -> Option<&Id>,
) -> Vec<Grouped<'a, T>> {
    let numbers: HashMap<&Id, usize> =
        groups.iter().enumerate().map(|(number, group)| (&group.id, number)).collect();
    let mut lists: Vec<Vec<&T>> = vec![Vec::new(); groups.len() + 1];
    for entry in entries {
        let number = group_of(entry).and_then(|id| numbers.get(id).copied());
        lists[number.unwrap_or(groups.len())].push(entry);
    }
    let headings = groups.iter().map(Some).chain([None]);
    let lists = headings.zip(lists).filter(|(_, entries)| !entries.is_empty());
    lists.map(|(group, entries)| Grouped { group, entries }).collect()
}

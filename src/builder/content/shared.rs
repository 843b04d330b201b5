//! The texts in `site.json` that articles share: its glossary, and its lists of signs.

use std::collections::HashSet;

use crate::model::Id;
use crate::model::condition::{Condition, Source};
use crate::model::site::{RedFlags, Site};

/// The shared texts to which an article may refer.
#[derive(Clone, Copy)]
pub(super) enum Shared<'a> {
    /// There are none.
    None,
    /// `site.json` has errors, so that nobody knows them.
    Unknown,
    /// Those of this site.
    Of(&'a Site),
}

impl Shared<'_> {
    /// Whether a text may use this term.
    pub(super) fn has_term(self, id: &Id) -> bool {
        match self {
            Self::None => false,
            Self::Unknown => true,
            Self::Of(site) => site.glossary.iter().any(|entry| entry.id == *id),
        }
    }

    /// Whether a text of this condition may cite this source, because a list of signs that it names has it.
    pub(super) fn has_source(self, condition: &Condition, id: &Id) -> bool {
        let is_id = |source: &Source| source.id.as_ref() == Some(id);
        match self {
            Self::None => false,
            Self::Unknown => !condition.medical_help.red_flags.is_empty(),
            Self::Of(site) => {
                red_flags(condition, site).iter().any(|list| list.sources.iter().any(is_id))
            }
        }
    }
}

/// The lists of signs that a condition names, as far as the site has them.
pub(super) fn red_flags<'a>(condition: &Condition, site: &'a Site) -> Vec<&'a RedFlags> {
    let of_id = |id: &Id| site.red_flags.iter().find(|list| list.id == *id);
    condition.medical_help.red_flags.iter().filter_map(of_id).collect()
}

/// The condition with the shared texts that it uses, so that nothing else needs to know of them.
pub(super) fn complete(mut condition: Condition, site: &Site) -> Condition {
    let lists = red_flags(&condition, site);
    let help = &mut condition.medical_help;
    help.red_flags.clear();
    for list in lists.into_iter().rev() {
        for (own, shared) in [
            (&mut help.emergency, &list.emergency),
            (&mut help.urgent, &list.urgent),
            (&mut help.doctor, &list.doctor),
            (&mut help.bystander, &list.bystander),
        ] {
            // The shared signs come first, because they are those of the greatest dangers.
            own.retain(|text| !shared.contains(text));
            own.splice(..0, shared.iter().cloned());
        }
        add_sources(&mut condition.sources, &list.sources);
    }
    if !site.glossary.is_empty() {
        add_glossary(&mut condition, site);
    }
    condition
}

fn add_sources(sources: &mut Vec<Source>, shared: &[Source]) {
    for source in shared {
        if !sources.iter().any(|own| own.id == source.id) {
            sources.push(source.clone());
        }
    }
}

/// Adds the entries that the texts use, and those that the definitions of these use.
fn add_glossary(condition: &mut Condition, site: &Site) {
    let mut known: HashSet<Id> = condition.glossary.iter().map(|entry| entry.id.clone()).collect();
    let texts = condition.texts();
    let mut unknown: Vec<Id> = texts.iter().flat_map(|(_, text)| text.terms()).cloned().collect();
    let mut used = HashSet::new();
    while let Some(id) = unknown.pop() {
        let entry = site.glossary.iter().find(|entry| entry.id == id);
        if let (Some(entry), true) = (entry, known.insert(id)) {
            unknown.extend(entry.definition.terms().cloned());
            used.insert(&entry.id);
        }
    }
    let added = site.glossary.iter().filter(|entry| used.contains(&entry.id)).cloned();
    condition.glossary.extend(added);
}

use std::collections::HashMap;

use crate::components::RelatedCondition;
use crate::model::condition::Condition;
use crate::model::library::ArticleLink;
use crate::model::site::Edition;
use crate::model::symptom::Symptoms;
use crate::model::{Id, NonEmptyString};

/// The names of an edition's conditions and symptoms, for articles that name them by id.
#[derive(Clone, Debug, Default)]
pub struct Names<'a> {
    /// By the slugs of originals.
    conditions: HashMap<&'a Id, RelatedCondition>,
    symptoms: HashMap<&'a Id, &'a NonEmptyString>,
}

impl<'a> Names<'a> {
    /// The names of these conditions and symptoms in an edition.
    pub fn new(conditions: &'a [Condition], symptoms: &'a Symptoms, edition: &Edition) -> Self {
        let related = |it: &Condition| RelatedCondition {
            link: ArticleLink::new(it, edition),
            name: it.name.clone(),
        };
        Self {
            conditions: conditions.iter().map(|it| (it.original_slug(), related(it))).collect(),
            symptoms: symptoms.symptoms.iter().map(|it| (&it.id, &it.name)).collect(),
        }
    }

    /// The conditions related to this one, in its order. Leaves out those that the site does not show.
    pub(super) fn related_to(&self, condition: &Condition) -> Vec<RelatedCondition> {
        condition.related.iter().filter_map(|id| self.conditions.get(id).cloned()).collect()
    }

    /// The names of a condition's symptoms, in its order.
    pub(super) fn symptoms_of(&self, condition: &Condition) -> Vec<&'a NonEmptyString> {
        condition.symptoms.iter().filter_map(|id| self.symptoms.get(id).copied()).collect()
    }
}

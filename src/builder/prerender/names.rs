use std::collections::HashMap;

use crate::components::RelatedCondition;
use crate::model::condition::Condition;
use crate::model::symptom::Symptoms;
use crate::model::{Id, NonEmptyString};

/// The names of the site's conditions and symptoms, for articles that name them by id.
#[derive(Clone, Debug, Default)]
pub struct Names<'a> {
    conditions: HashMap<&'a Id, &'a NonEmptyString>,
    symptoms: HashMap<&'a Id, &'a NonEmptyString>,
}

impl<'a> Names<'a> {
    /// The names of these conditions and symptoms.
    pub fn new(conditions: &'a [Condition], symptoms: &'a Symptoms) -> Self {
        Self {
            conditions: conditions.iter().map(|it| (&it.slug, &it.name)).collect(),
            symptoms: symptoms.symptoms.iter().map(|it| (&it.id, &it.name)).collect(),
        }
    }

    /// The conditions related to this one, in its order. Leaves out those that the site does not show.
    pub(super) fn related_to(&self, condition: &Condition) -> Vec<RelatedCondition> {
        let known = condition.related.iter().filter_map(|slug| {
            let name = (*self.conditions.get(slug)?).clone();
            Some(RelatedCondition { slug: slug.clone(), name })
        });
        known.collect()
    }

    /// The names of a condition's symptoms, in its order.
    pub(super) fn symptoms_of(&self, condition: &Condition) -> Vec<&'a NonEmptyString> {
        condition.symptoms.iter().filter_map(|id| self.symptoms.get(id).copied()).collect()
    }
}

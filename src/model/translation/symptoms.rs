//! The translation of the list of symptoms.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::groups::translated_groups;
use crate::model::symptom::{EmergencySign, Symptom, Symptoms};
use crate::model::{Group, Id, Language, NonEmptyString};

/// The translation of the list of all symptoms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SymptomsTranslation {
    /// The path of this file's schema: `symptoms-translation.schema.json`.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The language of the translation. It is in the file's name too: `symptoms.es.json`.
    pub language: Language,
    /// The names of the groups, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The translated symptoms, with the ids of the original's. Others keep their names.
    pub symptoms: Vec<SymptomTranslation>,
}

/// The translation of a symptom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SymptomTranslation {
    /// The id of the symptom.
    pub id: Id,
    /// The name of the symptom, as in a list of symptoms.
    pub name: NonEmptyString,
    /// Other names that people use for it in this language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonEmptyString>,
    /// What it is, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<NonEmptyString>,
    /// When it can be an emergency: the original's signs, in the same order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<EmergencySign>,
}

impl SymptomsTranslation {
    /// The symptoms in this language. Those that are not translated stay as they are.
    pub fn into_symptoms(self, original: &Symptoms) -> Symptoms {
        let mut by_id: BTreeMap<Id, SymptomTranslation> =
            self.symptoms.into_iter().map(|it| (it.id.clone(), it)).collect();
        let symptoms = original.symptoms.iter().map(|symptom| match by_id.remove(&symptom.id) {
            None => symptom.clone(),
            Some(translation) => Symptom {
                id: translation.id,
                name: translation.name,
                other_names: translation.other_names,
                group: symptom.group.clone(),
                about: translation.about,
                emergency: translation.emergency,
            },
        });
        Symptoms {
            symptoms: symptoms.collect(),
            groups: translated_groups(&original.groups, &self.groups),
            ..original.clone()
        }
    }
}

//! The symptoms by which readers find conditions. These types define the schema of `public/symptoms.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::each_at;
use super::{Group, Id, JsonPath, NonEmptyString};

/// All symptoms that conditions may have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Symptoms {
    /// The path of this file's schema: `symptoms.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The groups of symptoms, in the order of the home page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The symptoms, in any order.
    pub symptoms: Vec<Symptom>,
}

/// Something a reader can feel or see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Symptom {
    /// The id by which conditions refer to it, and its name in its address, `/symptoms/<id>/`.
    pub id: Id,
    /// The name of the symptom, as in a list of symptoms.
    pub name: NonEmptyString,
    /// Other names that people use for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonEmptyString>,
    /// The id of its group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Id>,
    /// What it is, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<NonEmptyString>,
    /// When it can be an emergency.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<EmergencySign>,
}

/// A sign with which a symptom can be an emergency. The article on the condition gives the sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EmergencySign {
    /// The sign. It completes the sentence "… if:", such as "it comes suddenly".
    pub sign: NonEmptyString,
    /// The slug of the condition that it can be.
    pub condition: Id,
}

impl Symptoms {
    /// Each sign of an emergency, with its path and its symptom.
    pub fn emergency_signs(&self) -> impl Iterator<Item = (JsonPath, &Symptom, &EmergencySign)> {
        let symptoms = each_at(&JsonPath::default().key("symptoms"), &self.symptoms);
        symptoms.flat_map(|(path, symptom)| {
            let signs = each_at(&path.key("emergency"), &symptom.emergency);
            signs.map(move |(path, sign)| (path, symptom, sign)).collect::<Vec<_>>()
        })
    }
}

impl Symptom {
    /// Its name, and all others.
    pub fn names(&self) -> impl Iterator<Item = &NonEmptyString> {
        std::iter::once(&self.name).chain(&self.other_names)
    }
}

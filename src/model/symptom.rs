//! The symptoms by which readers find conditions. These types define the schema of `public/symptoms.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, NonEmptyString};

/// All symptoms that conditions may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Symptoms {
    /// The path of this file's schema: `symptoms.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
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
}

impl Symptom {
    /// Its name, and all others.
    pub fn names(&self) -> impl Iterator<Item = &NonEmptyString> {
        std::iter::once(&self.name).chain(&self.other_names)
    }
}

//! When to get medical help.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::each_at;
use crate::model::{Id, JsonPath, RichText};

/// When to get medical help, in three levels. Each sign completes the sentence "… if:". Leave out a level without signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicalHelp {
    /// The signs of an emergency, if the condition can become one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<RichText>,
    /// The signs with which to get help on the same day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgent: Vec<RichText>,
    /// The signs with which to see a doctor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doctor: Vec<RichText>,
    /// What somebody beside the person does until help comes, each in a sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bystander: Vec<RichText>,
    /// The ids, in `site.json`, of lists of signs that several articles share.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub red_flags: Vec<Id>,
}

impl MedicalHelp {
    /// Its texts, in order, each with its path. `path` is that of the field.
    pub fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        let lists = [
            ("emergency", &self.emergency),
            ("bystander", &self.bystander),
            ("urgent", &self.urgent),
            ("doctor", &self.doctor),
        ];
        lists.into_iter().flat_map(|(key, texts)| each_at(&path.key(key), texts)).collect()
    }

    /// Whether it names no sign, and no list of signs.
    pub fn is_empty(&self) -> bool {
        let Self { emergency, urgent, doctor, red_flags, .. } = self;
        [emergency, urgent, doctor].into_iter().all(Vec::is_empty) && red_flags.is_empty()
    }
}

//! Treatments, with everything a reader must know to choose one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::message;
use crate::model::{JsonPath, Message, NonEmptyString, RichText};

/// A treatment: how it works, its benefits and its risks.
///
/// The fields answer questions 8 to 11 of DISCERN, an instrument for judging written information on treatment
/// choices (D. Charnock and others, 1999).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    /// Its name. Leave it out if the section's heading is the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<NonEmptyString>,
    /// What it is, how it works, and what happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<RichText>,
    /// How it helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefits: Option<RichText>,
    /// Its risks and side effects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<RichText>,
    /// Who should not have it or should ask first, and for whom it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_for: Option<RichText>,
    /// How soon it works, and how long that lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<RichText>,
    /// The treatments beside which it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combined_with: Option<RichText>,
    /// How sure it is that it helps: the studies, and what they leave open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<RichText>,
}

/// A question that a treatment answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatmentQuestion {
    /// The name of its field.
    pub key: &'static str,
    /// The question, as a heading.
    pub heading: Message,
}

impl Treatment {
    /// The questions and the treatment's answers, in order.
    pub fn answers(&self) -> [(TreatmentQuestion, Option<&RichText>); 7] {
        let question = |key, heading| TreatmentQuestion { key, heading };
        [
            (question("what", message!("treatment-what")), self.what.as_ref()),
            (question("benefits", message!("treatment-benefits")), self.benefits.as_ref()),
            (question("risks", message!("treatment-risks")), self.risks.as_ref()),
            (question("not_for", message!("treatment-not-for")), self.not_for.as_ref()),
            (question("duration", message!("treatment-duration")), self.duration.as_ref()),
            (
                question("combined_with", message!("treatment-combined-with")),
                self.combined_with.as_ref(),
            ),
            (question("evidence", message!("treatment-evidence")), self.evidence.as_ref()),
        ]
    }

    /// Its texts, in order, each with its path. `path` is that of the treatment.
    pub(super) fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        let answers = self.answers().into_iter();
        answers.filter_map(|(question, text)| Some((path.key(question.key), text?))).collect()
    }
}

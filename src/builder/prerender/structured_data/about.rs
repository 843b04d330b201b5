//! What an article is about.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::values::{list, without_nulls};
use crate::builder::prerender::names::Names;
use crate::model::NonEmptyString;
use crate::model::code_index::CodeSystem;
use crate::model::condition::{Code, Condition};

/// The condition, with its names, codes, symptoms and treatments.
pub(super) fn condition(names: &Names<'_>, condition: &Condition) -> Value {
    let mut known = HashSet::new();
    let treatments = condition.treatments().into_iter().map(|(name, _)| name);
    let treatments = treatments.filter(|name| known.insert(name.as_str()));
    let icd = codes(CodeSystem::Icd10Cm, &condition.codes.icd_10_cm);
    let snomed = codes(CodeSystem::SnomedCt, &condition.codes.snomed_ct);
    without_nulls(json!({
        "@type": "MedicalCondition",
        "name": condition.name,
        "alternateName": list(condition.other_names.iter().map(|name| json!(name))),
        "code": list(icd.chain(snomed)),
        "signOrSymptom": named("MedicalSymptom", names.symptoms_of(condition)),
        "possibleTreatment": named("MedicalTherapy", treatments),
    }))
}

fn codes<T: ToString>(system: CodeSystem, codes: &[Code<T>]) -> impl Iterator<Item = Value> {
    codes.iter().map(move |code| {
        without_nulls(json!({
            "@type": "MedicalCode",
            "name": code.name,
            "codeValue": code.code.to_string(),
            "codingSystem": system.name(),
        }))
    })
}

fn named<'a>(kind: &str, names: impl IntoIterator<Item = &'a NonEmptyString>) -> Option<Value> {
    list(names.into_iter().map(|name| json!({ "@type": kind, "name": name })))
}

//! The symptoms by which a reader can look for conditions: the types that are the schema of
//! `public/symptoms.json`.
//!
//! This module knows neither leptos nor the browser.

#[cfg(feature = "ssr")]
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::condition::{Finding, JsonPath, line_of, read_form};
use crate::condition::{Id, NonBlank};

/// All symptoms that conditions may have.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Symptoms {
    /// Where the schema of this file is, so that editors complete and check what is typed: `symptoms.schema.json`.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The symptoms, in any order.
    pub symptoms: Vec<Symptom>,
}

/// Something a reader can feel or see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Symptom {
    /// The id by which conditions refer to it, and its place in the address, `/symptoms/<id>/`.
    pub id: Id,
    /// What it is called, as in a list of symptoms.
    pub name: NonBlank,
    /// Other names people know it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonBlank>,
}

#[cfg(feature = "ssr")]
impl Symptom {
    /// Reads the list of all symptoms.
    ///
    /// # Errors
    /// Every finding, each with its path, its line and what to do.
    pub fn read_all(json: &str) -> Result<Vec<Self>, Vec<Finding>> {
        let Symptoms { symptoms, .. } = read_form(json)?;
        let mut findings = [repeated_ids(&symptoms), repeated_names(&symptoms)].concat();
        for finding in &mut findings {
            finding.line = line_of(json, &finding.path).unwrap_or(1);
        }
        if findings.is_empty() { Ok(symptoms) } else { Err(findings) }
    }

    /// Its name, and all others.
    pub fn names(&self) -> impl Iterator<Item = &NonBlank> {
        std::iter::once(&self.name).chain(&self.other_names)
    }
}

#[cfg(feature = "ssr")]
fn repeated_ids(symptoms: &[Symptom]) -> Vec<Finding> {
    let mut first = HashMap::new();
    let mut findings = Vec::new();
    for (index, symptom) in symptoms.iter().enumerate() {
        let place = JsonPath::default().key("symptoms").index(index);
        if let Some(first) = first.get(&symptom.id) {
            let message = format!(
                "“{}” is the id of {first} already. Give each symptom an id of its own.",
                symptom.id
            );
            findings.push(Finding { path: place.key("id"), line: 0, message });
        } else {
            first.insert(&symptom.id, place);
        }
    }
    findings
}

/// A name that two symptoms share would find both, and a reader could not tell one from the other.
#[cfg(feature = "ssr")]
fn repeated_names(symptoms: &[Symptom]) -> Vec<Finding> {
    let mut first = HashMap::new();
    let mut findings = Vec::new();
    for (index, symptom) in symptoms.iter().enumerate() {
        let place = JsonPath::default().key("symptoms").index(index);
        let other_names = place.key("other_names");
        for (number, name) in symptom.names().enumerate() {
            let path = if number == 0 { place.key("name") } else { other_names.index(number - 1) };
            if let Some(first) = first.get(&name.as_str().to_lowercase()) {
                let message = format!(
                    "“{name}” is the name at {first} already. Make one symptom of the two, or \
                     change a name."
                );
                findings.push(Finding { path, line: 0, message });
            } else {
                first.insert(name.as_str().to_lowercase(), path);
            }
        }
    }
    findings
}

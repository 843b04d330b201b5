//! Turns the text of `symptoms.json` into the list of all symptoms.

use std::collections::HashMap;

use super::characters;
use super::form::read_form;
use super::groups;
use super::placeholder::with_placeholders;
use super::source::locate;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::JsonPath;
use crate::model::condition::each_at;
use crate::model::symptom::{Symptom, Symptoms};

/// Reads the list of all symptoms, and their groups.
///
/// # Errors
/// Every error, each with its path, its line and what to do.
pub fn read_symptoms(json: &str) -> Result<Symptoms, Vec<Diagnostic>> {
    let file: Symptoms = read_form(json).map_err(|errors| with_placeholders(errors, json))?;
    let symptoms = &file.symptoms;
    let diagnostics = [
        groups::repeated(&file.groups),
        unknown_groups(&file),
        repeated_ids(symptoms),
        repeated_names(symptoms),
        characters::errors_in(json),
    ];
    let diagnostics = with_placeholders(locate(diagnostics.concat(), json), json);
    if diagnostics.is_empty() { Ok(file) } else { Err(diagnostics) }
}

fn unknown_groups(file: &Symptoms) -> Vec<Diagnostic> {
    let symptoms = each_at(&JsonPath::default().key("symptoms"), &file.symptoms);
    let unknown = symptoms.filter_map(|(path, it)| {
        groups::unknown(&path, it.group.as_ref(), &file.groups, paths::SYMPTOMS)
    });
    unknown.collect()
}

fn repeated_ids(symptoms: &[Symptom]) -> Vec<Diagnostic> {
    let mut first = HashMap::new();
    let mut diagnostics = Vec::new();
    for (index, symptom) in symptoms.iter().enumerate() {
        let path = JsonPath::default().key("symptoms").index(index);
        if let Some(first) = first.get(&symptom.id) {
            let message = format!(
                "“{}” is already the id of {first}. Give each symptom an id of its own.",
                symptom.id
            );
            diagnostics.push(Diagnostic::error(path.key("id"), message));
        } else {
            first.insert(&symptom.id, path);
        }
    }
    diagnostics
}

/// Reports names that two symptoms share, because readers could not tell them apart in a search.
fn repeated_names(symptoms: &[Symptom]) -> Vec<Diagnostic> {
    let mut first = HashMap::new();
    let mut diagnostics = Vec::new();
    for (index, symptom) in symptoms.iter().enumerate() {
        let path = JsonPath::default().key("symptoms").index(index);
        let other_names = path.key("other_names");
        for (number, name) in symptom.names().enumerate() {
            let path = if number == 0 { path.key("name") } else { other_names.index(number - 1) };
            if let Some(first) = first.get(&name.as_str().to_lowercase()) {
                let message = format!(
                    "“{name}” is already the name at {first}. Merge the two symptoms, or \
                     change a name."
                );
                diagnostics.push(Diagnostic::error(path, message));
            } else {
                first.insert(name.as_str().to_lowercase(), path);
            }
        }
    }
    diagnostics
}

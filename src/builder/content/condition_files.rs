//! Reads the folder with the condition files.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::condition_file::read_condition_draft;
use super::json_files;
use super::placeholder::is_placeholder;
use super::shared::Shared;
use super::source::locate_in_file;
use super::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::symptom::Symptoms;
use crate::model::{Id, JsonPath};

/// Reads every `.json` file in a folder as a condition. Returns the conditions that can be deserialized, by slug, each
/// with its file. `symptoms` lists all symptoms that conditions may have, if it is known.
pub(super) fn read(
    folder: &Path,
    symptoms: Option<&Symptoms>,
    shared: Shared<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(PathBuf, Condition)> {
    let files = match json_files::list_originals(folder) {
        Ok(files) if files.is_empty() => {
            let message =
                "There is no condition here. Put a file such as dystonia.json into this folder.";
            diagnostics.push(Diagnostic::of_file(message).in_file(folder));
            files
        }
        Ok(files) => files,
        Err(error) => {
            let message = format!("This cannot be read: {error}.");
            diagnostics.push(Diagnostic::of_file(message).in_file(folder));
            Vec::new()
        }
    };
    let parse = |json: &str| read_condition_draft(json, shared);
    let conditions = json_files::read("Reading conditions", files, parse, diagnostics);
    let conditions = json_files::with_own_slugs(conditions, |it| &it.slug, diagnostics);
    let symptoms: Option<HashSet<&Id>> =
        symptoms.map(|file| file.symptoms.iter().map(|symptom| &symptom.id).collect());
    for (file, condition) in &conditions {
        let unknown = symptoms.iter().flat_map(|known| unknown_symptoms(condition, known, folder));
        diagnostics.extend(locate_in_file(unknown, file));
    }
    conditions
}

/// Reports the symptoms of a condition that are not in the list of all symptoms. `conditions` is the folder with the
/// condition files.
fn unknown_symptoms(
    condition: &Condition,
    symptoms: &HashSet<&Id>,
    conditions: &Path,
) -> Vec<Diagnostic> {
    let content = conditions.parent().unwrap_or(conditions).display();
    let path = JsonPath::default().key("symptoms");
    let diagnostic = |(index, id): (usize, &Id)| {
        let message = format!(
            "There is no symptom “{id}”.{} Correct the id, or add it to {}: run “publish add-symptoms {content} {id}”.",
            did_you_mean(id.as_str(), symptoms.iter().map(|id| id.as_str())),
            paths::SYMPTOMS
        );
        Diagnostic::error(path.index(index), message)
    };
    let unknown = condition.symptoms.iter().enumerate().filter(|(_, id)| !symptoms.contains(id));
    // Placeholders are reported already.
    let unknown = unknown.filter(|(_, id)| !is_placeholder(id.as_str()));
    unknown.map(diagnostic).collect()
}

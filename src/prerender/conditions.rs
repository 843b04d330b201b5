//! The condition files on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use super::PrerenderError;
use crate::condition::{self, Condition, Finding, JsonPath};

/// Reads every `.json` file in a folder as a condition; they come back by name.
///
/// # Errors
/// With the findings of all files, if there are any; or if the folder holds no condition.
pub fn read_conditions(folder: &Path) -> Result<Vec<Condition>, PrerenderError> {
    let mut conditions: Vec<Condition> = Vec::new();
    let mut findings = Vec::new();
    for path in condition_files(folder)? {
        let json =
            fs::read_to_string(&path).map_err(|error| PrerenderError::io("read", &path, error))?;
        match condition::read(&json) {
            Ok(condition) => {
                let found = file_findings(&condition, &path, &conditions);
                findings.extend(found.into_iter().map(|mut finding| {
                    finding.line = condition::line_of(&json, &finding.path).unwrap_or(1);
                    (path.clone(), finding)
                }));
                conditions.push(condition);
            }
            Err(found) => findings.extend(found.into_iter().map(|finding| (path.clone(), finding))),
        }
    }
    if !findings.is_empty() {
        return Err(PrerenderError::Findings(findings));
    }
    if conditions.is_empty() {
        return Err(PrerenderError::NoConditions(folder.to_owned()));
    }
    conditions.sort_by_key(|condition| condition.name.as_str().to_lowercase());
    Ok(conditions)
}

fn condition_files(folder: &Path) -> Result<Vec<PathBuf>, PrerenderError> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut paths: Vec<PathBuf> = entries
        .map_err(|error| PrerenderError::io("read", folder, error))?
        .into_iter()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")))
        .collect();
    // Findings come in the same order on every machine.
    paths.sort();
    Ok(paths)
}

/// What is wrong between a condition, its file and the conditions read `before`.
fn file_findings(condition: &Condition, path: &Path, before: &[Condition]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut found = |path: JsonPath, message| findings.push(Finding { path, line: 0, message });
    let root = JsonPath::default();
    let slug = condition.slug.as_str();
    // So no two conditions can have one slug.
    if path.file_stem().is_none_or(|stem| stem != slug) {
        found(
            root.key("slug"),
            format!(
                "The slug is “{slug}”, so the file must be named “{slug}.json”. Rename the file, \
                 or change the slug."
            ),
        );
    }
    // A reader's rating belongs to the id: two people must not share it.
    let author = &condition.author;
    let namesake = before.iter().find(|other| other.author.id == author.id);
    if let Some(other) = namesake.filter(|other| other.author.name != author.name) {
        found(
            root.key("author").key("id"),
            format!(
                "“{}” is the id of {}, author of “{}”. Give {} another id, or correct the name.",
                author.id, other.author.name, other.slug, author.name
            ),
        );
    }
    findings
}

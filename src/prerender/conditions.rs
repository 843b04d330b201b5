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
    let mut conditions = Vec::new();
    let mut findings = Vec::new();
    for path in condition_files(folder)? {
        let json =
            fs::read_to_string(&path).map_err(|error| PrerenderError::io("read", &path, error))?;
        match condition::read(&json).and_then(|condition| check_file_name(condition, &path, &json))
        {
            Ok(condition) => conditions.push(condition),
            Err(found) => findings.extend(found.into_iter().map(|finding| (path.clone(), finding))),
        }
    }
    if !findings.is_empty() {
        return Err(PrerenderError::Conditions(findings));
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
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    // Findings come in the same order on every machine.
    paths.sort();
    Ok(paths)
}

/// Checks that the file is named after its condition, so that no two can have one slug.
fn check_file_name(
    condition: Condition,
    path: &Path,
    json: &str,
) -> Result<Condition, Vec<Finding>> {
    let slug = condition.slug.as_str();
    if path.file_stem().is_some_and(|stem| stem == slug) {
        return Ok(condition);
    }
    let slug_path = JsonPath::default().key("slug");
    Err(vec![Finding {
        line: condition::line_of(json, &slug_path).unwrap_or(1),
        path: slug_path,
        message: format!(
            "The slug is “{slug}”, so the file must be named “{slug}.json”. Rename the file, or \
             change the slug."
        ),
    }])
}

//! The condition files on the disk.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::progress::Progress;
use super::{PrerenderError, parallel};
use crate::condition::{self, Condition, Finding, Id, JsonPath};
use crate::symptom::Symptom;

/// Reads every `.json` file in a folder as a condition, which may have these symptoms; they come back by slug.
///
/// # Errors
/// With the findings of all files, if there are any; or if the folder holds no condition.
pub fn read_conditions(
    folder: &Path,
    symptoms: &[Symptom],
) -> Result<Vec<Condition>, PrerenderError> {
    let paths = condition_files(folder)?;
    let progress = Progress::new("Reading conditions", paths.len());
    let read = parallel::map(&paths, |path| {
        let read = condition::read(&read_text(path)?);
        progress.step();
        Ok(read)
    });
    drop(progress);
    let mut conditions = Vec::new();
    let mut findings = Vec::new();
    for (path, read) in paths.into_iter().zip(read) {
        match read? {
            Ok(condition) => conditions.push((path, condition)),
            Err(found) => findings.extend(found.into_iter().map(|finding| (path.clone(), finding))),
        }
    }
    // The first condition of each author.
    let mut authors = HashMap::new();
    let symptoms: HashSet<&Id> = symptoms.iter().map(|symptom| &symptom.id).collect();
    for (path, condition) in &conditions {
        let namesake = *authors.entry(&condition.author.id).or_insert(condition);
        let unknown = unknown_symptoms(condition, &symptoms);
        for mut finding in file_findings(condition, path, namesake).into_iter().chain(unknown) {
            let json = read_text(path)?;
            finding.line = condition::line_of(&json, &finding.path).unwrap_or(1);
            findings.push((path.clone(), finding));
        }
    }
    // Those of a file stand together.
    findings.sort_by(|(one, _), (other, _)| one.cmp(other));
    if !findings.is_empty() {
        return Err(PrerenderError::Findings(findings));
    }
    if conditions.is_empty() {
        return Err(PrerenderError::NoConditions(folder.to_owned()));
    }
    Ok(conditions.into_iter().map(|(_, condition)| condition).collect())
}

fn read_text(path: &Path) -> Result<String, PrerenderError> {
    fs::read_to_string(path).map_err(|error| PrerenderError::io("read", path, error))
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

/// What is wrong between a condition, its file and the first condition by an author of its author's id.
fn file_findings(condition: &Condition, path: &Path, first: &Condition) -> Vec<Finding> {
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
    if first.author.name != author.name {
        found(
            root.key("author").key("id"),
            format!(
                "“{}” is the id of {}, author of “{}”. Give {} another id, or correct the name.",
                author.id, first.author.name, first.slug, author.name
            ),
        );
    }
    findings
}

/// The symptoms of a condition that are not in the list of all symptoms.
fn unknown_symptoms(condition: &Condition, symptoms: &HashSet<&Id>) -> Vec<Finding> {
    let path = JsonPath::default().key("symptoms");
    let finding = |(index, id): (usize, &Id)| {
        let near = nearest(id, symptoms).map(|near| format!(" Did you mean “{near}”?"));
        let message = format!(
            "There is no symptom “{id}”.{} Correct the id, or add it to public/symptoms.json.",
            near.unwrap_or_default()
        );
        Finding { path: path.index(index), line: 0, message }
    };
    let unknown = condition.symptoms.iter().enumerate().filter(|(_, id)| !symptoms.contains(id));
    unknown.map(finding).collect()
}

/// The id that is written most nearly as this one, if one is at all.
fn nearest<'a>(id: &Id, ids: &HashSet<&'a Id>) -> Option<&'a Id> {
    let likeness = |other: &Id| strsim::jaro_winkler(id.as_str(), other.as_str());
    let near = ids.iter().filter(|other| likeness(other) > 0.8);
    // Of two that are as near, the same one each time.
    near.copied()
        .max_by(|one, other| likeness(one).total_cmp(&likeness(other)).then(other.cmp(one)))
}

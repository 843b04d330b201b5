//! The condition files on the disk.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{line_in, of_file, read_text};
use crate::condition::{self, Condition, Finding, Id, JsonPath};
use crate::parallel;
use crate::progress::Progress;
use crate::symptom::Symptom;

/// Reads every `.json` file in a folder as a condition, which may have these symptoms, if they are known; those that
/// have the form of one come back by slug, each with its file.
pub(super) fn read(
    folder: &Path,
    symptoms: Option<&[Symptom]>,
    findings: &mut Vec<(PathBuf, Finding)>,
) -> Vec<(PathBuf, Condition)> {
    let paths = condition_files(folder).unwrap_or_else(|error| {
        findings.push((folder.to_owned(), of_file(&format!("This cannot be read: {error}."))));
        Vec::new()
    });
    if paths.is_empty() && !findings.iter().any(|(path, _)| path == folder) {
        let message =
            "There is no condition here. Put a file such as dystonia.json into this folder.";
        findings.push((folder.to_owned(), of_file(message)));
    }
    let progress = Progress::new("Reading conditions", paths.len());
    let read = parallel::map(&paths, |path| {
        let read = match read_text(path) {
            Ok(json) => condition::read_draft(&json),
            Err(finding) => (None, vec![finding]),
        };
        progress.step();
        read
    });
    drop(progress);
    let mut conditions = Vec::new();
    for (path, (condition, found)) in paths.into_iter().zip(read) {
        findings.extend(found.into_iter().map(|finding| (path.clone(), finding)));
        conditions.extend(condition.map(|condition| (path, condition)));
    }
    // The first condition of each author.
    let mut authors = HashMap::new();
    let symptoms: Option<HashSet<&Id>> =
        symptoms.map(|symptoms| symptoms.iter().map(|symptom| &symptom.id).collect());
    for (path, condition) in &conditions {
        let namesake = *authors.entry(&condition.author.id).or_insert(condition);
        let unknown = symptoms.iter().flat_map(|known| unknown_symptoms(condition, known));
        for mut finding in file_findings(condition, path, namesake).into_iter().chain(unknown) {
            finding.line = line_in(path, &finding.path);
            findings.push((path.clone(), finding));
        }
    }
    conditions
}

fn condition_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut paths: Vec<PathBuf> = entries
        .into_iter()
        .map(|entry| entry.path())
        // Some systems put hidden files beside those that they copy.
        .filter(|path| !is_hidden(path))
        .filter(|path| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")))
        .collect();
    // Findings come in the same order on every machine.
    paths.sort();
    Ok(paths)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
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
            "There is no symptom “{id}”.{} Correct the id, or add it to symptoms.json.",
            near.unwrap_or_default()
        );
        Finding { path: path.index(index), line: 0, message }
    };
    let unknown = condition.symptoms.iter().enumerate().filter(|(_, id)| !symptoms.contains(id));
    // What is to be filled in is told so.
    let unknown = unknown.filter(|(_, id)| !condition::is_to_do(id.as_str()));
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

//! Reads the folder with the condition files.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use rayon::prelude::*;

use super::condition_file::read_condition_draft;
use super::skeleton::is_placeholder;
use super::source::{locate_in_file, read_text};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::progress::Progress;
use crate::model::condition::Condition;
use crate::model::symptom::Symptom;
use crate::model::{Id, JsonPath};

/// Reads every `.json` file in a folder as a condition. Returns the conditions that can be deserialized, by slug, each
/// with its file. `symptoms` lists all symptoms that conditions may have, if it is known.
pub(super) fn read(
    folder: &Path,
    symptoms: Option<&[Symptom]>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(PathBuf, Condition)> {
    let files = match condition_files(folder) {
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
    let conditions = read_files(files, diagnostics);
    diagnostics.extend(validate_together(&conditions, symptoms));
    conditions
}

fn condition_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut files: Vec<PathBuf> = entries
        .into_iter()
        .map(|entry| entry.path())
        // Some systems add hidden files beside the ones that they copy.
        .filter(|path| !is_hidden(path))
        .filter(|path| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")))
        .collect();
    // The order of diagnostics must be the same on every machine.
    files.sort();
    Ok(files)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn read_files(files: Vec<PathBuf>, diagnostics: &mut Vec<Diagnostic>) -> Vec<(PathBuf, Condition)> {
    let progress = Progress::new("Reading conditions", files.len());
    let drafts = files.par_iter().map(|file| {
        let draft = match read_text(file) {
            Ok(json) => read_condition_draft(&json),
            Err(diagnostic) => (None, vec![diagnostic]),
        };
        progress.step();
        draft
    });
    let drafts: Vec<_> = drafts.collect();
    drop(progress);
    let mut conditions = Vec::new();
    for (file, (condition, found)) in files.into_iter().zip(drafts) {
        diagnostics.extend(found.into_iter().map(|diagnostic| diagnostic.in_file(&file)));
        conditions.extend(condition.map(|condition| (file, condition)));
    }
    conditions
}

/// Checks the rules that hold between conditions, their files and the list of symptoms.
fn validate_together(
    conditions: &[(PathBuf, Condition)],
    symptoms: Option<&[Symptom]>,
) -> Vec<Diagnostic> {
    // The first condition of each author.
    let mut authors = HashMap::new();
    let symptoms: Option<HashSet<&Id>> =
        symptoms.map(|symptoms| symptoms.iter().map(|symptom| &symptom.id).collect());
    let mut diagnostics = Vec::new();
    for (file, condition) in conditions {
        let first = *authors.entry(&condition.author.id).or_insert(condition);
        let unknown = symptoms.iter().flat_map(|known| unknown_symptoms(condition, known));
        let found = wrong_file_name(condition, file)
            .into_iter()
            .chain(shared_author_id(condition, first))
            .chain(unknown);
        diagnostics.extend(locate_in_file(found, file));
    }
    diagnostics
}

/// Reports a slug that differs from the file's name. Thus no two conditions can have the same slug.
fn wrong_file_name(condition: &Condition, file: &Path) -> Option<Diagnostic> {
    let slug = condition.slug.as_str();
    let message = format!(
        "The slug is “{slug}”, so the file must be named “{slug}.json”. Rename the file, \
         or change the slug."
    );
    let is_wrong = file.file_stem().is_none_or(|stem| stem != slug);
    is_wrong.then(|| Diagnostic::error(JsonPath::default().key("slug"), message))
}

/// Reports an author's id that `first`, an earlier condition, gives to another author. A reader's rating is stored under
/// this id, so two people must not share it.
fn shared_author_id(condition: &Condition, first: &Condition) -> Option<Diagnostic> {
    let author = &condition.author;
    let message = format!(
        "“{}” is the id of {}, author of “{}”. Give {} another id, or correct the name.",
        author.id, first.author.name, first.slug, author.name
    );
    let path = JsonPath::default().key("author").key("id");
    (first.author.name != author.name).then(|| Diagnostic::error(path, message))
}

/// Reports the symptoms of a condition that are not in the list of all symptoms.
fn unknown_symptoms(condition: &Condition, symptoms: &HashSet<&Id>) -> Vec<Diagnostic> {
    let path = JsonPath::default().key("symptoms");
    let diagnostic = |(index, id): (usize, &Id)| {
        let near = nearest(id, symptoms).map(|near| format!(" Did you mean “{near}”?"));
        let message = format!(
            "There is no symptom “{id}”.{} Correct the id, or add it to symptoms.json.",
            near.unwrap_or_default()
        );
        Diagnostic::error(path.index(index), message)
    };
    let unknown = condition.symptoms.iter().enumerate().filter(|(_, id)| !symptoms.contains(id));
    // Placeholders are reported already.
    let unknown = unknown.filter(|(_, id)| !is_placeholder(id.as_str()));
    unknown.map(diagnostic).collect()
}

/// The known id with the most similar spelling, if any is similar.
fn nearest<'a>(id: &Id, ids: &HashSet<&'a Id>) -> Option<&'a Id> {
    let similarity = |other: &Id| strsim::jaro_winkler(id.as_str(), other.as_str());
    let near = ids.iter().filter(|other| similarity(other) > 0.8);
    // The second criterion makes the choice between two equally similar ids the same each time.
    near.copied()
        .max_by(|one, other| similarity(one).total_cmp(&similarity(other)).then(other.cmp(one)))
}

//! Adds the symptoms that articles name to the list of symptoms.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::error::NewContentError;
use super::{articles, files, slug, symptom_list};
use crate::builder::content::skeleton::name_of;
use crate::builder::content::{did_you_mean, is_placeholder, nearest, read_symptoms, read_text};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::Id;
use crate::model::symptom::Symptom;

/// The result of adding symptoms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedSymptoms {
    /// The file with the symptoms.
    pub file: PathBuf,
    /// The new symptoms, each with its name.
    pub added: Vec<(Id, String)>,
    /// The symptoms that were not added.
    pub refused: Vec<Refused>,
    /// The articles that are not JSON, so that nobody knows their symptoms.
    pub unread: Vec<PathBuf>,
}

/// A symptom that was not added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its id.
    pub id: Id,
    /// An article that names it.
    pub article: PathBuf,
    /// The symptom that its author probably meant.
    pub near: Id,
    /// Whether readers know the other symptom by the same name, so that the list cannot have both.
    pub has_same_name: bool,
}

/// Adds the symptoms that articles name and the list lacks. If ids are `named`, adds only these.
///
/// An id that resembles another one may be a typing error, so it is added only if it is named, or if `accepts_similar`.
///
/// # Errors
/// If the folder holds no content, the list has errors, no article has a named symptom, or the list cannot be written.
pub fn add_symptoms(
    content: &Path,
    named: &[String],
    accepts_similar: bool,
) -> Result<AddedSymptoms, NewContentError> {
    files::check_is_content(content)?;
    let file = content.join(paths::SYMPTOMS);
    let broken = |diagnostic: Diagnostic| {
        NewContentError::BrokenSymptoms(Box::new(diagnostic.in_file(&file)))
    };
    let mut json = read_text(&file).map_err(broken)?;
    let symptoms = read(&json).map_err(broken)?;
    let (articles, unread) = articles::read(content)?;
    let missing = missing(&articles, &symptoms);
    let chosen = chosen(named, &missing, &symptoms)?;
    let accepts_similar = accepts_similar || !named.is_empty();
    let (mut added, mut refused) = (Vec::new(), Vec::new());
    for id in chosen {
        let others = symptoms.iter().map(|it| &it.id).chain(missing.keys()).filter(|it| **it != id);
        let same = symptoms.iter().find(|it| has_name(it, &name_of(&id))).map(|it| &it.id);
        let similar = if accepts_similar { None } else { nearest(id.as_str(), others) };
        if let Some(near) = same.or(similar) {
            let (near, article) = (near.clone(), missing[&id].clone());
            refused.push(Refused { id, article, near, has_same_name: same.is_some() });
            continue;
        }
        let name = name_of(&id);
        json = symptom_list::insert(&json, &id, &name).map_err(broken)?;
        added.push((id, name));
    }
    if !added.is_empty() {
        read(&json).map_err(broken)?;
        files::replace(&file, &json)?;
    }
    Ok(AddedSymptoms { file, added, refused, unread })
}

/// Reads the list of symptoms.
fn read(json: &str) -> Result<Vec<Symptom>, Diagnostic> {
    read_symptoms(json).map(|file| file.symptoms).map_err(|errors| {
        errors.into_iter().next().unwrap_or_else(|| Diagnostic::of_file("This cannot be read."))
    })
}

/// The symptoms that the list lacks, each with an article that names it.
fn missing(articles: &[articles::Article], symptoms: &[Symptom]) -> BTreeMap<Id, PathBuf> {
    let mut missing = BTreeMap::new();
    for article in articles {
        let unknown = article.symptoms.iter().filter(|id| {
            !is_placeholder(id.as_str()) && !symptoms.iter().any(|symptom| symptom.id == **id)
        });
        for id in unknown {
            missing.entry(id.clone()).or_insert_with(|| article.file.clone());
        }
    }
    missing
}

/// The symptoms to add: all that are missing, or those that are named. One that the list has needs nothing.
fn chosen(
    named: &[String],
    missing: &BTreeMap<Id, PathBuf>,
    symptoms: &[Symptom],
) -> Result<Vec<Id>, NewContentError> {
    if named.is_empty() {
        return Ok(missing.keys().cloned().collect());
    }
    let mut chosen = Vec::new();
    for text in named {
        let id = slug::parse(text)?;
        if missing.contains_key(&id) {
            chosen.push(id);
        } else if !symptoms.iter().any(|symptom| symptom.id == id) {
            let near = did_you_mean(id.as_str(), missing.keys());
            return Err(NewContentError::UnusedSymptom { id, near });
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

fn has_name(symptom: &Symptom, name: &str) -> bool {
    symptom.names().any(|it| it.as_str().to_lowercase() == name.to_lowercase())
}

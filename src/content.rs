//! The folder with the site's content, `public` in the project: the site's settings, the conditions and the
//! drawings in them, and all that is wrong with them.

mod conditions;
mod error;
mod figures;

use std::fs;
use std::path::{Path, PathBuf};

pub use error::ContentError;

use crate::condition::{Condition, Finding, JsonPath, line_of};
use crate::site::Site;
use crate::symptom::Symptom;

/// The name of the file with the site's settings.
pub const SITE: &str = "site.json";

/// The name of the file with the symptoms.
pub const SYMPTOMS: &str = "symptoms.json";

/// The folder with the condition files.
pub const CONDITIONS: &str = "conditions";

/// What is in the folder, and fit to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The site's settings.
    pub site: Site,
    /// The symptoms by which conditions can be found.
    pub symptoms: Vec<Symptom>,
    /// The conditions, by slug, each with its drawings.
    pub conditions: Vec<Condition>,
}

impl Content {
    /// Reads the folder.
    ///
    /// # Errors
    /// With the findings of all files, if there are any; if there is no condition; or if a file cannot be read.
    pub fn read(folder: &Path) -> Result<Self, ContentError> {
        let draft = Draft::read(folder)?;
        let no_conditions = draft.conditions.is_empty();
        match (draft.site, draft.symptoms) {
            (Some(site), Some(symptoms)) if draft.findings.is_empty() && !no_conditions => {
                let conditions = draft.conditions.into_iter().map(|(_, condition)| condition);
                Ok(Self { site, symptoms, conditions: conditions.collect() })
            }
            _ if draft.findings.is_empty() => {
                Err(ContentError::NoConditions(folder.join(CONDITIONS)))
            }
            _ => Err(ContentError::Findings(draft.findings)),
        }
    }
}

/// What is in the folder, as far as it can be read, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The site's settings, if nothing is wrong with them.
    pub site: Option<Site>,
    /// The symptoms, if nothing is wrong with them.
    pub symptoms: Option<Vec<Symptom>>,
    /// The conditions whose files have the form of one, by slug, each with its file.
    pub conditions: Vec<(PathBuf, Condition)>,
    /// What keeps the site from being published, each with its file, by file and line.
    pub findings: Vec<(PathBuf, Finding)>,
}

impl Draft {
    /// Reads the folder.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn read(folder: &Path) -> Result<Self, ContentError> {
        let mut findings = Vec::new();
        let site = read_file(&folder.join(SITE), Site::read, &mut findings)?;
        let symptoms = read_file(&folder.join(SYMPTOMS), Symptom::read_all, &mut findings)?;
        let known = symptoms.as_deref();
        let mut conditions = conditions::read(&folder.join(CONDITIONS), known, &mut findings)?;
        figures::read(&mut conditions, folder, &mut findings);
        if let Some(site) = &site {
            languages(&conditions, site, &mut findings)?;
        }
        findings.sort_by(|(one, a), (other, b)| (one, a.line).cmp(&(other, b.line)));
        Ok(Self { site, symptoms, conditions, findings })
    }
}

/// Reads a file that has this form, if it has.
fn read_file<T>(
    path: &Path,
    form: impl Fn(&str) -> Result<T, Vec<Finding>>,
    findings: &mut Vec<(PathBuf, Finding)>,
) -> Result<Option<T>, ContentError> {
    let json = read_text(path)?;
    match is_small(&json).and_then(|()| form(&json)) {
        Ok(content) => Ok(Some(content)),
        Err(found) => {
            findings.extend(found.into_iter().map(|finding| (path.to_owned(), finding)));
            Ok(None)
        }
    }
}

/// Finds conditions in a language that is none of the site's.
fn languages(
    conditions: &[(PathBuf, Condition)],
    site: &Site,
    findings: &mut Vec<(PathBuf, Finding)>,
) -> Result<(), ContentError> {
    for (path, condition) in conditions {
        let Some(language) = &condition.language else { continue };
        if !site.languages.contains(language) {
            let place = JsonPath::default().key("language");
            let line = line_in(path, &place)?;
            let message = format!(
                "“{language}” is none of the site's languages. Add it to “languages” in {SITE}, or correct it."
            );
            findings.push((path.clone(), Finding { path: place, line, message }));
        }
    }
    Ok(())
}

/// The line of a file on which the value at `place` begins.
fn line_in(path: &Path, place: &JsonPath) -> Result<usize, ContentError> {
    Ok(line_of(&read_text(path)?, place).unwrap_or(1))
}

/// The most bytes that a file of content may have: some fifty times as many as an article has.
const MOST_BYTES: usize = 1_000_000;

/// Refuses what is too big to be a file of content, before it is looked at.
fn is_small(text: &str) -> Result<(), Vec<Finding>> {
    if text.len() <= MOST_BYTES {
        return Ok(());
    }
    let message = "This file is bigger than 1 MB, which no page on a phone should be. Shorten it.";
    Err(vec![Finding { path: JsonPath::default(), line: 1, message: message.to_owned() }])
}

pub(crate) fn read_text(path: &Path) -> Result<String, ContentError> {
    fs::read_to_string(path)
        .map_err(|error| ContentError::Unreadable { path: path.to_owned(), error })
}

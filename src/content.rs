//! The folder with the site's content, `public` in the project: the site's settings, the conditions and the
//! drawings in them, and all that is wrong with them.

mod conditions;
mod error;
mod figures;

use std::fs;
use std::io;
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
    /// With the findings of all files, if there are any.
    pub fn read(folder: &Path) -> Result<Self, ContentError> {
        let Draft { site, symptoms, conditions, findings } = Draft::read(folder);
        match (site, symptoms) {
            (Some(site), Some(symptoms)) if findings.is_empty() => {
                let conditions = conditions.into_iter().map(|(_, condition)| condition).collect();
                Ok(Self { site, symptoms, conditions })
            }
            _ => Err(ContentError(findings)),
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
    pub fn read(folder: &Path) -> Self {
        let mut findings = Vec::new();
        let site = read_file(&folder.join(SITE), Site::read, &mut findings);
        let symptoms = read_file(&folder.join(SYMPTOMS), Symptom::read_all, &mut findings);
        let known = symptoms.as_deref();
        let mut conditions = conditions::read(&folder.join(CONDITIONS), known, &mut findings);
        figures::read(&mut conditions, folder, &mut findings);
        if let Some(site) = &site {
            languages(&conditions, site, &mut findings);
        }
        findings.sort_by(|(one, a), (other, b)| (one, a.line).cmp(&(other, b.line)));
        Self { site, symptoms, conditions, findings }
    }
}

/// Reads a file that has this form, if it has.
fn read_file<T>(
    path: &Path,
    form: impl Fn(&str) -> Result<T, Vec<Finding>>,
    findings: &mut Vec<(PathBuf, Finding)>,
) -> Option<T> {
    match read_text(path).map_err(|finding| vec![finding]).and_then(|json| form(&json)) {
        Ok(content) => Some(content),
        Err(found) => {
            findings.extend(found.into_iter().map(|finding| (path.to_owned(), finding)));
            None
        }
    }
}

/// Finds conditions in a language that is none of the site's.
fn languages(
    conditions: &[(PathBuf, Condition)],
    site: &Site,
    findings: &mut Vec<(PathBuf, Finding)>,
) {
    for (path, condition) in conditions {
        let Some(language) = &condition.language else { continue };
        if !site.languages.contains(language) {
            let place = JsonPath::default().key("language");
            let line = line_in(path, &place);
            let message = format!(
                "“{language}” is none of the site's languages. Add it to “languages” in {SITE}, or correct it."
            );
            findings.push((path.clone(), Finding { path: place, line, message }));
        }
    }
}

/// The line of a file on which the value at `place` begins.
fn line_in(path: &Path, place: &JsonPath) -> usize {
    read_text(path).ok().and_then(|json| line_of(&json, place)).unwrap_or(1)
}

/// The most bytes that a file of content may have: some fifty times as many as an article has.
const MOST_BYTES: usize = 1_000_000;

/// The text of a file; or why it cannot be looked at.
pub(crate) fn read_text(path: &Path) -> Result<String, Finding> {
    match fs::read_to_string(path) {
        Ok(text) if text.len() > MOST_BYTES => Err(of_file(
            "This file is bigger than 1 MB, which no page on a phone should be. Shorten it.",
        )),
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            Err(of_file("This file is not in UTF-8. Save it in that encoding."))
        }
        Err(error) => Err(of_file(&format!("This cannot be read: {error}."))),
    }
}

/// A finding about a file or folder as a whole.
fn of_file(message: &str) -> Finding {
    Finding { path: JsonPath::default(), line: 1, message: message.to_owned() }
}

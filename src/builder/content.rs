//! Reads the folder with the site's content (`public` in the project): the settings, the symptoms, the conditions and
//! their drawings. Reports every error that keeps the content from being published.

mod condition_file;
mod condition_files;
mod drawing;
mod error;
mod figures;
mod form;
pub mod schema;
mod site_file;
pub mod skeleton;
mod source;
mod symptoms_file;
mod validate;

use std::path::{Path, PathBuf};

pub use condition_file::read_condition;
pub use error::ContentError;
pub use site_file::read_site;
pub(super) use source::locate_in_file;
use source::read_text;
pub use symptoms_file::read_symptoms;

use super::diagnostic::Diagnostic;
use super::paths;
use crate::model::JsonPath;
use crate::model::condition::Condition;
use crate::model::site::Site;
use crate::model::symptom::Symptom;

/// The content of the folder, without errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The site's settings.
    pub site: Site,
    /// The symptoms by which readers find conditions.
    pub symptoms: Vec<Symptom>,
    /// The conditions, by slug, each with its drawings.
    pub conditions: Vec<Condition>,
}

impl Content {
    /// Reads the folder.
    ///
    /// # Errors
    /// Every error in every file, if there are any.
    pub fn read(folder: &Path) -> Result<Self, ContentError> {
        let ContentDraft { site, symptoms, conditions, diagnostics } = ContentDraft::read(folder);
        match (site, symptoms) {
            (Some(site), Some(symptoms)) if diagnostics.is_empty() => {
                let conditions = conditions.into_iter().map(|(_, condition)| condition).collect();
                Ok(Self { site, symptoms, conditions })
            }
            _ => Err(ContentError(diagnostics)),
        }
    }
}

/// The content of the folder, as far as it can be read, and every error in it.
#[derive(Clone, Debug)]
pub struct ContentDraft {
    /// The site's settings, if they have no error.
    pub site: Option<Site>,
    /// The symptoms, if they have no error.
    pub symptoms: Option<Vec<Symptom>>,
    /// The conditions that can be deserialized, by slug, each with its file.
    pub conditions: Vec<(PathBuf, Condition)>,
    /// The errors that keep the site from being published, by file and line.
    pub diagnostics: Vec<Diagnostic>,
}

impl ContentDraft {
    /// Reads the folder.
    pub fn read(folder: &Path) -> Self {
        let mut diagnostics = Vec::new();
        let site = read_file(&folder.join(paths::SITE), read_site, &mut diagnostics);
        let symptoms = read_file(&folder.join(paths::SYMPTOMS), read_symptoms, &mut diagnostics);
        let conditions = folder.join(paths::CONDITIONS);
        let mut conditions =
            condition_files::read(&conditions, symptoms.as_deref(), &mut diagnostics);
        figures::read(&mut conditions, folder, &mut diagnostics);
        if let Some(site) = &site {
            diagnostics.extend(unknown_languages(&conditions, site));
        }
        diagnostics.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        Self { site, symptoms, conditions, diagnostics }
    }
}

/// Reads a file with `parse`, and collects its diagnostics.
fn read_file<T>(
    path: &Path,
    parse: impl Fn(&str) -> Result<T, Vec<Diagnostic>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    match read_text(path).map_err(|diagnostic| vec![diagnostic]).and_then(|json| parse(&json)) {
        Ok(content) => Some(content),
        Err(found) => {
            diagnostics.extend(found.into_iter().map(|diagnostic| diagnostic.in_file(path)));
            None
        }
    }
}

/// Reports conditions in languages that the site does not list.
fn unknown_languages(conditions: &[(PathBuf, Condition)], site: &Site) -> Vec<Diagnostic> {
    let unknown = |condition: &Condition| {
        let language = condition.language.as_ref().filter(|it| !site.languages.contains(it))?;
        let message = format!(
            "“{language}” is none of the site's languages. Add it to “languages” in {}, or correct it.",
            paths::SITE
        );
        Some(Diagnostic::error(JsonPath::default().key("language"), message))
    };
    conditions.iter().flat_map(|(file, it)| locate_in_file(unknown(it), file)).collect()
}

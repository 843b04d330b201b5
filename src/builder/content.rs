//! Reads the folder with the site's content (`public` in the project): the settings, the symptoms, the conditions, the
//! site's own pages, their pictures, and the files that the site serves as they are. Reports every error that keeps the
//! content from being published.

mod characters;
mod citations;
mod comparisons;
mod condition_file;
mod condition_files;
mod drawing;
mod error;
mod figures;
mod file;
mod file_kind;
mod form;
mod groups;
mod json_files;
mod number_in_words;
mod page_files;
mod photos;
mod pictures;
mod placeholder;
mod references;
pub mod schema;
mod section_ids;
mod shared;
mod site_file;
pub mod skeleton;
mod source;
mod static_files;
mod stray_files;
mod suggestion;
mod symptoms_file;
mod syntax;
mod translation_files;
mod translations;
mod unique;
mod validate;
mod validate_page;

use std::mem;
use std::path::{Path, PathBuf};

pub use condition_file::read_condition;
pub use error::ContentError;
pub(super) use json_files::list as list_json_files;
pub use photos::{PhotoSource, Photos};
use pictures::Pictures;
pub(super) use placeholder::{is_placeholder, placeholder_paths};
use rayon::prelude::*;
use references::ContentParts;
use shared::Shared;
pub use site_file::read_site;
pub(super) use source::{locate_in_file, read_text, without_byte_order_mark};
pub use static_files::StaticFile;
pub(super) use suggestion::{did_you_mean, nearest};
pub use symptoms_file::read_symptoms;
use translations::Originals;
pub use translations::{Difference, TranslatedContent, differences};

use super::diagnostic::{Diagnostic, Severity};
use super::paths;
use crate::model::condition::Condition;
use crate::model::page::{Page, PageLink};
use crate::model::site::Site;
use crate::model::symptom::Symptoms;
use crate::model::{JsonPath, Language};

/// The content of the folder, without errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The site's settings, with the links to its own pages.
    pub site: Site,
    /// The symptoms by which readers find conditions.
    pub symptoms: Symptoms,
    /// The conditions, by slug, each with its pictures and with the site's texts that it uses.
    pub conditions: Vec<Condition>,
    /// The site's own pages, by slug.
    pub pages: Vec<Page>,
    /// The files of all photographs.
    pub photos: Photos,
    /// The files that the site serves as they are.
    pub static_files: Vec<StaticFile>,
    /// The content in the site's other languages.
    pub translated: Vec<TranslatedContent>,
}

impl Content {
    /// Reads the folder.
    ///
    /// # Errors
    /// Every error in every file, if there are any.
    pub fn read(folder: &Path) -> Result<Self, ContentError> {
        let mut draft = ContentDraft::read(folder);
        let diagnostics = mem::take(&mut draft.diagnostics);
        match draft.into_content() {
            Some(content) if diagnostics.is_empty() => Ok(content),
            _ => Err(ContentError(diagnostics)),
        }
    }
}

/// The content of the folder, as far as it can be read, and every error in it.
#[derive(Clone, Debug, Default)]
pub struct ContentDraft {
    /// The site's settings, if they have no error.
    pub site: Option<Site>,
    /// The symptoms, if they have no error.
    pub symptoms: Option<Symptoms>,
    /// The conditions that can be deserialized, by slug, each with its file.
    pub conditions: Vec<(PathBuf, Condition)>,
    /// The site's own pages that can be deserialized, by slug, each with its file.
    pub pages: Vec<(PathBuf, Page)>,
    /// The files of all photographs that can be read.
    pub photos: Photos,
    /// The files that the site serves as they are.
    pub static_files: Vec<StaticFile>,
    /// The content in the site's other languages, as far as it can be read.
    pub translated: Vec<TranslatedContent>,
    /// The errors that keep the site from being published, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// The warnings that need the whole folder. The linter reports them.
    pub warnings: Vec<Diagnostic>,
}

impl ContentDraft {
    /// Reads the folder.
    pub fn read(folder: &Path) -> Self {
        if !folder.is_dir() {
            let message = "There is no folder of this name. Name the folder that holds site.json.";
            let diagnostics = vec![Diagnostic::of_file(message).in_file(folder)];
            return Self { diagnostics, ..Self::default() };
        }
        let mut diagnostics = Vec::new();
        let site = read_file(&folder.join(paths::SITE), read_site, &mut diagnostics);
        let symptoms = read_file(&folder.join(paths::SYMPTOMS), read_symptoms, &mut diagnostics);
        let shared = site.as_ref().map_or(Shared::Unknown, Shared::Of);
        let conditions = folder.join(paths::CONDITIONS);
        let mut conditions =
            condition_files::read(&conditions, symptoms.as_ref(), shared, &mut diagnostics);
        let mut pages = page_files::read(&folder.join(paths::PAGES), &mut diagnostics);
        let mut translated = Vec::new();
        if let (Some(site), Some(symptoms)) = (&site, &symptoms) {
            let (conditions, pages) = (&conditions, &pages);
            let originals = Originals { folder, site, symptoms, conditions, pages };
            translated = translations::read(originals, &mut diagnostics);
            diagnostics.extend(translations::unknown_languages(folder, site));
        }
        let photos =
            read_pictures(&mut conditions, &mut pages, &mut translated, folder, &mut diagnostics);
        let languages: Vec<&Language> = translated.iter().map(|it| &it.language).collect();
        let static_files =
            static_files::read(&folder.join(paths::STATIC), &languages, &mut diagnostics);
        let mut draft = Self {
            site,
            symptoms,
            conditions,
            pages,
            photos,
            static_files,
            translated,
            diagnostics,
            warnings: Vec::new(),
        };
        let broken_references = references::validate(ContentParts {
            folder,
            site: draft.site.as_ref(),
            symptoms: draft.symptoms.as_ref(),
            conditions: &draft.conditions,
            pages: &draft.pages,
            static_files: &draft.static_files,
        });
        let repeated = unique::validate(&draft.conditions);
        let strays = stray_files::find(folder);
        let missing = draft.translated.iter();
        let missing = missing.flat_map(|it| translations::missing_settings(folder, it)).collect();
        let found =
            [broken_references, repeated, unknown_languages(&draft), strays, missing].concat();
        let (errors, warnings): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|it| it.severity == Severity::Error);
        draft.diagnostics.extend(errors);
        draft.warnings = warnings;
        draft.diagnostics.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        draft
    }

    /// The content as far as it can be shown, whatever its errors; none without settings or symptoms.
    pub fn into_content(self) -> Option<Content> {
        let Self {
            site, symptoms, conditions, pages, photos, static_files, mut translated, ..
        } = self;
        let (mut site, symptoms) = site.zip(symptoms)?;
        let conditions = conditions.into_par_iter();
        let conditions = conditions.map(|(_, it)| shared::complete(it, &site)).collect();
        let pages: Vec<Page> = pages.into_iter().map(|(_, page)| page).collect();
        site.pages = pages.iter().map(PageLink::from).collect();
        for content in &mut translated {
            content.complete(&pages);
        }
        Some(Content { site, symptoms, conditions, pages, photos, static_files, translated })
    }
}

/// Puts the pictures into conditions and pages. Returns the files of all photographs.
fn read_pictures(
    conditions: &mut [(PathBuf, Condition)],
    pages: &mut [(PathBuf, Page)],
    translated: &mut [TranslatedContent],
    folder: &Path,
    diagnostics: &mut Vec<Diagnostic>,
) -> Photos {
    let conditions = conditions.iter_mut().map(|(file, it)| Pictures::of_condition(file, it));
    let pages = pages.iter_mut().map(|(file, it)| Pictures::of_page(file, it));
    let translated = translated.iter_mut().flat_map(|content| {
        let conditions =
            content.conditions.iter_mut().map(|(file, it)| Pictures::of_condition(file, it));
        let pages = content.pages.iter_mut().map(|(file, it)| Pictures::of_page(file, it));
        conditions.chain(pages)
    });
    let mut pictures: Vec<Pictures<'_>> = conditions.chain(pages).chain(translated).collect();
    figures::read(&mut pictures, folder, diagnostics);
    photos::read(&mut pictures, folder, diagnostics)
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

/// Reports conditions and pages in languages that the site does not list.
fn unknown_languages(draft: &ContentDraft) -> Vec<Diagnostic> {
    let Some(site) = &draft.site else { return Vec::new() };
    let unknown = |language: Option<&Language>| {
        let language = language.filter(|it| !site.languages.contains(it))?;
        let message = format!(
            "“{language}” is none of the site's languages. Add it to “languages” in {}, or correct it.",
            paths::SITE
        );
        Some(Diagnostic::error(JsonPath::default().key("language"), message))
    };
    let conditions = draft.conditions.iter().map(|(file, it)| (file, it.language.as_ref()));
    let pages = draft.pages.iter().map(|(file, it)| (file, it.language.as_ref()));
    let languages = conditions.chain(pages);
    languages.flat_map(|(file, it)| locate_in_file(unknown(it), file)).collect()
}

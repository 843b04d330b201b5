//! Reads the translations of articles and of the site's own pages.

use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::compare::{differences, page_errors};
use super::originals::Originals;
use crate::builder::content::form::read_form;
use crate::builder::content::placeholder::with_placeholders;
use crate::builder::content::shared::Shared;
use crate::builder::content::source::{locate, locate_in_file};
use crate::builder::content::suggestion::did_you_mean;
use crate::builder::content::translation_files::language_in_name;
use crate::builder::content::validate::validate;
use crate::builder::content::validate_page::validate_page;
use crate::builder::content::{characters, json_files};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::translation::{ConditionTranslation, PageTranslation};
use crate::model::{Id, JsonPath, Language};

/// The translated articles, by the slugs of their originals, each with its file.
pub(super) fn conditions(
    originals: Originals<'_>,
    site: &Site,
    language: &Language,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(PathBuf, Condition)> {
    let folder = originals.folder.join(paths::CONDITIONS);
    let files = files_in(&folder, language);
    let translations = json_files::read(
        "Reading translations",
        files,
        read_text::<ConditionTranslation>,
        diagnostics,
    );
    let mut conditions = Vec::new();
    for (file, translation) in translations {
        let of = &translation.translation_of;
        let found = originals.conditions.iter().find(|(_, it)| it.slug == *of);
        let slugs = originals.conditions.iter().map(|(_, it)| it.slug.as_str());
        let mut errors = name_errors(&file, of, &translation.language, language);
        let Some((_, original)) = found else {
            errors.push(no_original("condition", of, did_you_mean(of.as_str(), slugs)));
            diagnostics.extend(locate_in_file(errors, &file));
            continue;
        };
        let condition = translation.into_condition(original);
        errors.extend(validate(&condition, Shared::Of(site)));
        let unlike = differences(original, &condition);
        errors.extend(unlike.into_iter().filter(|it| it.is_error).map(|it| it.diagnostic));
        diagnostics.extend(locate_in_file(errors, &file));
        conditions.push((file, condition));
    }
    conditions
}

/// The translated pages of the site's own.
pub(super) fn pages(
    originals: Originals<'_>,
    language: &Language,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(PathBuf, Page)> {
    let folder = originals.folder.join(paths::PAGES);
    if !folder.is_dir() {
        return Vec::new();
    }
    let files = files_in(&folder, language);
    let translations =
        json_files::read("Reading translations", files, read_text::<PageTranslation>, diagnostics);
    let mut pages = Vec::new();
    for (file, translation) in translations {
        let of = &translation.translation_of;
        let mut errors = name_errors(&file, of, &translation.language, language);
        let original = originals.pages.iter().find(|(_, it)| it.slug == *of);
        if original.is_none() {
            let slugs = originals.pages.iter().map(|(_, it)| it.slug.as_str());
            errors.push(no_original("page", of, did_you_mean(of.as_str(), slugs)));
        }
        let page = translation.into_page();
        errors.extend(validate_page(&page));
        errors.extend(original.into_iter().flat_map(|(_, it)| page_errors(it, &page)));
        diagnostics.extend(locate_in_file(errors, &file));
        pages.push((file, page));
    }
    pages
}

/// The translations into a language in a folder. Errors are those of the reader of the originals.
fn files_in(folder: &Path, language: &Language) -> Vec<PathBuf> {
    let files = json_files::list(folder).unwrap_or_default();
    files.into_iter().filter(|it| language_in_name(it).as_ref() == Some(language)).collect()
}

/// Reads the text of a translation as far as possible.
pub(super) fn read_text<T: DeserializeOwned + JsonSchema>(
    json: &str,
) -> (Option<T>, Vec<Diagnostic>) {
    match read_form(json) {
        Err(diagnostics) => (None, with_placeholders(diagnostics, json)),
        Ok(translation) => {
            let diagnostics = locate(characters::errors_in(json), json);
            (Some(translation), with_placeholders(diagnostics, json))
        }
    }
}

/// Reports a translation whose file has another name than its original and its language give.
fn name_errors(file: &Path, of: &Id, own: &Language, expected: &Language) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    if own != expected {
        let message = format!(
            "The file's name says “{expected}”. Write that language here, or rename the file."
        );
        errors.push(Diagnostic::error(JsonPath::default().key("language"), message));
    }
    let name = format!("{of}.{expected}.json");
    if file.file_name().is_none_or(|it| it != name.as_str()) {
        let message = format!(
            "This is the translation of “{of}”, so the file must be named “{name}”. Rename it, or correct the slug."
        );
        errors.push(Diagnostic::error(JsonPath::default().key("translation_of"), message));
    }
    errors
}

fn no_original(kind: &str, of: &Id, near: String) -> Diagnostic {
    let message = format!("There is no {kind} “{of}”.{near} Correct the slug of the original.");
    Diagnostic::error(JsonPath::default().key("translation_of"), message)
}

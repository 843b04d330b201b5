//! Reads the translations: `conditions/<slug>.<language>.json`, `pages/<slug>.<language>.json`, `symptoms.<language>.json`
//! and `site.<language>.json`.

mod articles;
mod compare;
mod originals;
mod settings;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

pub use compare::{Difference, differences};
pub(super) use originals::Originals;

use super::shared;
use super::source::locate_in_file;
use super::translation_files::{is_of_settings, language_in_name};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::page::{Page, PageLink};
use crate::model::site::Site;
use crate::model::symptom::Symptoms;
use crate::model::{Id, JsonPath, Language};

/// The content in a language other than the first of the site's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatedContent {
    /// The language.
    pub language: Language,
    /// The site's settings in it.
    pub site: Site,
    /// The symptoms in it. Those that are not translated have their first names.
    pub symptoms: Symptoms,
    /// The articles that are translated, by the slugs of their originals, each with its file.
    pub conditions: Vec<(PathBuf, Condition)>,
    /// The site's own pages that are translated, by slug, each with its file.
    pub pages: Vec<(PathBuf, Page)>,
}

impl TranslatedContent {
    /// Gives the articles the site's texts that they use, and the settings the links to all pages of the site's own.
    pub(super) fn complete(&mut self, originals: &[Page]) {
        let site = &self.site;
        for (_, condition) in &mut self.conditions {
            *condition = shared::complete(condition.clone(), site);
        }
        let first = self.site.language();
        let link = |page: &Page| {
            let translation = self.pages.iter().find(|(_, it)| it.slug == page.slug);
            translation.map_or_else(
                || PageLink {
                    language: Some(page.language.clone().unwrap_or_else(|| first.clone())),
                    ..PageLink::from(page)
                },
                |(_, translation)| PageLink::from(translation),
            )
        };
        self.site.pages = originals.iter().map(link).collect();
    }
}

/// Reads the translations into each of the site's languages but the first.
pub(super) fn read(
    originals: Originals<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<TranslatedContent> {
    let translations = files(originals.folder);
    let languages = originals.site.languages.iter().skip(1);
    // An original may be in another language than the first, so a language need not have translations.
    let translated = languages
        .filter(|it| translations.iter().any(|file| language_in_name(file).as_ref() == Some(*it)));
    translated.map(|language| read_language(originals, language, diagnostics)).collect()
}

fn read_language(
    originals: Originals<'_>,
    language: &Language,
    diagnostics: &mut Vec<Diagnostic>,
) -> TranslatedContent {
    let site = settings::site(originals, language, diagnostics);
    let symptoms = settings::symptoms(originals, language, diagnostics);
    let conditions = articles::conditions(originals, &site, language, diagnostics);
    let pages = articles::pages(originals, language, diagnostics);
    diagnostics.extend(repeated_slugs(&conditions));
    TranslatedContent { language: language.clone(), site, symptoms, conditions, pages }
}

/// Reports slugs that two translations into a language share.
fn repeated_slugs(conditions: &[(PathBuf, Condition)]) -> Vec<Diagnostic> {
    let mut slugs: HashSet<&Id> = HashSet::new();
    let mut diagnostics = Vec::new();
    for (file, condition) in conditions {
        for slug in std::iter::once(&condition.slug).chain(&condition.aliases) {
            if !slugs.insert(slug) {
                let message = format!(
                    "“{slug}” is the slug of another translation into this language. Give each a slug of its own."
                );
                let error = Diagnostic::error(JsonPath::default().key("slug"), message);
                diagnostics.extend(locate_in_file([error], file));
            }
        }
    }
    diagnostics
}

/// Warns of texts of the originals on the pages of a language, because a whole file is not translated. What to do in an
/// emergency is one of them.
pub(super) fn missing_settings(folder: &Path, content: &TranslatedContent) -> Vec<Diagnostic> {
    let TranslatedContent { language, site, symptoms, .. } = content;
    let (words, has_symptoms) = (&site.emergency.words, !symptoms.symptoms.is_empty());
    let settings = format!(
        "Pages in “{language}” say “{words}” in the language of the originals. Translate the settings into this file."
    );
    let names = format!(
        "Pages in “{language}” name symptoms in the language of the originals. Translate them into this file."
    );
    let files = [(paths::SITE, settings, true), (paths::SYMPTOMS, names, has_symptoms)];
    let files = files.into_iter().map(|(name, message, is_used)| {
        (folder.join(paths::translation(name, language)), message, is_used)
    });
    let missing = files.filter(|(file, _, is_used)| *is_used && file.symlink_metadata().is_err());
    missing
        .map(|(file, message, _)| Diagnostic::of_file(message).as_warning().in_file(&file))
        .collect()
}

/// Reports translations into languages that the site does not list, and those into its first language.
pub(super) fn unknown_languages(folder: &Path, site: &Site) -> Vec<Diagnostic> {
    let unknown = files(folder).into_iter().filter_map(|file| {
        let language = language_in_name(&file)?;
        let message = match site.languages.iter().position(|it| *it == language) {
            Some(0) => format!(
                "“{language}” is the first of the site's languages, which the originals have. Remove “.{language}” from the name, or correct it."
            ),
            Some(_) => return None,
            None => format!(
                "“{language}” is none of the site's languages. Add it to “languages” in {}, or correct the name of this file.",
                paths::SITE
            ),
        };
        Some(Diagnostic::of_file(message).in_file(&file))
    });
    unknown.collect()
}

/// Every file with the name of a translation, in a folder of content.
fn files(folder: &Path) -> Vec<PathBuf> {
    let folders = [paths::CONDITIONS, paths::PAGES].map(|it| folder.join(it));
    let files = folders.iter().filter_map(|it| super::json_files::list(it).ok()).flatten();
    let files = files.filter(|it| language_in_name(it).is_some());
    let in_root = super::json_files::list(folder).unwrap_or_default();
    files.chain(in_root.into_iter().filter(|it| is_of_settings(it))).collect()
}

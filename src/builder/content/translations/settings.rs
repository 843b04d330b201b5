//! Reads the translations of the site's settings and of the symptoms.

use std::path::Path;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::articles::read_text;
use super::compare::shared_text_error;
use super::originals::Originals;
use crate::builder::content::number_in_words::names_number;
use crate::builder::content::source::{self, locate_in_file};
use crate::builder::content::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::each_at;
use crate::model::site::Site;
use crate::model::symptom::Symptoms;
use crate::model::translation::{SiteTranslation, SymptomsTranslation};
use crate::model::{Group, Id, JsonPath, Language};

/// The site's settings in a language. What is not translated stays as it is.
pub(super) fn site(
    originals: Originals<'_>,
    language: &Language,
    diagnostics: &mut Vec<Diagnostic>,
) -> Site {
    let file = originals.folder.join(paths::translation(paths::SITE, language));
    let Some(translation) = read::<SiteTranslation>(&file, diagnostics) else {
        return originals.site.clone();
    };
    let root = JsonPath::default();
    let number = &originals.site.emergency.number;
    let mut errors = own_language(&translation.language, language);
    if !names_number(translation.emergency.words.as_str(), number) {
        let message = format!(
            "This text does not contain the number to call. Write “{}” in it.",
            number.as_str()
        );
        errors.push(Diagnostic::error(root.key("emergency").key("words"), message));
    }
    errors.extend(unknown_groups(&translation.groups, &originals.site.groups));
    for (path, list) in each_at(&root.key("red_flags"), &translation.red_flags) {
        let original = originals.site.red_flags.iter().find(|it| it.id == list.id);
        let Some(original) = original else {
            errors.push(unknown(path.key("id"), "list of signs", &list.id, None));
            continue;
        };
        for (key, own, other) in [
            ("emergency", &list.emergency, &original.emergency),
            ("urgent", &list.urgent, &original.urgent),
            ("doctor", &list.doctor, &original.doctor),
            ("bystander", &list.bystander, &original.bystander),
        ] {
            if own.len() != other.len() {
                errors.push(other_number(path.key(key), own.len(), other.len()));
            }
            let texts = each_at(&path.key(key), own).zip(other);
            errors.extend(texts.filter_map(|((path, own), it)| shared_text_error(&path, it, own)));
        }
    }
    let words = &originals.site.glossary;
    for (path, entry) in each_at(&root.key("glossary"), &translation.glossary) {
        let Some(original) = words.iter().find(|it| it.id == entry.id) else {
            let near = did_you_mean(entry.id.as_str(), words.iter().map(|it| it.id.as_str()));
            errors.push(unknown(path.key("id"), "word", &entry.id, Some(near)));
            continue;
        };
        let path = path.key("definition");
        errors.extend(shared_text_error(&path, &original.definition, &entry.definition));
    }
    diagnostics.extend(locate_in_file(errors, &file));
    translation.into_site(originals.site)
}

/// The symptoms in a language. Those that are not translated stay as they are.
pub(super) fn symptoms(
    originals: Originals<'_>,
    language: &Language,
    diagnostics: &mut Vec<Diagnostic>,
) -> Symptoms {
    let file = originals.folder.join(paths::translation(paths::SYMPTOMS, language));
    let Some(translation) = read::<SymptomsTranslation>(&file, diagnostics) else {
        return originals.symptoms.clone();
    };
    let mut errors = own_language(&translation.language, language);
    errors.extend(unknown_groups(&translation.groups, &originals.symptoms.groups));
    for (path, symptom) in each_at(&JsonPath::default().key("symptoms"), &translation.symptoms) {
        let all = &originals.symptoms.symptoms;
        let Some(original) = all.iter().find(|it| it.id == symptom.id) else {
            let near = did_you_mean(symptom.id.as_str(), all.iter().map(|it| it.id.as_str()));
            errors.push(unknown(path.key("id"), "symptom", &symptom.id, Some(near)));
            continue;
        };
        let (own, other) = (&symptom.emergency, &original.emergency);
        if own.len() != other.len() {
            errors.push(other_number(path.key("emergency"), own.len(), other.len()));
        }
        for ((path, own), other) in each_at(&path.key("emergency"), own).zip(other) {
            if own.condition != other.condition {
                let message = format!(
                    "The original names “{}” for this sign. Keep the signs in its order.",
                    other.condition
                );
                errors.push(Diagnostic::error(path.key("condition"), message));
            }
        }
    }
    diagnostics.extend(locate_in_file(errors, &file));
    translation.into_symptoms(originals.symptoms)
}

/// Reads a file, which need not be there.
fn read<T: DeserializeOwned + JsonSchema>(
    file: &Path,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    if file.symlink_metadata().is_err() {
        return None;
    }
    let (translation, found) = match source::read_text(file) {
        Ok(json) => read_text(&json),
        Err(diagnostic) => (None, vec![diagnostic]),
    };
    diagnostics.extend(found.into_iter().map(|it| it.in_file(file)));
    translation
}

fn own_language(own: &Language, expected: &Language) -> Vec<Diagnostic> {
    let message = || {
        format!("The file's name says “{expected}”. Write that language here, or rename the file.")
    };
    let path = JsonPath::default().key("language");
    (own != expected).then(|| Diagnostic::error(path, message())).into_iter().collect()
}

fn unknown_groups(translated: &[Group], original: &[Group]) -> Vec<Diagnostic> {
    let translated = each_at(&JsonPath::default().key("groups"), translated);
    let is_unknown = |group: &Group| !original.iter().any(|it| it.id == group.id);
    let unknown_ones = translated.filter(|(_, group)| is_unknown(group)).map(|(path, group)| {
        let near = did_you_mean(group.id.as_str(), original.iter().map(|it| it.id.as_str()));
        unknown(path.key("id"), "group", &group.id, Some(near))
    });
    unknown_ones.collect()
}

fn unknown(path: JsonPath, kind: &str, id: &Id, near: Option<String>) -> Diagnostic {
    let near = near.unwrap_or_default();
    let message =
        format!("The original has no {kind} “{id}”.{near} Correct the id, or remove this.");
    Diagnostic::error(path, message)
}

fn other_number(path: JsonPath, own: usize, other: usize) -> Diagnostic {
    let message = format!(
        "The original has {other} signs here, and this has {own}. Translate each, in the same order."
    );
    Diagnostic::error(path, message)
}

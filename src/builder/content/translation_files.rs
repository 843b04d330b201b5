//! The names of the files of translations.

use std::path::Path;

use crate::builder::paths;
use crate::model::Language;

/// The language in the name of a translation's file; nothing for other names.
pub(super) fn language_in_name(file: &Path) -> Option<Language> {
    let (_, tag) = file.file_stem()?.to_str()?.rsplit_once('.')?;
    Language::try_from(tag.to_owned()).ok()
}

/// Whether a file has the name of a translation of the settings or symptoms: `site.es.json`.
pub(super) fn is_of_settings(file: &Path) -> bool {
    let name = file.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    let stems = [paths::SITE, paths::SYMPTOMS].map(|it| it.trim_end_matches("json"));
    language_in_name(file).is_some() && stems.iter().any(|it| name.starts_with(it))
}

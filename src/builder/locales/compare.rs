//! Compares the messages of a language with the English ones.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::LocaleError;
use super::missing::MissingMessages;
use super::source::{Signature, Source, signatures};

/// How the messages of a language differ from the English ones.
pub(super) struct Comparison {
    /// Every message that English does not have, that is in another file, or that has other variables.
    pub(super) errors: Vec<LocaleError>,
    /// The messages that the language lacks, if it lacks any.
    pub(super) missing: Option<MissingMessages>,
}

/// Compares the files of a language, in this folder, with the English messages.
///
/// # Errors
/// If two messages of the language have the same id.
pub(super) fn compare(
    folder: &Path,
    files: &[Source],
    english: &BTreeMap<String, Signature>,
) -> Result<Comparison, LocaleError> {
    let own = signatures(files)?;
    let mut errors = Vec::new();
    for (id, signature) in &own {
        let message = match english.get(id) {
            None => format!(
                "The English words have no message “{id}”. Correct the id, or remove the message."
            ),
            Some(it) if it.file != signature.file => {
                format!("In English, “{id}” is in {}.ftl. Move it there.", it.file)
            }
            Some(it) if it.variables != signature.variables => format!(
                "“{id}” has the variables {} in English, and {} here. Use the same ones.",
                list(it),
                list(signature)
            ),
            Some(_) => continue,
        };
        let source = files.iter().find(|it| it.name == signature.file);
        errors.extend(source.map(|it| it.error_at(id, message)));
    }
    let mut ids: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, signature) in english.iter().filter(|(id, _)| !own.contains_key(*id)) {
        ids.entry(signature.file.clone()).or_default().push(id.clone());
    }
    let missing = MissingMessages { folder: folder.to_owned(), ids, all: english.len() };
    Ok(Comparison { errors, missing: Some(missing).filter(|it| it.count() > 0) })
}

fn list(signature: &Signature) -> String {
    let names = signature.variables.iter().map(|it| format!("${it}"));
    let names: Vec<String> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

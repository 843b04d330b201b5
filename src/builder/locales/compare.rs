//! Compares the messages of a language with the English ones.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::LocaleError;
use super::source::{Signature, Source, signatures};

/// Compares the files of a language, in this folder, with the English messages.
///
/// # Errors
/// Every message that is missing, that English does not have, that is in another file, or that has other variables.
pub(super) fn compare(
    folder: &Path,
    files: &[Source],
    english: &BTreeMap<String, Signature>,
) -> Result<(), LocaleError> {
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
    for (id, signature) in english.iter().filter(|(id, _)| !own.contains_key(*id)) {
        let file = folder.join(format!("{}.ftl", signature.file));
        let message = format!(
            "The message “{id}” is missing. Translate the one in en/{}.ftl.",
            signature.file
        );
        errors.push(LocaleError::Message { file, line: 1, message });
    }
    match errors.len() {
        0 => Ok(()),
        1 => Err(errors.remove(0)),
        _ => Err(LocaleError::Several(errors)),
    }
}

fn list(signature: &Signature) -> String {
    let names = signature.variables.iter().map(|it| format!("${it}"));
    let names: Vec<String> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

//! Reads a folder of content files.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use rayon::prelude::*;

use super::source::{locate_in_file, read_text};
use super::translation_files::language_in_name;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::progress::Progress;
use crate::model::{Id, JsonPath};

/// Every `.json` file in a folder, sorted by name.
pub(in crate::builder) fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut files: Vec<PathBuf> = entries
        .into_iter()
        .map(|entry| entry.path())
        // Some systems add hidden files beside the ones that they copy.
        .filter(|path| !is_hidden(path))
        .filter(|path| is_json(path))
        .collect();
    // The order of diagnostics must be the same on every machine.
    files.sort();
    Ok(files)
}

/// Every `.json` file in a folder that is no translation, sorted by name.
pub(super) fn list_originals(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let files = list(folder)?.into_iter();
    Ok(files.filter(|file| language_in_name(file).is_none()).collect())
}

/// Whether there is a folder at this path, which a site need not have. Reports anything else that is there.
pub(super) fn is_folder(path: &Path, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let is_folder = path.is_dir();
    // A link that leads nowhere does not exist, but its author thinks that there is a folder.
    if !is_folder && path.symlink_metadata().is_ok() {
        let message = "This is not a folder. Put a folder of this name here, or remove this.";
        diagnostics.push(Diagnostic::of_file(message).in_file(path));
    }
    is_folder
}

/// Whether a file has the name of a JSON file.
pub(super) fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json"))
}

/// Whether a file or folder is hidden.
pub(super) fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// Reads files with `parse`. Returns the contents that can be deserialized, each with its file. `what` names the work.
pub(super) fn read<T: Send>(
    what: &'static str,
    files: Vec<PathBuf>,
    parse: impl Fn(&str) -> (Option<T>, Vec<Diagnostic>) + Sync,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(PathBuf, T)> {
    let progress = Progress::new(what, files.len());
    let drafts = files.par_iter().map(|file| {
        let draft = match read_text(file) {
            Ok(json) => parse(&json),
            Err(diagnostic) => (None, vec![diagnostic]),
        };
        progress.step();
        draft
    });
    let drafts: Vec<_> = drafts.collect();
    drop(progress);
    let mut contents = Vec::new();
    for (file, (content, found)) in files.into_iter().zip(drafts) {
        diagnostics.extend(found.into_iter().map(|diagnostic| diagnostic.in_file(&file)));
        contents.extend(content.map(|content| (file, content)));
    }
    contents
}

/// The contents with a slug of their own. Reports slugs that differ from the file's name, and files with the slug of
/// another one, which may be copies.
pub(super) fn with_own_slugs<T>(
    contents: Vec<(PathBuf, T)>,
    slug: impl Fn(&T) -> &Id,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(PathBuf, T)> {
    let mut owners: HashMap<Id, PathBuf> = HashMap::new();
    for (file, content) in &contents {
        let slug = slug(content);
        // The file that is named after the slug is the original.
        if is_named(file, slug) || !owners.contains_key(slug) {
            owners.insert(slug.clone(), file.clone());
        }
    }
    let mut is_own = |(file, content): &(PathBuf, T)| {
        let slug = slug(content);
        let owner = owners.get(slug).filter(|owner| *owner != file);
        let message = match owner.and_then(|owner| owner.file_name()) {
            Some(owner) => format!(
                "“{slug}” is the slug of {} too. Remove this file if it is a copy. Otherwise, give it a slug and a name of its own.",
                owner.display()
            ),
            None if file.file_stem().is_some_and(|stem| stem == slug.as_str()) => return true,
            None => format!(
                "The slug is “{slug}”, so the file must be named “{slug}.json”. Rename the file, or change the slug."
            ),
        };
        let diagnostic = Diagnostic::error(JsonPath::default().key("slug"), message);
        diagnostics.extend(locate_in_file([diagnostic], file));
        owner.is_none()
    };
    contents.into_iter().filter(|it| is_own(it)).collect()
}

fn is_named(file: &Path, slug: &Id) -> bool {
    file.file_name().is_some_and(|name| name == format!("{slug}.json").as_str())
}

//! Reads a folder of content files.

use std::path::{Path, PathBuf};
use std::{fs, io};

use rayon::prelude::*;

use super::source::read_text;
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
        .filter(|path| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")))
        .collect();
    // The order of diagnostics must be the same on every machine.
    files.sort();
    Ok(files)
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

/// Reports a slug that differs from the file's name. Thus no two files of a folder can have the same slug.
pub(super) fn wrong_name(slug: &Id, file: &Path) -> Option<Diagnostic> {
    let message = format!(
        "The slug is “{slug}”, so the file must be named “{slug}.json”. Rename the file, \
         or change the slug."
    );
    let is_wrong = file.file_stem().is_none_or(|stem| stem != slug.as_str());
    is_wrong.then(|| Diagnostic::error(JsonPath::default().key("slug"), message))
}

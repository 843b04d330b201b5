//! Lists the files that the site serves as they are.

use std::collections::HashSet;
use std::fs::FileType;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::file::ReadError;
use super::json_files::{self, is_hidden};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::{FilePath, Language};

/// The hidden names in the root of a site that hosts look for. All others come from the author's system.
const HIDDEN: [&str; 2] = [".nojekyll", ".well-known"];

/// A file that the site serves as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticFile {
    /// Its path from the site's root.
    pub path: FilePath,
    /// The file in the folder with the content.
    pub source: PathBuf,
}

/// The files in a folder and its subfolders, by path. A site need not have the folder. Reports files that cannot be
/// served, and those that would take the place of the site's own. `languages` are those that have a folder with pages.
pub(super) fn read(
    folder: &Path,
    languages: &[&Language],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<StaticFile> {
    if !json_files::is_folder(folder, diagnostics) {
        return Vec::new();
    }
    let mut files = Vec::new();
    let mut error = |message: String, file: &Path| {
        diagnostics.push(Diagnostic::of_file(message).in_file(file));
    };
    let mut entries = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(cause) => {
                let file = cause.path().unwrap_or(folder).to_owned();
                error(format!("This cannot be read: {}.", paths::walk_error(cause)), &file);
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        let is_for_hosts =
            entry.depth() == 1 && HIDDEN.iter().any(|name| entry.file_name() == *name);
        let found = if is_hidden(entry.path()) && !is_for_hosts {
            Ok(None)
        } else {
            check(
                entry.path().strip_prefix(folder).unwrap_or(entry.path()),
                entry.file_type(),
                languages,
            )
            .map(Some)
        };
        if is_folder && !matches!(found, Ok(Some(_))) {
            entries.skip_current_dir();
        }
        match found {
            Ok(Some(path)) if !is_folder => {
                files.push(StaticFile { path, source: entry.path().to_owned() });
            }
            Ok(_) => {}
            Err(message) => error(message, entry.path()),
        }
    }
    for file in compressed_copies(&files) {
        let message = "This has the name of a compressed copy, which the build makes. Remove it, or give it another name.";
        error(message.to_owned(), &file.source);
    }
    files
}

/// The path that a file or folder has on the site.
///
/// # Errors
/// A message for the author, if it cannot be there.
fn check(path: &Path, kind: FileType, languages: &[&Language]) -> Result<FilePath, String> {
    if kind.is_symlink() {
        return Err("This is a link to a file. Put the file itself here.".to_owned());
    }
    if !kind.is_dir() && !kind.is_file() {
        return Err(format!("This {}", ReadError::NotAFile));
    }
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    let path = FilePath::try_from(names.join("/")).map_err(|error| error.to_string())?;
    let first = path.as_str().split('/').next().unwrap_or_default();
    // Some systems do not tell capital letters from small ones.
    if languages.iter().any(|it| it.as_str().eq_ignore_ascii_case(first)) {
        return Err(format!(
            "The folder “{first}” is for the pages in the language “{first}”. Give this one another name."
        ));
    }
    if paths::is_taken(path.as_str()) {
        return Err(
            "The build makes a file or folder of this name. Give this one another name.".to_owned()
        );
    }
    Ok(path)
}

/// The files whose names belong to compressed copies of other files.
fn compressed_copies(files: &[StaticFile]) -> Vec<&StaticFile> {
    let all: HashSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let is_copy = |file: &&StaticFile| {
        let path = file.path.as_str();
        let original = paths::uncompressed(path);
        original != path && all.contains(original)
    };
    files.iter().filter(is_copy).collect()
}

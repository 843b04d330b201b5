//! Creates files and folders, and never writes over one.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::error::NewContentError;
use crate::builder::paths;

/// Checks that a folder holds content, so that a mistyped path gets no stray files.
pub(super) fn check_is_content(folder: &Path) -> Result<(), NewContentError> {
    if !folder.exists() {
        return Err(NewContentError::NoFolder(folder.to_owned()));
    }
    let has_settings = |folder: &Path| folder.join(paths::SITE).is_file();
    if has_settings(folder) {
        return Ok(());
    }
    let near = folder.parent().filter(|outer| has_settings(outer)).map(Path::to_owned);
    Err(NewContentError::NotContent { path: folder.to_owned(), near })
}

/// Writes a new file. Creates its folder, if the folder around that exists.
pub(super) fn create(file: &Path, text: &str) -> Result<(), NewContentError> {
    if let Some(folder) = file.parent().filter(|folder| !folder.is_dir()) {
        create_folder(folder)?;
    }
    let mut new = fs::File::create_new(file).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => NewContentError::Exists(file.to_owned()),
        _ => NewContentError::write(file, error),
    })?;
    new.write_all(text.as_bytes()).map_err(|error| {
        // An incomplete file would be in the way of the next attempt.
        let _ = fs::remove_file(file);
        NewContentError::write(file, error)
    })
}

/// Creates a folder, unless there is an empty one.
pub(super) fn create_empty_folder(folder: &Path) -> Result<(), NewContentError> {
    if !folder.exists() {
        return create_folder(folder);
    }
    if !folder.is_dir() {
        return Err(NewContentError::NotAFolder(folder.to_owned()));
    }
    let mut entries = fs::read_dir(folder)
        .map_err(|error| NewContentError::Read { path: folder.to_owned(), error })?;
    if entries.next().is_some() {
        return Err(NewContentError::NotEmpty(folder.to_owned()));
    }
    Ok(())
}

fn create_folder(folder: &Path) -> Result<(), NewContentError> {
    fs::create_dir(folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => NewContentError::NotAFolder(folder.to_owned()),
        io::ErrorKind::NotFound => {
            NewContentError::NoParent(folder.parent().unwrap_or(folder).to_owned())
        }
        _ => NewContentError::write(folder, error),
    })
}

/// Replaces the text of a file, all or nothing.
pub(super) fn replace(file: &Path, text: &str) -> Result<(), NewContentError> {
    // A link stays a link.
    let target = fs::canonicalize(file).map_err(|error| NewContentError::write(file, error))?;
    let new = target.with_extension("json.new");
    let written = fs::write(&new, text)
        .and_then(|()| fs::set_permissions(&new, fs::metadata(&target)?.permissions()))
        .and_then(|()| fs::rename(&new, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&new);
        NewContentError::write(file, error)
    })
}

//! The folder to which a site is written. It may be replaced only if it is missing or holds nothing but a site.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io, process};

use walkdir::WalkDir;

use super::PublishError;
use crate::builder::paths::{is_of_site, uncompressed, walk_error};
use crate::builder::prerender::copied_files::listed_files;
use crate::model::FilePath;

/// How many of the files that are not part of a site an error message names.
const MAX_NAMED: usize = 3;

/// A folder for a site.
#[derive(Debug)]
pub(super) struct OutputDir {
    /// The absolute path of the folder's parent.
    parent: PathBuf,
    name: String,
}

impl OutputDir {
    /// The folder at `output`, if it is missing or holds nothing but a site.
    pub(super) fn find(output: &Path) -> Result<Self, PublishError> {
        let name = output.file_name().and_then(OsStr::to_str);
        let name = name.ok_or_else(|| PublishError::NoName(output.to_owned()))?.to_owned();
        let parent = match output.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let parent = fs::canonicalize(parent).map_err(|error| PublishError::io(parent, error))?;
        let dir = Self { parent, name };
        dir.check_is_replaceable(output)?;
        Ok(dir)
    }

    fn path(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// Fails unless the folder is missing or holds nothing but a site. `output` is its path in messages.
    fn check_is_replaceable(&self, output: &Path) -> Result<(), PublishError> {
        let path = self.path();
        let metadata = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            metadata => metadata.map_err(|error| PublishError::io(&path, error))?,
        };
        if !metadata.is_dir() {
            return Err(PublishError::NotAFolder(output.to_owned()));
        }
        let mut foreign = foreign_files(&path).map_err(|error| PublishError::io(&path, error))?;
        if foreign.is_empty() {
            return Ok(());
        }
        foreign.truncate(MAX_NAMED);
        Err(PublishError::ForeignFiles { path: output.to_owned(), foreign })
    }

    /// Fails if one of these folders, from which the site is made, lies in this one.
    pub(super) fn check_holds_none_of(&self, sources: &[&Path]) -> Result<(), PublishError> {
        let path = self.path();
        let is_inside = |source: &&&Path| {
            fs::canonicalize(source).is_ok_and(|source| source.starts_with(&path))
        };
        match sources.iter().find(is_inside) {
            Some(source) => Err(PublishError::SourceInOutput((*source).to_owned())),
            None => Ok(()),
        }
    }

    /// Creates a new folder on the same disk, with the permissions of any new folder: it becomes the site's.
    pub(super) fn create_new(&self) -> Result<PathBuf, PublishError> {
        let new = self.hidden_sibling("new");
        fs::create_dir(&new).map_err(|error| PublishError::io(&new, error))?;
        Ok(new)
    }

    /// Moves a folder here, in the place of the old one.
    pub(super) fn replace_with(&self, new: &Path) -> Result<(), PublishError> {
        let (path, old) = (self.path(), self.hidden_sibling("old"));
        let had_one = path.exists();
        if had_one {
            fs::rename(&path, &old).map_err(|error| PublishError::io(&path, error))?;
        }
        if let Err(error) = fs::rename(new, &path) {
            if had_one {
                fs::rename(&old, &path).map_err(|error| PublishError::io(&old, error))?;
            }
            return Err(PublishError::io(&path, error));
        }
        // The new site is in place. The old one is hidden, so it may stay if it cannot be removed.
        let _ = fs::remove_dir_all(&old);
        Ok(())
    }

    /// The path of a hidden folder beside this one. No other process uses the same path.
    fn hidden_sibling(&self, purpose: &str) -> PathBuf {
        self.parent.join(format!(".{}-{purpose}-{}", self.name, process::id()))
    }
}

/// The files in a folder that are not part of a site, and the subfolders that are not, sorted by path.
fn foreign_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let listed = ListedFiles::of(folder);
    let mut foreign = Vec::new();
    let mut entries = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = entry.map_err(walk_error)?;
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let is_folder = entry.file_type().is_dir();
        if is_of_site(path, is_folder) || listed.contains(path, is_folder) {
            continue;
        }
        foreign.push(path.to_owned());
        if is_folder {
            entries.skip_current_dir();
        }
    }
    Ok(foreign)
}

/// The files of a site that came from the content folder `static`.
struct ListedFiles {
    files: HashSet<FilePath>,
    /// The folders that hold a file, or a folder with one.
    folders: HashSet<PathBuf>,
}

impl ListedFiles {
    fn of(site: &Path) -> Self {
        let files = listed_files(site);
        let outer = |file: &FilePath| -> Vec<PathBuf> {
            Path::new(file.as_str()).ancestors().skip(1).map(Path::to_owned).collect()
        };
        Self { folders: files.iter().flat_map(outer).collect(), files }
    }

    /// Whether a file, with its compressed copies, or a folder is one of these.
    fn contains(&self, path: &Path, is_folder: bool) -> bool {
        if is_folder {
            return self.folders.contains(path);
        }
        let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
        let path = names.join("/");
        [path.as_str(), uncompressed(&path)].into_iter().any(|path| {
            FilePath::try_from(path.to_owned()).is_ok_and(|path| self.files.contains(&path))
        })
    }
}

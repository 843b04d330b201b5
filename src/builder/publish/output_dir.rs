//! The folder to which a site is written. It must be missing, or hold nothing but a site.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use walkdir::WalkDir;

use super::PublishError;
use crate::builder::file_error::FileError;
use crate::builder::paths::{self, is_of_site, uncompressed, walk_error};
use crate::builder::static_list::StaticList;
use crate::model::FilePath;

/// How many of the files that are not part of a site an error message names.
const MAX_NAMED: usize = 3;

/// The folder in the root of a disk to which the system moves damaged files. It is empty otherwise.
const LOST_AND_FOUND: &str = "lost+found";

/// The folder of files that programs look for in the root of a host.
const WELL_KNOWN: &str = ".well-known";

/// The folder in which the host shows that it has its name, to get a certificate.
const ACME_CHALLENGE: &str = ".well-known/acme-challenge";

/// A folder for a site.
#[derive(Debug)]
pub(super) struct OutputDir {
    /// The path of the folder itself, without links.
    path: PathBuf,
    /// Its path in messages, as it was given.
    given: PathBuf,
}

impl OutputDir {
    /// The folder at `output`, if it is missing or a folder. It may be mounted, and `output` may be a link to it.
    pub(super) fn find(output: &Path) -> Result<Self, PublishError> {
        Ok(Self { path: real_path(output)?, given: output.to_owned() })
    }

    /// The path of the folder.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Creates the folder if it is missing. Returns whether it was.
    pub(super) fn create(&self) -> Result<bool, FileError> {
        match fs::create_dir(&self.path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(FileError::new("write", &self.path, error)),
        }
    }

    /// Fails unless the folder holds nothing but a site.
    pub(super) fn check_holds_a_site(&self) -> Result<(), PublishError> {
        let (_, mut foreign) = self.files()?;
        if foreign.is_empty() {
            return Ok(());
        }
        foreign.truncate(MAX_NAMED);
        Err(PublishError::ForeignFiles { path: self.given.clone(), foreign })
    }

    /// Fails if one of these folders, from which the site is made, lies in this one.
    pub(super) fn check_holds_none_of(&self, sources: &[&Path]) -> Result<(), PublishError> {
        let is_inside = |source: &&&Path| {
            fs::canonicalize(source).is_ok_and(|source| source.starts_with(&self.path))
        };
        match sources.iter().find(is_inside) {
            Some(source) => Err(PublishError::SourceInOutput((*source).to_owned())),
            None => Ok(()),
        }
    }

    /// The paths of all files of a site in the folder, with compressed copies.
    pub(super) fn files_of_site(&self) -> Result<Vec<String>, FileError> {
        Ok(self.files()?.0)
    }

    /// The paths of the files of a site in the folder, and those of foreign files and subfolders. Both are sorted.
    fn files(&self) -> Result<(Vec<String>, Vec<PathBuf>), FileError> {
        let listed = ListedFiles::of(&self.path);
        let (mut files, mut foreign) = (Vec::new(), Vec::new());
        let mut entries = WalkDir::new(&self.path).min_depth(1).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            let entry =
                entry.map_err(|error| FileError::new("read", &self.path, walk_error(error)))?;
            let path = entry.path().strip_prefix(&self.path).unwrap_or(entry.path());
            let is_folder = entry.file_type().is_dir();
            if is_folder && is_ignored(path) {
                entries.skip_current_dir();
            } else if is_folder && path == Path::new(WELL_KNOWN) {
                // What is in it counts.
            } else if is_of_site(path, is_folder) || listed.contains(path, is_folder) {
                files.extend((!is_folder).then(|| with_slashes(path)));
            } else {
                foreign.push(path.to_owned());
                if is_folder {
                    entries.skip_current_dir();
                }
            }
        }
        Ok((files, foreign))
    }
}

/// The path of the folder at `output`, without links. The folder itself may be missing.
fn real_path(output: &Path) -> Result<PathBuf, PublishError> {
    match fs::canonicalize(output) {
        Ok(path) if path.is_dir() => Ok(path),
        Ok(_) => Err(PublishError::NotAFolder(output.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if fs::symlink_metadata(output).is_ok() {
                return Err(PublishError::BrokenLink(output.to_owned()));
            }
            let parent = match output.parent() {
                Some(parent) if parent != Path::new("") => parent,
                _ => Path::new("."),
            };
            let name = output.file_name().unwrap_or_default();
            let parent = fs::canonicalize(parent).map_err(FileError::of("read", parent))?;
            Ok(parent.join(name))
        }
        Err(error) => Err(FileError::new("read", output, error).into()),
    }
}

/// Whether a folder is neither part of a site nor of somebody's work.
fn is_ignored(path: &Path) -> bool {
    [paths::STAGING, LOST_AND_FOUND, ACME_CHALLENGE].iter().any(|it| path == Path::new(it))
}

fn with_slashes(path: &Path) -> String {
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}

/// The files of a site that came from the content folder `static`, and the pages in its other languages.
#[derive(Debug)]
struct ListedFiles {
    list: StaticList,
    /// The folders that hold a file, or a folder with one.
    folders: HashSet<PathBuf>,
}

impl ListedFiles {
    fn of(site: &Path) -> Self {
        let list = StaticList::read(site);
        let outer = |file: &FilePath| -> Vec<PathBuf> {
            Path::new(file.as_str()).ancestors().skip(1).map(Path::to_owned).collect()
        };
        Self { folders: list.files.iter().flat_map(outer).collect(), list }
    }

    /// Whether a file, with its compressed copies, or a folder is one of these.
    fn contains(&self, path: &Path, is_folder: bool) -> bool {
        let in_language = self.list.in_language(path);
        if in_language.is_some_and(|it| it == Path::new("") || is_of_site(it, is_folder)) {
            return true;
        }
        if is_folder {
            return self.folders.contains(path);
        }
        let path = with_slashes(path);
        [path.as_str(), uncompressed(&path)].into_iter().any(|path| {
            FilePath::try_from(path.to_owned()).is_ok_and(|path| self.list.files.contains(&path))
        })
    }
}

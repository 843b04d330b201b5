//! The place where a site goes, and what may be there.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io, process};

use super::PublishError;
use crate::builder::paths::is_of_site;

/// How many names of what is in the way are told.
const TOLD: usize = 3;

/// A folder for a site, by the whole path of the folder around it.
#[derive(Debug)]
pub(super) struct OutputDir {
    around: PathBuf,
    name: String,
}

impl OutputDir {
    /// The place at a path, if nothing is there but a site that was made here.
    pub(super) fn find(output: &Path) -> Result<Self, PublishError> {
        let name = output.file_name().and_then(OsStr::to_str);
        let name = name.ok_or_else(|| PublishError::NoName(output.to_owned()))?.to_owned();
        let around = match output.parent() {
            Some(around) if around != Path::new("") => around,
            _ => Path::new("."),
        };
        let around = fs::canonicalize(around).map_err(|error| PublishError::io(around, error))?;
        let dir = Self { around, name };
        dir.look(output)?;
        Ok(dir)
    }

    fn path(&self) -> PathBuf {
        self.around.join(&self.name)
    }

    /// Whether all that is there was made here.
    fn look(&self, output: &Path) -> Result<(), PublishError> {
        let path = self.path();
        let io_error = |error| PublishError::io(&path, error);
        let kind = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            metadata => metadata.map_err(io_error)?,
        };
        if !kind.is_dir() {
            return Err(PublishError::NotASite { path: output.to_owned(), others: Vec::new() });
        }
        let mut others = Vec::new();
        find_others(&path, Path::new(""), &mut others).map_err(io_error)?;
        if others.is_empty() {
            return Ok(());
        }
        others.sort();
        others.truncate(TOLD);
        Err(PublishError::NotASite { path: output.to_owned(), others })
    }

    /// Refuses to replace what the site is made of.
    pub(super) fn spare(&self, sources: &[&Path]) -> Result<(), PublishError> {
        let path = self.path();
        let is_inside = |source: &&&Path| {
            fs::canonicalize(source).is_ok_and(|source| source.starts_with(&path))
        };
        match sources.iter().find(is_inside) {
            Some(source) => Err(PublishError::Inside((*source).to_owned())),
            None => Ok(()),
        }
    }

    /// A new folder, on the same disk.
    pub(super) fn begin(&self) -> Result<PathBuf, PublishError> {
        let new = self.beside("new");
        fs::create_dir(&new).map_err(|error| PublishError::io(&new, error))?;
        Ok(new)
    }

    /// Puts a folder here.
    pub(super) fn replace(&self, new: &Path) -> Result<(), PublishError> {
        let (path, old) = (self.path(), self.beside("old"));
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
        // The site is there; what may be left of the old one is hidden.
        let _ = fs::remove_dir_all(&old);
        Ok(())
    }

    /// A hidden name that no other run of this program has.
    fn beside(&self, what: &str) -> PathBuf {
        self.around.join(format!(".{}-{what}-{}", self.name, process::id()))
    }
}

/// The files in a folder and below that are of no site.
fn find_others(folder: &Path, inner: &Path, others: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder.join(inner))? {
        let entry = entry?;
        let name = inner.join(entry.file_name());
        let is_folder = entry.file_type()?.is_dir();
        match (is_of_site(&name, is_folder), is_folder) {
            (true, true) => find_others(folder, &name, others)?,
            (true, false) => {}
            (false, _) => others.push(name),
        }
    }
    Ok(())
}

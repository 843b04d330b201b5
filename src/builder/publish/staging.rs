//! The hidden folder in a site's folder in which the files of a new site wait until all of them are made. There they are
//! on the same disk as the site, also if the site's folder is mounted, so that a rename can move them.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

use crate::builder::file_error::FileError;
use crate::builder::paths;

/// The lock file in the folder. Whoever holds its lock may publish.
const LOCK: &str = "lock";
/// The folder with the files.
const FILES: &str = "files";

/// The folder, while this process alone may use it. An unfinished run leaves it behind, and the next run removes it.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    /// The open lock file. The system releases the lock when the process ends, however it ends.
    _lock: File,
}

impl Staging {
    /// Creates the folder in a site's folder. Waits while another run uses it.
    pub(super) fn new(site: &Path) -> Result<Self, FileError> {
        let folder = site.join(paths::STAGING);
        let lock = lock(&folder).map_err(FileError::of("write", &folder))?;
        Ok(Self { folder, _lock: lock })
    }

    /// Creates an empty folder for the files. Removes the files that an unfinished run left there.
    pub(super) fn create_folder(&self) -> Result<PathBuf, FileError> {
        let files = self.folder.join(FILES);
        remove_folder(&files).map_err(FileError::of("remove", &files))?;
        fs::create_dir(&files).map_err(FileError::of("write", &files))?;
        Ok(files)
    }
}

/// Removes the folder.
impl Drop for Staging {
    fn drop(&mut self) {
        // The site is complete without it, and the next run removes it.
        let _ = remove_folder(&self.folder.join(FILES));
        // A waiting run creates the lock file again as soon as it is removed, so the folder goes only if it is empty.
        let _ = fs::remove_file(self.folder.join(LOCK));
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Creates the folder and its lock file, and locks that.
fn lock(folder: &Path) -> io::Result<File> {
    let path = folder.join(LOCK);
    loop {
        let file = fs::create_dir_all(folder)
            .and_then(|()| File::options().create(true).write(true).truncate(false).open(&path));
        let file = match file {
            // Another run has just removed the folder.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            file => file?,
        };
        wait_for_lock(&file)?;
        // The run that held the lock has removed the file. The lock counts only if it is that of the file at this path.
        let locked = Handle::from_file(file.try_clone()?)?;
        if Handle::from_path(&path).is_ok_and(|at_path| at_path == locked) {
            return Ok(file);
        }
    }
}

fn wait_for_lock(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            eprintln!("Another run publishes to this folder. Waiting until it ends ...");
            file.lock()
        }
        // Some network drives have no locks. There, nothing keeps two runs apart.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

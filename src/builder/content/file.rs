//! Reads any file of the content. Pipes and devices, which may never end, are refused before anything waits for them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use thiserror::Error;

/// Reads a file of at most `max_bytes`. Follows links.
///
/// # Errors
/// If it is missing, is no plain file, is bigger, or cannot be read.
pub(super) fn read_bytes(path: &Path, max_bytes: u64) -> Result<Vec<u8>, ReadError> {
    check_is_file(path)?;
    let mut content = Vec::new();
    // Some systems give files that they make up a length of 0, so only reading shows the size.
    File::open(path)?.take(max_bytes + 1).read_to_end(&mut content)?;
    if content.len() as u64 > max_bytes { Err(ReadError::TooBig) } else { Ok(content) }
}

/// Fails unless a path leads to a plain file. Does not open it, because opening a pipe waits for a program that writes.
fn check_is_file(path: &Path) -> Result<(), ReadError> {
    let kind = match fs::metadata(path) {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(match fs::read_link(path) {
                Ok(target) => ReadError::BrokenLink(target.display().to_string()),
                Err(_) => ReadError::Missing,
            });
        }
        Err(error) => return Err(error.into()),
    };
    if kind.is_dir() {
        return Err(ReadError::Folder);
    }
    if kind.is_file() { Ok(()) } else { Err(ReadError::NotAFile) }
}

/// Why a file of the content cannot be read. Each message continues a sentence that begins with “This” or with the
/// file's name.
#[derive(Debug, Error)]
pub(super) enum ReadError {
    /// There is nothing of this name.
    #[error("is missing. Put the file there, or correct the name.")]
    Missing,
    /// A link to something that does not exist. Holds its target.
    #[error("is a link to “{0}”, which does not exist. Put the file itself here.")]
    BrokenLink(String),
    /// A folder.
    #[error("is not a file, but a folder. Rename the folder, or move it away.")]
    Folder,
    /// A pipe, a socket or a device.
    #[error("is not a file, but a pipe, a socket or a device. Remove it.")]
    NotAFile,
    /// More bytes than such a file may have.
    #[error("is too big.")]
    TooBig,
    /// The system cannot read it.
    #[error("cannot be read: {0}.")]
    Io(#[from] io::Error),
}

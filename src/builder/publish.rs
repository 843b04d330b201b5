//! Turns a folder of content into a site, without any toolchain: the client and the page shells come ready made, in a
//! kit.
//!
//! The site is made beside the place where it goes, and takes it only when all of it is there: what was published
//! before stays if anything fails. Nothing but what was made here is ever removed.

mod error;
mod output_dir;

use std::path::Path;
use std::{fs, io};

pub use error::PublishError;

use output_dir::OutputDir;

use super::content::Content;
use super::prerender::{self, Base, Summary};

/// The folder of a kit with the page shells.
pub const SHELLS: &str = "shells";

/// The folder of a kit with the files of the client.
pub const FILES: &str = "files";

/// Makes the site of the content in a folder, with this kit, and puts it at `output`, in the place of the one that
/// may be there. For `base`, see [`prerender::run`].
///
/// # Errors
/// If the content is wrong, something other than a site is at `output`, or a file cannot be read or written.
pub fn publish(
    content: &Path,
    kit: &Path,
    base: Option<Base>,
    output: &Path,
) -> Result<Summary, PublishError> {
    let output_dir = OutputDir::find(output)?;
    output_dir.spare(&[content, kit])?;
    let content = Content::read(content)?;
    let new = output_dir.begin()?;
    let files = kit.join(FILES);
    let rendered = copy(&files, &new)
        .map_err(|error| PublishError::io(&files, error))
        .and_then(|()| Ok(prerender::run(content, &kit.join(SHELLS), base, &new)?))
        .and_then(|summary| Ok(prerender::compress(&new, output).map(|()| summary)?));
    match rendered {
        Ok(summary) => output_dir.replace(&new).map(|()| summary),
        Err(error) => {
            // What is left of it is in nobody's way.
            let _ = fs::remove_dir_all(&new);
            Err(error)
        }
    }
}

/// Copies a folder of files.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

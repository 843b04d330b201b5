//! Turns a folder of content into a site without any toolchain: the client and the page shells come from a kit, which
//! `scripts/release` makes.
//!
//! The site is rendered into a new folder, which replaces the old site only when it is complete. If anything fails, the
//! old site stays. Files that are not part of a site are never removed.

mod error;
mod lost_addresses;
mod output_dir;

use std::path::Path;
use std::{fs, io};

pub use error::PublishError;
pub use lost_addresses::LostAddresses;
use output_dir::OutputDir;

use super::content::Content;
use super::prerender::{self, RenderOptions, RenderReport};

/// The folder of a kit with the page shells.
pub const SHELLS: &str = "shells";

/// The folder of a kit with the client's files.
pub const FILES: &str = "files";

/// The result of publishing a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishReport {
    /// The result of rendering it.
    pub rendered: RenderReport,
    /// The addresses that the site had before.
    pub lost_addresses: LostAddresses,
}

/// Renders the site of the content in a folder, with this kit, and puts it at `output`. It replaces the site that may be
/// there.
///
/// # Errors
/// If the content has errors, something other than a site is at `output`, or a file cannot be read or written.
pub fn publish(
    content: &Path,
    kit: &Path,
    options: &RenderOptions,
    output: &Path,
) -> Result<PublishReport, PublishError> {
    let output_dir = OutputDir::find(output)?;
    output_dir.check_holds_none_of(&[content, kit])?;
    let content = Content::read(content)?;
    let new = output_dir.create_new()?;
    let files = kit.join(FILES);
    let rendered = copy_files(&files, &new)
        .map_err(|error| PublishError::io(&files, error))
        .and_then(|()| Ok(prerender::run(content, &kit.join(SHELLS), options, &new)?))
        .and_then(|report| Ok(prerender::compress(&new, output).map(|()| report)?));
    match rendered {
        Ok(rendered) => {
            let lost_addresses = LostAddresses::find(output, &new, &rendered.drafts);
            output_dir.replace_with(&new)?;
            Ok(PublishReport { rendered, lost_addresses })
        }
        Err(error) => {
            // The folder is hidden, so it may stay if it cannot be removed.
            let _ = fs::remove_dir_all(&new);
            Err(error)
        }
    }
}

/// Copies the files in a folder, which has no subfolders.
fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

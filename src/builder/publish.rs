//! Turns a folder of content into a site without any toolchain: the client and the page shells come from a kit, which
//! `scripts/release` makes.
//!
//! The site's folder stays where it is, because it may be mounted, linked or watched. First, all files that differ are
//! made in a hidden folder in it ([`Staging`]). If anything fails until then, the old site stays as it is. Then each file
//! takes its place by an atomic rename ([`update`]), in an order in which readers never see a page without its files.
//! Files that are not part of a site are never removed.

mod error;
mod lost_addresses;
mod output_dir;
mod staging;
mod update;

use std::fs;
use std::path::Path;
use std::time::Duration;

pub use error::PublishError;
pub use lost_addresses::LostAddresses;
use output_dir::OutputDir;
use rayon::prelude::*;
use staging::Staging;

use super::content::Content;
use super::file_error::FileError;
use super::prerender::{self, RenderOptions, RenderReport};
use super::site_writer::SiteWriter;

/// The folder of a kit with the page shells.
pub const SHELLS: &str = "shells";

/// The folder of a kit with the client's files.
pub const FILES: &str = "files";

/// How to publish a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishOptions {
    /// How to render it.
    pub render: RenderOptions,
    /// How long the files stay that only the old site has: readers may be loading its pages.
    pub grace: Duration,
}

/// The result of publishing a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishReport {
    /// The result of rendering it.
    pub rendered: RenderReport,
    /// The addresses that the site had before.
    pub lost_addresses: LostAddresses,
}

/// Renders the site of the content, with this kit, and puts it into the folder `output`. It takes the place of the site
/// that may be there. Waits while another run publishes to the same folder.
///
/// # Errors
/// If the content has errors, the folder holds something other than a site, or a file cannot be read or written.
pub fn publish(
    content: &Path,
    kit: &Path,
    options: &PublishOptions,
    output: &Path,
) -> Result<PublishReport, PublishError> {
    let output_dir = OutputDir::find(output)?;
    output_dir.check_holds_none_of(&[content, kit])?;
    let content = Content::read(content)?;
    let is_new = output_dir.create()?;
    let published = publish_into(&output_dir, content, kit, options);
    if published.is_err() && is_new {
        // It is empty if nothing was published.
        let _ = fs::remove_dir(output_dir.path());
    }
    published
}

fn publish_into(
    output_dir: &OutputDir,
    content: Content,
    kit: &Path,
    options: &PublishOptions,
) -> Result<PublishReport, PublishError> {
    let staging = Staging::new(output_dir.path())?;
    output_dir.check_holds_a_site()?;
    let mut writer = SiteWriter::update(&staging.create_folder()?, output_dir.path());
    write_kit(&kit.join(FILES), &writer)?;
    let rendered = prerender::run(content, &kit.join(SHELLS), &options.render, &mut writer)?;
    writer.finish()?;
    let lost_addresses = LostAddresses::find(output_dir, &writer, &rendered.drafts)?;
    update::update(output_dir, &writer, options.grace)?;
    Ok(PublishReport { rendered, lost_addresses })
}

/// Writes the client's files, which are in a folder without subfolders.
fn write_kit(folder: &Path, writer: &SiteWriter) -> Result<(), FileError> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(FileError::of("read", folder))?;
    entries.par_iter().try_for_each(|entry| {
        let content = fs::read(entry.path()).map_err(FileError::of("read", &entry.path()))?;
        writer.write(&entry.file_name().to_string_lossy(), &content)
    })
}

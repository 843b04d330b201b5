//! Copies the files that the site serves as they are: photographs, and the files of the content folder `static`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;

use crate::builder::content::{Photos, StaticFile};
use crate::builder::file_error::FileError;
use crate::builder::paths;
use crate::builder::site_writer::SiteWriter;
use crate::builder::static_list::StaticList;
use crate::model::Language;
use crate::model::condition::Block;

/// Copies the static files into the site, and lists them there, if there are any.
pub(super) fn copy_static(
    files: &[StaticFile],
    languages: BTreeSet<Language>,
    writer: &SiteWriter,
) -> Result<(), FileError> {
    files.par_iter().try_for_each(|file| copy(&file.source, file.path.as_str(), writer))?;
    let files = files.iter().map(|file| file.path.clone()).collect();
    let list = StaticList { files, languages };
    if list.is_empty() {
        return Ok(());
    }
    writer.write(paths::STATIC_LIST, list.to_json().as_bytes())
}

/// Copies the files of the photographs that these blocks show.
pub(super) fn copy_photos<'a>(
    blocks: impl Iterator<Item = &'a Block>,
    photos: &Photos,
    writer: &SiteWriter,
) -> Result<(), FileError> {
    let images = blocks.flat_map(|block| match block {
        Block::Photo(photo) => photo.images.as_slice(),
        _ => &[],
    });
    // Many articles may show the same photograph.
    let names: BTreeSet<&String> = images.map(|image| &image.name).collect();
    let shown = names.into_par_iter().filter_map(|name| Some((name, photos.get(name)?)));
    shown.try_for_each(|(name, source)| copy(&source.file, name, writer))
}

/// Copies a file to a path of the site.
fn copy(from: &Path, path: &str, writer: &SiteWriter) -> Result<(), FileError> {
    let content = fs::read(from).map_err(FileError::of("read", from))?;
    writer.write(path, &content)
}

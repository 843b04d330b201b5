//! Copies the files that the site serves as they are: photographs, and the files of the content folder `static`.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::PrerenderError;
use crate::builder::content::{Photos, StaticFile};
use crate::builder::paths;
use crate::model::FilePath;
use crate::model::condition::Block;

/// The content of [`paths::STATIC_LIST`].
#[derive(Serialize, Deserialize)]
struct StaticList {
    /// The paths from the site's root.
    files: Vec<FilePath>,
}

/// Copies the static files into `staging`, and lists them there, if there are any.
pub(super) fn copy_static(files: &[StaticFile], staging: &Path) -> Result<(), PrerenderError> {
    for file in files {
        copy(&file.source, &staging.join(file.path.as_str()))?;
    }
    if files.is_empty() {
        return Ok(());
    }
    let list = StaticList { files: files.iter().map(|file| file.path.clone()).collect() };
    let json = serde_json::to_string(&list).unwrap_or_default();
    let path = staging.join(paths::STATIC_LIST);
    fs::write(&path, json).map_err(|error| PrerenderError::io("write", &path, error))
}

/// The static files that a site in this folder lists.
pub(in crate::builder) fn listed_files(folder: &Path) -> HashSet<FilePath> {
    let json = fs::read_to_string(folder.join(paths::STATIC_LIST)).unwrap_or_default();
    let list = serde_json::from_str::<StaticList>(&json);
    list.map_or_else(|_| HashSet::new(), |list| list.files.into_iter().collect())
}

/// Copies the files of the photographs that these blocks show.
pub(super) fn copy_photos<'a>(
    blocks: impl Iterator<Item = &'a Block>,
    photos: &Photos,
    staging: &Path,
) -> Result<(), PrerenderError> {
    let images = blocks.flat_map(|block| match block {
        Block::Photo(photo) => photo.images.as_slice(),
        _ => &[],
    });
    // Many articles may show the same photograph.
    let names: BTreeSet<&String> = images.map(|image| &image.name).collect();
    let mut shown = names.into_iter().filter_map(|name| Some((name, photos.get(name)?)));
    shown.try_for_each(|(name, source)| copy(&source.file, &staging.join(name)))
}

/// Copies a file. Creates its folder if needed.
fn copy(from: &Path, to: &Path) -> Result<(), PrerenderError> {
    let folder = to.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::copy(from, to))
        .map(|_| ())
        .map_err(|error| PrerenderError::io("copy", from, error))
}

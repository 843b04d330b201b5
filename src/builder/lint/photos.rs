//! Checks that photographs load fast, fit together, and do not say where they were taken.

use crate::builder::content::Photos;
use crate::builder::diagnostic::Diagnostic;
use crate::model::JsonPath;
use crate::model::condition::{Block, Image, Photo, each_at};

/// The size in bytes of the biggest file that loads fast on a phone.
const MAX_BYTES: u64 = 300_000;

/// How much the proportions of two files of one photo may differ, because widths and heights are whole numbers.
const TOLERANCE: f64 = 0.02;

/// Checks the photos among these blocks. The lines are not looked up yet.
pub(super) fn check(blocks: &[(JsonPath, &Block)], photos: &Photos) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (path, block) in blocks {
        let Block::Photo(photo) = block else { continue };
        let path = path.key("photo").key("files");
        diagnostics.extend(size(&path, photo, photos));
        diagnostics.extend(proportions(&path, &photo.images));
        diagnostics.extend(locations(&path, photo, photos));
    }
    diagnostics
}

fn size(path: &JsonPath, photo: &Photo, photos: &Photos) -> Option<Diagnostic> {
    let sizes = photo.images.iter().filter_map(|image| Some(photos.get(&image.name)?.bytes));
    let smallest = sizes.min().filter(|bytes| *bytes > MAX_BYTES)?;
    let message = format!(
        "The smallest file of this photo has {} kB, which takes long on a phone. Add one of at most {} kB, such as a \
         WebP file with a width of 800 pixels.",
        smallest / 1000,
        MAX_BYTES / 1000
    );
    Some(Diagnostic::warning(path.clone(), message))
}

fn proportions(path: &JsonPath, images: &[Image]) -> Option<Diagnostic> {
    let of = |image: &Image| f64::from(image.width) / f64::from(image.height);
    let first = images.first()?;
    let other = images.iter().find(|image| (of(image) / of(first) - 1.0).abs() > TOLERANCE)?;
    let message = format!(
        "The files show different sections: one is {} × {}, another {} × {}. Cut them alike.",
        first.width, first.height, other.width, other.height
    );
    Some(Diagnostic::warning(path.clone(), message))
}

fn locations(path: &JsonPath, photo: &Photo, photos: &Photos) -> Vec<Diagnostic> {
    // A photo whose files cannot all be read has no images.
    let located = each_at(path, &photo.images)
        .filter(|(_, image)| photos.get(&image.name).is_some_and(|source| source.has_location));
    let message =
        "This file says where it was taken. Remove the location, because every reader can see it.";
    located.map(|(path, _)| Diagnostic::warning(path, message)).collect()
}

//! Reads the files of photographs: their size, and what their EXIF data say.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Cursor;
use std::path::{Path, PathBuf};

use imagesize::{Compression, ImageType};
use rayon::prelude::*;

use super::file::read_bytes;
use super::pictures::Pictures;
use super::placeholder::is_placeholder;
use super::source::{locate_in_file, unreadable};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::{Block, Image, PhotoFile, each_at};

/// The maximum size of a file in bytes. A phone needs several seconds for more.
const MAX_BYTES: u64 = 2_000_000;

/// The files of photographs, by their names in the site's root.
pub type Photos = BTreeMap<String, PhotoSource>;

/// The file of a photograph in the folder with the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoSource {
    /// The file.
    pub file: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// Whether it says where the photograph was taken.
    pub has_location: bool,
}

/// Reads the files of each photo. Reports files that are missing or that browsers cannot show as they should. Returns
/// the files.
pub(super) fn read(
    files: &mut [Pictures<'_>],
    folder: &Path,
    diagnostics: &mut Vec<Diagnostic>,
) -> Photos {
    // Each file is read once, even if many articles show it.
    let named: HashSet<PhotoFile> = files.iter().flat_map(named_files).collect();
    let read = |name: PhotoFile| {
        let photo = read_photo(folder, &name);
        (name, photo)
    };
    let photos: HashMap<PhotoFile, Result<(Image, PhotoSource), String>> =
        named.into_par_iter().map(read).collect();
    for Pictures { file, blocks, .. } in files {
        for (path, block) in blocks {
            let Block::Photo(photo) = block else { continue };
            let images = photo.files.iter().filter_map(|name| photos.get(name)?.as_ref().ok());
            let images: Vec<Image> = images.map(|(image, _)| image.clone()).collect();
            if images.len() == photo.files.len() {
                photo.images = images;
                continue;
            }
            let errors = each_at(&path.key("photo").key("files"), &photo.files)
                // Placeholders are reported already.
                .filter(|(_, name)| !is_placeholder(name.as_str()))
                .filter_map(|(path, name)| Some((path, photos.get(name)?.as_ref().err()?)));
            let errors = errors.map(|(path, message)| Diagnostic::error(path, message.as_str()));
            diagnostics.extend(locate_in_file(errors, file));
        }
    }
    photos.into_values().flatten().map(|(image, source)| (image.name, source)).collect()
}

fn named_files(pictures: &Pictures<'_>) -> Vec<PhotoFile> {
    let files = pictures.blocks.iter().map(|(_, block)| match block {
        Block::Photo(photo) => photo.files.clone(),
        _ => Vec::new(),
    });
    files.flatten().collect()
}

/// Reads a file.
///
/// # Errors
/// A message for the author, if it is missing, or browsers cannot show it as they should.
fn read_photo(folder: &Path, name: &PhotoFile) -> Result<(Image, PhotoSource), String> {
    let file = folder.join(paths::photo(name));
    let too_big = "is bigger than 2 MB. Save it smaller: a width of 1600 pixels is enough.";
    let content =
        read_bytes(&file, MAX_BYTES).map_err(|error| unreadable(&file, &error, too_big))?;
    let wrong = |message: &str| format!("{}: {message}", file.display());
    let (width, height) = size(name, &content).map_err(wrong)?;
    let exif = exif::Reader::new().read_from_container(&mut Cursor::new(&content)).ok();
    let orientation = exif.as_ref().map_or(1, orientation);
    let (width, height) = match (name.media_type(), orientation) {
        // A value from 5 to 8 exchanges width and height (EXIF 2.32, “Orientation”).
        ("image/jpeg", 5..=8) => (height, width),
        // These turn by their own data, which `size` has read.
        ("image/jpeg" | "image/avif", _) | (_, 1) => (width, height),
        _ => {
            return Err(wrong(
                "Not every browser turns this file upright. Turn it, and save it anew.",
            ));
        }
    };
    let (stem, ending) = name.parts();
    let hashed = paths::hashed_file(stem, &content, ending);
    let image = Image { name: hashed, media_type: name.media_type(), width, height };
    let has_location = exif.is_some_and(|exif| has_location(&exif));
    Ok((image, PhotoSource { file, bytes: content.len() as u64, has_location }))
}

/// The width and height of an image, whose format must be that of its name.
fn size(name: &PhotoFile, content: &[u8]) -> Result<(u32, u32), &'static str> {
    const UNREADABLE: &str = "This is not an image that browsers show. Save it anew.";
    let media_type = match imagesize::image_type(content) {
        Ok(ImageType::Jpeg) => "image/jpeg",
        Ok(ImageType::Png) => "image/png",
        Ok(ImageType::Webp) => "image/webp",
        Ok(ImageType::Heif(Compression::Av1)) => "image/avif",
        _ => return Err(UNREADABLE),
    };
    if media_type != name.media_type() {
        return Err(match media_type {
            "image/jpeg" => "This is a JPEG file. Give it the ending “.jpg”.",
            "image/png" => "This is a PNG file. Give it the ending “.png”.",
            "image/webp" => "This is a WebP file. Give it the ending “.webp”.",
            _ => "This is an AVIF file. Give it the ending “.avif”.",
        });
    }
    let size = imagesize::blob_size(content).map_err(|_| UNREADABLE)?;
    match (u32::try_from(size.width), u32::try_from(size.height)) {
        (Ok(width @ 1..), Ok(height @ 1..)) => Ok((width, height)),
        _ => Err(UNREADABLE),
    }
}

/// How to turn an image, from 1 (not at all) to 8.
fn orientation(exif: &exif::Exif) -> u32 {
    let field = exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY);
    field.and_then(|field| field.value.get_uint(0)).filter(|it| (1..=8).contains(it)).unwrap_or(1)
}

fn has_location(exif: &exif::Exif) -> bool {
    exif.fields().any(|field| field.tag == exif::Tag::GPSLatitude)
}

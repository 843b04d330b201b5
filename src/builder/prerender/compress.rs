//! Writes a brotli and a gzip file beside each file that compresses well, so that hosts need not compress at each visit.
//!
//! All files get the best compression, except for the pages of a site with very many, and the data beside them. Files that have not changed since
//! the site was last built are not compressed again.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use compression_codecs::brotli::params::EncoderParams;
use compression_codecs::core::Level;
use compression_codecs::core::util::{PartialBuffer, WriteBuffer};
use compression_codecs::{BrotliEncoder, EncodeV2};
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::PrerenderError;
use crate::builder::paths::{PAGE_FOLDERS, walk_error};
use crate::builder::progress::Progress;

/// With this many pages, each is compressed in 3 ms instead of 80 ms, and gets 12 % bigger.
const MANY_PAGES: usize = 300;

/// How well a file is compressed. Higher values take longer.
#[derive(Clone, Copy)]
struct Quality {
    /// 0 to 11.
    brotli: i32,
    /// 0 to 9.
    gzip: u32,
}

const FAST: Quality = Quality { brotli: 6, gzip: 6 };
const BEST: Quality = Quality { brotli: 11, gzip: 9 };

/// The extensions of files that hold text or code.
const COMPRESSIBLE: [&str; 9] =
    ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Compresses the files in `folder` and its subfolders. `before` holds the site that was built last, if any.
///
/// # Errors
/// If a file cannot be read or written.
pub fn compress(folder: &Path, before: &Path) -> Result<(), PrerenderError> {
    let names =
        compressible_files(folder).map_err(|error| PrerenderError::io("read", folder, error))?;
    let pages = names.iter().filter(|name| has_extension(name, &["html"])).count();
    let page_quality = if pages < MANY_PAGES { BEST } else { FAST };
    let progress = Progress::new("Compressing files", names.len());
    names.par_iter().try_for_each(|name| {
        let file = folder.join(name);
        let quality = if grows(name) { page_quality } else { BEST };
        let result = compress_file(&file, &before.join(name), quality);
        progress.step();
        result.map_err(|error| PrerenderError::io("compress", &file, error))
    })
}

/// The paths in `folder` of all files that compress well.
fn compressible_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut names = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(walk_error)?;
        if !entry.file_type().is_dir() && has_extension(entry.path(), &COMPRESSIBLE) {
            let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

/// Whether a file is a page, or in a folder with pages. Their number grows with the number of articles.
fn grows(name: &Path) -> bool {
    has_extension(name, &["html"]) || PAGE_FOLDERS.iter().any(|folder| name.starts_with(folder))
}

fn has_extension(name: &Path, extensions: &[&str]) -> bool {
    name.extension().and_then(|it| it.to_str()).is_some_and(|it| extensions.contains(&it))
}

fn compress_file(file: &Path, before: &Path, quality: Quality) -> io::Result<()> {
    let content = fs::read(file)?;
    let [brotli, gzip] = ["br", "gz"].map(|extension| with_extension(file, extension));
    if fs::read(before).is_ok_and(|it| it == content) {
        let [old_brotli, old_gzip] =
            ["br", "gz"].map(|extension| with_extension(before, extension));
        if fs::copy(old_brotli, &brotli).is_ok() && fs::copy(old_gzip, &gzip).is_ok() {
            return Ok(());
        }
    }
    fs::write(brotli, to_brotli(&content, quality.brotli)?)?;
    fs::write(gzip, to_gzip(&content, quality.gzip)?)
}

/// The name with one more extension: `index.html.br`.
fn with_extension(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn to_brotli(content: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    let params = EncoderParams::default()
        .quality(Level::Precise(quality))
        .size_hint(content.len())
        .window_size(window_size(content.len()));
    let mut encoder = BrotliEncoder::new(params);
    let mut input = PartialBuffer::new(content);
    let mut compressed = Vec::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let mut output = WriteBuffer::new_initialized(&mut buffer);
        let is_done = if input.unwritten().is_empty() {
            encoder.finish(&mut output)?
        } else {
            encoder.encode(&mut input, &mut output)?;
            false
        };
        compressed.extend_from_slice(output.written());
        if is_done {
            return Ok(compressed);
        }
    }
}

/// The smallest window that holds this many bytes, as the exponent of a power of two. A bigger window does not improve
/// compression, but takes time here and memory in the browser. A window is 16 bytes smaller than its power of two, and
/// at most 16 MiB (RFC 7932, section 9.1).
fn window_size(length: usize) -> i32 {
    (10..24).find(|size| (1 << size) - 16 >= length).unwrap_or(24)
}

fn to_gzip(content: &[u8], quality: u32) -> io::Result<Vec<u8>> {
    // 255 stands for an unknown operating system, so that every machine writes the same file.
    let quality = Compression::new(quality);
    let mut encoder = GzBuilder::new().operating_system(255).write(Vec::new(), quality);
    encoder.write_all(content)?;
    encoder.finish()
}

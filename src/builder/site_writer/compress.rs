//! Compresses files with brotli and gzip, so that hosts need not compress at each visit.

use std::io::{self, Write};
use std::path::Path;

use compression_codecs::brotli::params::EncoderParams;
use compression_codecs::core::Level;
use compression_codecs::core::util::{PartialBuffer, WriteBuffer};
use compression_codecs::{BrotliEncoder, EncodeV2};
use flate2::{Compression, GzBuilder};

use crate::builder::paths::COPY_ENDINGS;

/// How well a file is compressed. Higher values take longer.
#[derive(Clone, Copy)]
pub(super) struct Quality {
    /// 0 to 11.
    brotli: i32,
    /// 0 to 9.
    gzip: u32,
}

impl Quality {
    pub(super) const FAST: Self = Self { brotli: 6, gzip: 6 };
    pub(super) const BEST: Self = Self { brotli: 11, gzip: 9 };
}

/// The extensions of files that hold text or code.
const COMPRESSIBLE: [&str; 9] =
    ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Whether the file at a path compresses well.
pub(super) fn is_compressible(path: &str) -> bool {
    let extension = Path::new(path).extension().and_then(|it| it.to_str());
    extension.is_some_and(|it| COMPRESSIBLE.contains(&it))
}

/// The compressed copies of a file, each with the ending of its name.
pub(super) fn compressed_copies(
    content: &[u8],
    quality: Quality,
) -> io::Result<[(&'static str, Vec<u8>); 2]> {
    let [brotli, gzip] = COPY_ENDINGS;
    Ok([(brotli, to_brotli(content, quality.brotli)?), (gzip, to_gzip(content, quality.gzip)?)])
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

//! Reads the drawings of figures.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::drawing::parse_drawing;
use super::file::read_bytes;
use super::pictures::Pictures;
use super::placeholder::is_placeholder;
use super::source::{MAX_BYTES, locate_in_file, unreadable};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;

use crate::model::condition::{Block, Drawing};
use crate::model::{Id, Language};

/// The maximum number of errors to report for one drawing.
const MAX_ERRORS: usize = 20;

/// Reads the drawing of each figure. Reports drawings that are missing at the figures, and all errors in a drawing in its
/// own file.
pub(super) fn read(files: &mut [Pictures<'_>], folder: &Path, diagnostics: &mut Vec<Diagnostic>) {
    // Each drawing is read once, even if many articles show it.
    let mut drawings: HashMap<PathBuf, Result<Drawing, String>> = HashMap::new();
    for Pictures { file, language, blocks } in files {
        for (path, block) in blocks {
            let Block::Figure(figure) = block else { continue };
            // Placeholders are reported already.
            if is_placeholder(figure.image.as_str()) {
                continue;
            }
            let drawing = drawings
                .entry(file_of(folder, &figure.image, language.as_ref()))
                .or_insert_with_key(|image| drawing(image, diagnostics));
            match drawing {
                Ok(drawing) => figure.drawing.clone_from(drawing),
                Err(message) => {
                    let path = path.key("figure").key("image");
                    let diagnostic = Diagnostic::error(path, message.as_str());
                    diagnostics.extend(locate_in_file([diagnostic], file));
                }
            }
        }
    }
}

/// The file of a drawing: the one for this language, if there is one.
fn file_of(folder: &Path, id: &Id, language: Option<&Language>) -> PathBuf {
    let translated = language.map(|it| folder.join(paths::translated_figure(id, it)));
    translated.filter(|it| it.exists()).unwrap_or_else(|| folder.join(paths::figure(id)))
}

/// Reads a drawing. Reports the errors in it, and returns an empty one in its place.
///
/// # Errors
/// A message for the author, if the file cannot be read.
fn drawing(image: &Path, diagnostics: &mut Vec<Diagnostic>) -> Result<Drawing, String> {
    let too_big = "is bigger than 1 MB. Make it simpler.";
    let svg = read_bytes(image, MAX_BYTES).map_err(|error| unreadable(image, &error, too_big))?;
    let svg = String::from_utf8(svg)
        .map_err(|_| format!("{} is not in UTF-8. Save the drawing again.", image.display()))?;
    let errors = match parse_drawing(&svg) {
        Ok(drawing) => return Ok(drawing),
        Err(errors) => errors,
    };
    let hidden = errors.len().saturating_sub(MAX_ERRORS);
    let diagnostic = |line: usize, message: String| {
        Diagnostic { line, ..Diagnostic::of_file(message) }.in_file(image)
    };
    let last = errors.iter().take(MAX_ERRORS).next_back().map_or(1, |error| error.line);
    diagnostics.extend(
        errors.iter().take(MAX_ERRORS).map(|error| diagnostic(error.line, error.to_string())),
    );
    if hidden > 0 {
        let message = format!("More errors in this file: {hidden}. Correct the ones above first.");
        diagnostics.push(diagnostic(last, message));
    }
    Ok(Drawing::default())
}

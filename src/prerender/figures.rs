//! The drawings on the disk.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::PrerenderError;
use crate::condition::{Condition, Drawing, Finding, Id, line_of};

/// Reads the drawing of each figure from `public/figures`.
///
/// # Errors
/// With a finding for each that is not there or does more than draw.
pub fn read_drawings(conditions: &mut [Condition], public: &Path) -> Result<(), PrerenderError> {
    let mut findings = Vec::new();
    // Many articles may show one drawing.
    let mut drawings = HashMap::new();
    for condition in conditions {
        let file = public.join(format!("conditions/{}.json", condition.slug));
        for (path, figure) in condition.figures_mut() {
            let drawing =
                drawings.entry(figure.image.clone()).or_insert_with_key(|id| read(public, id));
            match drawing {
                Ok(drawing) => figure.drawing.clone_from(drawing),
                Err(message) => {
                    let path = path.key("image");
                    let json = fs::read_to_string(&file).unwrap_or_default();
                    let line = line_of(&json, &path).unwrap_or(1);
                    findings.push((file.clone(), Finding { path, line, message: message.clone() }));
                }
            }
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(PrerenderError::Findings(findings)) }
}

/// The drawing in a file, or why there is none.
fn read(public: &Path, id: &Id) -> Result<Drawing, String> {
    let image = public.join(format!("figures/{id}.svg"));
    let svg = fs::read_to_string(&image)
        .map_err(|error| format!("{} cannot be read: {error}.", image.display()))?;
    Drawing::parse(&svg).map_err(|error| format!("{}: {error}", image.display()))
}

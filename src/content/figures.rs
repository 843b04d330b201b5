//! The drawings on the disk.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{MOST_BYTES, line_in};
use crate::condition::{Condition, Drawing, Finding, Id};

/// Reads the drawing of each figure from the folder `figures`. One that is not there or does more than draw is a
/// finding.
pub(super) fn read(
    conditions: &mut [(PathBuf, Condition)],
    folder: &Path,
    findings: &mut Vec<(PathBuf, Finding)>,
) {
    // Many articles may show one drawing.
    let mut drawings = HashMap::new();
    for (file, condition) in conditions {
        for (path, figure) in condition.figures_mut() {
            let drawing =
                drawings.entry(figure.image.clone()).or_insert_with_key(|id| drawing(folder, id));
            match drawing {
                Ok(drawing) => figure.drawing.clone_from(drawing),
                Err(message) => {
                    let path = path.key("image");
                    let line = line_in(file, &path);
                    findings.push((file.clone(), Finding { path, line, message: message.clone() }));
                }
            }
        }
    }
}

/// The drawing in a file, or why there is none.
fn drawing(folder: &Path, id: &Id) -> Result<Drawing, String> {
    let image = folder.join(format!("figures/{id}.svg"));
    let svg = fs::read_to_string(&image)
        .map_err(|error| format!("{} cannot be read: {error}.", image.display()))?;
    if svg.len() > MOST_BYTES {
        return Err(format!("{} is bigger than 1 MB. Make it simpler.", image.display()));
    }
    Drawing::parse(&svg).map_err(|error| format!("{}: {error}", image.display()))
}

//! The list of a site's files that come from the content folder `static`. From it, the next build learns that it may
//! replace and remove them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::paths;
use crate::model::FilePath;

/// The content of [`paths::STATIC_LIST`].
#[derive(Serialize, Deserialize)]
struct StaticList {
    /// The paths from the site's root.
    files: Vec<FilePath>,
}

/// The static files that a site in this folder lists. There are none if it has no list, or a damaged one.
pub fn read(folder: &Path) -> BTreeSet<FilePath> {
    let json = fs::read_to_string(folder.join(paths::STATIC_LIST)).unwrap_or_default();
    let list = serde_json::from_str::<StaticList>(&json);
    list.map_or_else(|_| BTreeSet::new(), |list| list.files.into_iter().collect())
}

/// The list as JSON.
pub fn to_json(files: impl IntoIterator<Item = FilePath>) -> String {
    let list = StaticList { files: files.into_iter().collect() };
    // A list consists of texts, for which this cannot fail.
    serde_json::to_string(&list).unwrap_or_default()
}

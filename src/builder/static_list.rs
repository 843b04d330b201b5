//! The list of what a site has by its content: the files from the content folder `static`, and the languages that have a
//! folder of pages. From it, the next build learns that it may replace and remove them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::paths;
use crate::model::{FilePath, Language};

/// The content of [`paths::STATIC_LIST`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaticList {
    /// The paths of the files from the site's root.
    pub files: BTreeSet<FilePath>,
    /// The languages whose pages are in a folder with their tag.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub languages: BTreeSet<Language>,
}

impl StaticList {
    /// The list of a site in this folder. It is empty if the site has none, or a damaged one.
    pub fn read(folder: &Path) -> Self {
        let json = fs::read_to_string(folder.join(paths::STATIC_LIST)).unwrap_or_default();
        serde_json::from_str(&json).unwrap_or_default()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.languages.is_empty()
    }

    /// Adds what another list has. Returns whether it had something that is new here.
    pub fn extend(&mut self, other: Self) -> bool {
        let before = (self.files.len(), self.languages.len());
        self.files.extend(other.files);
        self.languages.extend(other.languages);
        before != (self.files.len(), self.languages.len())
    }

    /// The path without the folder of a language that the site has pages in: `es/index.html` is `index.html`. The folder
    /// itself is an empty path.
    pub fn in_language<'a>(&self, path: &'a Path) -> Option<&'a Path> {
        let first = path.iter().next()?.to_str()?;
        let is_language = self.languages.iter().any(|it| it.as_str() == first);
        if is_language { path.strip_prefix(first).ok() } else { None }
    }

    /// The list as JSON.
    pub fn to_json(&self) -> String {
        // A list consists of texts, for which this cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

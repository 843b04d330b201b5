//! The build manifest: the hashes of a site's files, and of what they were made of.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::builder::paths::{self, COPY_ENDINGS};

/// The hashes of a site's files. The same content and the same program always make the same manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildManifest {
    /// The hash of the program that made the site. Another program may make other files of the same content.
    pub program: Option<u64>,
    /// Whether the site has so many pages that they were compressed fast.
    pub has_many_pages: bool,
    /// The hash of all that an article was made of, by the path of its edition and its slug.
    pub articles: BTreeMap<String, u64>,
    /// The hashes of each file, by its path from the site's root.
    pub files: BTreeMap<String, FileHashes>,
}

/// The hashes of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileHashes {
    /// The hash of the file itself.
    pub plain: u64,
    /// The hashes of its copies, if it has any, in the order of [`COPY_ENDINGS`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<[u64; 2]>,
}

impl BuildManifest {
    /// The manifest in a site's folder. It is empty if there is none that can be read: the site is then made anew.
    pub fn of_site(folder: &Path) -> Self {
        let json = fs::read(folder.join(paths::BUILD_MANIFEST)).unwrap_or_default();
        serde_json::from_slice(&json).unwrap_or_default()
    }

    /// The manifest as JSON.
    pub fn to_json(&self) -> String {
        // A manifest consists of numbers and texts, for which this cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl FileHashes {
    /// The path and the hash of the file at `path`, and of each copy.
    pub fn of_copies(&self, path: &str) -> Vec<(String, u64)> {
        let copies = COPY_ENDINGS.iter().zip(self.copies.into_iter().flatten());
        let copies = copies.map(|(ending, hash)| (format!("{path}{ending}"), hash));
        [(path.to_owned(), self.plain)].into_iter().chain(copies).collect()
    }
}

/// The hash of a file's content. It finds damage, but does not protect against forgery: whoever can write into the
/// site's folder can change the site.
pub fn hash(content: &[u8]) -> u64 {
    xxh3_64(content)
}

/// The hash of the running program, if it can be read.
pub fn program() -> Option<u64> {
    static PROGRAM: LazyLock<Option<u64>> = LazyLock::new(|| {
        let program = fs::read(std::env::current_exe().ok()?).ok()?;
        Some(hash(&program))
    });
    *PROGRAM
}

//! Temporary folders for tests, and the shipped content.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use symptom_database::builder::content::Content;
use tempfile::TempDir;
use walkdir::WalkDir;

use super::dystonia;

/// The folder with the shipped content.
pub const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public");

/// The settings of a site with one article.
pub const SITE: &str = include_str!("../../fixtures/one-article/site.json");

/// These settings, with the address `https://example.org/health/`.
pub fn settings_with_address() -> String {
    dystonia::changed(SITE, &[("/address", json!("https://example.org/health/"))])
}

/// The symptoms of a site with one article.
pub const SYMPTOMS: &str = include_str!("../../fixtures/one-article/symptoms.json");

/// A temporary folder, which is removed when it is dropped.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a new folder"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file. Creates its folder if needed.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let file = self.path().join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, content).expect("a file is written");
    }

    /// Every file in the folder and its subfolders, with its content.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        Self::files_in(self.path())
    }

    /// Every file in a folder and its subfolders, with its content.
    pub fn files_in(outer: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
        let entries = WalkDir::new(outer).into_iter().map(|entry| entry.expect("a folder"));
        entries
            .filter(|entry| !entry.file_type().is_dir())
            .map(|entry| {
                let name = entry.path().strip_prefix(outer).expect("it lies in here");
                (name.to_owned(), fs::read(entry.path()).expect("a file"))
            })
            .collect()
    }
}

/// The drawings of its article.
pub const FIGURES: [&str; 3] = ["basal-ganglia", "body", "deep-brain-stimulation"];

pub const DRAWING: &str = r#"<svg viewBox="0 0 9 9"><path d="M1 1h2"></path></svg>"#;

/// A folder of content, with these condition files.
pub fn public(conditions: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    folder.write("site.json", SITE);
    folder.write("symptoms.json", SYMPTOMS);
    fs::create_dir(folder.path().join("conditions")).expect("a new folder");
    for (name, json) in conditions {
        folder.write(&format!("conditions/{name}"), json);
    }
    fs::create_dir(folder.path().join("figures")).expect("a new folder");
    for name in FIGURES {
        folder.write(&format!("figures/{name}.svg"), DRAWING);
    }
    folder
}

/// What the build says about a folder of content, without the last line.
pub fn content_errors(folder: &Folder) -> Vec<String> {
    let error = Content::read(folder.path()).expect_err("this folder has an error").to_string();
    let prefix = format!("{}/", folder.path().display());
    let lines = error.lines().filter(|line| !line.starts_with("The site was not built."));
    lines.map(|line| line.replace(&prefix, "")).collect()
}

/// Fails unless the build says exactly this about a folder of content. The lines' numbers are left out.
#[track_caller]
pub fn has_errors(folder: &Folder, expected: &[&str]) {
    let without_line = |error: String| {
        let (file, rest) = error.split_once(':').expect("a file");
        let (_, rest) = rest.split_once(": ").expect("a line");
        format!("{file}: {rest}")
    };
    let found: Vec<String> = content_errors(folder).into_iter().map(without_line).collect();
    assert_eq!(found, expected);
}

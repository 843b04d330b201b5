//! Folders of a test's own, and the one with the content that the site ships with.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

/// The content that the site ships with.
pub const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public");

/// The settings that the site ships with.
pub const SITE: &str = include_str!("../../public/site.json");

/// The symptoms that the site ships with.
pub const SYMPTOMS: &str = include_str!("../../public/symptoms.json");

/// A folder of a test's own, which goes away with it.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("symptom-database-{}-{number}", process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).expect("a new folder");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), content).expect("a file is written");
    }

    /// Every file in the folder and below, with its content.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        Self::files_in(&self.0)
    }

    /// Every file in a folder and below, with its content.
    pub fn files_in(outer: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![outer.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(outer).expect("it lies in here").to_owned();
                    files.insert(name, fs::read(&path).expect("a file"));
                }
            }
        }
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Left behind, it would be in the way of nothing.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The drawings of the shipped article.
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

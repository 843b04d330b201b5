//! The preview of a copy of content.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use walkdir::WalkDir;

use crate::harness::browser::Browser;
use crate::harness::process::Process;
use crate::harness::publishing::edit_json;
use crate::harness::site::KIT;

/// A running preview, which ends when this is dropped.
pub struct Preview {
    content: TempDir,
    address: String,
    _process: Process,
}

impl Preview {
    /// Starts a preview of the clinic's content.
    pub fn start() -> Self {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::start_with(&project.join("tests/fixtures/clinic"), &project.join(KIT), &[])
    }

    /// Starts a preview of a copy of this content, with a kit and options.
    pub fn start_with(source: &Path, kit: &Path, options: &[&str]) -> Self {
        let content = tempfile::tempdir().expect("a folder");
        copy(source, content.path());
        let [folder, kit] = [content.path(), kit].map(|it| it.to_str().expect("a plain path"));
        let command =
            [env!("CARGO_BIN_EXE_publish"), "preview", folder, "--kit", kit, "--port", "0"];
        let mut process = Process::start(&[&command[..], options].concat(), &[]);
        let line = process.read_after("The preview is at ").expect("the preview starts");
        let (address, _) = line.split_once("/. ").expect("an address");
        Self { address: address.to_owned(), content, _process: process }
    }

    /// Opens a path in the browser, and waits until it shows the bar.
    pub async fn open(&self, browser: &Browser, path: &str) {
        let address = format!("{}{path}", self.address);
        browser.driver.goto(address).await.expect("the page opens");
        browser.see(".preview--panel summary").await;
    }

    /// The path of a file of the content.
    pub fn file(&self, name: &str) -> PathBuf {
        self.content.path().join(name)
    }

    /// Changes a JSON file of the content.
    pub fn edit(&self, name: &str, change: impl FnOnce(&mut Value)) {
        edit_json(&self.file(name), change);
    }
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from) {
        let entry = entry.expect("an entry");
        let target = to.join(entry.path().strip_prefix(from).expect("it lies in here"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder can be made");
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}

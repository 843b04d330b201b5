//! Sites that a test publishes in a folder of their host.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::{env, fs};

use serde_json::{Value, json};

use crate::harness::host::{Host, Server};
use crate::harness::one_article::CONTENT;
use crate::harness::site::KIT;

/// The base path of the site.
pub const BASE: &str = "/health/";

/// Runs `publish`, the program of the scripts and of a release.
pub fn run_publish(folder: &Path, arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_publish"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("the program runs");
    println!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

pub fn edit_json(file: &Path, change: impl FnOnce(&mut Value)) {
    let text = fs::read_to_string(file).expect("a file");
    let mut value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    fs::write(file, format!("{value:#}")).expect("a file can be written");
}

/// A folder with one article in “content” and changed settings.
pub fn prepare_content(name: &str, change: impl FnOnce(&mut Value)) -> PathBuf {
    let folder = empty_folder(name);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(CONTENT);
    let copied = Command::new("cp").arg("-r").arg(source).arg(folder.join("content")).status();
    assert!(copied.expect("cp runs").success());
    edit_json(&folder.join("content/site.json"), change);
    folder
}

/// Publishes the content in this folder, and serves the site.
pub fn publish_and_serve(folder: &Path) -> &'static Server {
    fs::create_dir(folder.join("www")).expect("a folder can be made");
    let kit = Path::new(env!("CARGO_MANIFEST_DIR")).join(KIT);
    let kit = kit.to_str().expect("a plain path");
    let made =
        run_publish(folder, &["site", "content", "www/health", "--base", BASE, "--kit", kit]);
    assert!(made.status.success());
    Box::leak(Box::new(Host::chosen().serve(&folder.join("www"), BASE)))
}

/// An empty folder of this name for the tests of one engine.
pub fn empty_folder(name: &str) -> PathBuf {
    let engine = env::var("BROWSER_ENGINE").unwrap_or_default();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{engine}"));
    // Remove the folder of an earlier run.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// An earlier slug of the article of [`renamed_article`].
pub const EARLIER_SLUG: &str = "torsion-dystonia";

/// The path of that article.
pub const RENAMED_ARTICLE: &str = "/health/conditions/dystonia/";

/// The server of a site whose article has two authors, an earlier slug, and a section that had the id “origins”.
pub fn renamed_article() -> &'static Server {
    static SERVER: LazyLock<&'static Server> = LazyLock::new(|| {
        let folder = prepare_content("renamed-article", |_| {});
        edit_json(&folder.join("content/conditions/dystonia.json"), |condition| {
            condition["aliases"] = json!([EARLIER_SLUG]);
            condition["co_authors"] =
                json!([{ "id": "jo-bloggs", "name": "Jo Bloggs", "role": "wrote" }]);
            let sections = condition["sections"].as_array_mut().expect("a list");
            let causes = sections.iter_mut().find(|section| section["id"] == "causes");
            causes.expect("a section on causes")["aliases"] = json!(["origins"]);
        });
        publish_and_serve(&folder)
    });
    *SERVER
}

/// The server of the project's site with this id, at [`BASE`].
pub fn site_with_id(id: &str) -> &'static Server {
    publish_and_serve(&prepare_content("site-with-id", |site| site["id"] = json!(id)))
}

//! The publish program, and a kit for it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::folder::Folder;
use super::pages::{SHELL, article_shell};

const PROGRAM: &str = env!("CARGO_BIN_EXE_publish");

/// A kit with a small client.
pub fn kit() -> Folder {
    let kit = Folder::new();
    for folder in ["shells", "files"] {
        fs::create_dir(kit.path().join(folder)).expect("a new folder");
    }
    kit.write("shells/page.html", SHELL);
    kit.write("shells/article.html", article_shell());
    kit.write("shells/service-worker.js", "show(\"OFFLINE_PAGE\")");
    kit.write("files/client-0123456789abcdef.js", "// the client");
    kit
}

pub fn publish(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().expect("the program runs")
}

pub fn site(content: &Path, kit: &Folder, output: &Path, more: &[&str]) -> Output {
    let text = |path: &Path| path.to_str().expect("a plain path").to_owned();
    let (content, output, kit) = (text(content), text(output), text(kit.path()));
    let arguments = ["site", &content, &output, "--kit", &kit];
    publish(&[&arguments[..], more].concat())
}

pub fn errors(output: &Output) -> String {
    assert!(!output.status.success(), "it is refused");
    String::from_utf8(output.stderr.clone()).expect("text")
}

pub fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|it| it.expect("an entry").file_name().into_string().expect("a name")).collect()
}

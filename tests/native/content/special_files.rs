//! Files of the content that are no plain files. The program must not wait for them.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::publish;

const NOT_A_FILE: &str = "is not a file, but a pipe, a socket or a device. Remove it.";

/// A folder with an article that shows a photograph.
fn folder() -> Folder {
    let photo = json!({ "files": ["wrist.jpg"], "caption": "A wrist", "description": "A wrist." });
    let json = dystonia::json_with(&[("/introduction/0", json!({ "photo": photo }))]);
    public(&[("dystonia.json", &json)])
}

fn make_pipe(path: &Path) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    let _ = fs::remove_file(path);
    assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success());
}

/// What the program says about a folder.
fn checked(folder: &Folder) -> String {
    let output = publish(&["check", folder.path().to_str().expect("a plain path")]);
    assert!(!output.status.success(), "it is refused");
    String::from_utf8(output.stdout)
        .expect("text")
        .replace(&format!("{}/", folder.path().display()), "")
}

#[track_caller]
fn says(told: &str, line: &str) {
    assert!(told.lines().any(|it| it.contains(line)), "{line}\nis not in\n{told}");
}

#[test]
fn a_pipe_is_no_file_wherever_it_is() {
    for name in [
        "site.json",
        "symptoms.json",
        "conditions/x.json",
        "pages/x.json",
        "static/diary.pdf",
        "figures/body.svg",
        "figures/wrist.jpg",
    ] {
        let folder = folder();
        make_pipe(&folder.path().join(name));
        let told = checked(&folder);
        // A picture is reported where the article shows it.
        let beginning = if name.starts_with("figures") {
            format!("{name} {NOT_A_FILE}")
        } else {
            format!("{name}:1: error: This {NOT_A_FILE}")
        };
        says(&told, &beginning);
    }
}

#[test]
fn the_site_is_not_made_of_a_pipe_either() {
    let folder = folder();
    make_pipe(&folder.path().join("conditions/x.json"));
    let output = publish(&[
        "site",
        folder.path().to_str().expect("a plain path"),
        folder.path().join("out").to_str().expect("a plain path"),
        "--kit",
        folder.path().to_str().expect("a plain path"),
    ]);
    let told = String::from_utf8(output.stderr).expect("text");
    says(&told, NOT_A_FILE);
}

#[test]
fn sockets_devices_and_folders_are_no_files() {
    let folder = folder();
    let conditions = folder.path().join("conditions");
    let _socket = UnixListener::bind(conditions.join("socket.json")).expect("a socket");
    symlink("/dev/zero", conditions.join("zero.json")).expect("a link");
    symlink("missing.json", conditions.join("broken.json")).expect("a link");
    symlink("looped.json", conditions.join("looped.json")).expect("a link");
    fs::create_dir(conditions.join("folder.json")).expect("a folder");
    fs::remove_file(folder.path().join("figures/body.svg")).expect("a drawing");
    symlink("/dev/zero", folder.path().join("figures/body.svg")).expect("a link");
    fs::remove_file(folder.path().join("symptoms.json")).expect("a file");
    fs::create_dir(folder.path().join("symptoms.json")).expect("a folder");
    let told = checked(&folder);
    let folder_told = "is not a file, but a folder. Rename the folder, or move it away.";
    for line in [
        format!("conditions/socket.json:1: error: This {NOT_A_FILE}"),
        format!("conditions/zero.json:1: error: This {NOT_A_FILE}"),
        "conditions/broken.json:1: error: This is a link to “missing.json”, which does not exist. Put the file itself here.".to_owned(),
        "conditions/looped.json:1: error: This cannot be read: ".to_owned(),
        format!("conditions/folder.json:1: error: This {folder_told}"),
        format!("figures/body.svg {NOT_A_FILE}"),
        format!("symptoms.json:1: error: This {folder_told}"),
    ] {
        says(&told, &line);
    }
}

#[test]
fn what_stands_where_a_folder_belongs_is_reported() {
    for name in ["pages", "static"] {
        let told = "This is not a folder. Put a folder of this name here, or remove this.";
        let line = format!("{name}:1: error: {told}");
        let content = folder();
        make_pipe(&content.path().join(name));
        says(&checked(&content), &line);
        let content = folder();
        symlink("missing", content.path().join(name)).expect("a link");
        says(&checked(&content), &line);
    }
    let content = folder();
    fs::remove_dir_all(content.path().join("conditions")).expect("a folder");
    make_pipe(&content.path().join("conditions"));
    says(&checked(&content), "conditions:1: error: This cannot be read: ");
}

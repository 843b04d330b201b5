//! Files and folders that their author takes for content.

use std::fs;

use serde_json::json;
use symptom_database::builder::content::Content;
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::lint::lint;
use symptom_database::model::Day;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, has_errors, public};

const WINDOWS: &str = "Windows hides the end of a name unless it shows file name extensions.";

fn folder() -> Folder {
    public(&[("dystonia.json", dystonia::JSON)])
}

fn with_file(name: &str) -> Folder {
    let folder = folder();
    folder.write(name, dystonia::json_with(&[("/slug", json!("migraine"))]));
    folder
}

fn page() -> String {
    let page = json!({ "slug": "privacy", "title": "Privacy", "summary": "What this site stores.", "introduction": [{ "paragraph": "Nothing." }], "updated": "2026-10-01" });
    page.to_string()
}

/// What the linter warns of in files that are neither articles nor settings.
fn warnings(folder: &Folder) -> Vec<String> {
    let report = lint(folder.path(), Day::try_from("2027-01-01".to_owned()).expect("a day"));
    let of_others = report.diagnostics.iter().filter(|it| {
        it.severity == Severity::Warning
            && !it.file.ends_with("site.json")
            && !it.file.ends_with("dystonia.json")
    });
    let line = |it: &symptom_database::builder::diagnostic::Diagnostic| {
        let file = it.file.strip_prefix(folder.path()).expect("it lies in here");
        format!("{}: {}", file.display(), it.message)
    };
    of_others.map(line).collect()
}

#[test]
fn reports_every_file_with_the_slug_of_another() {
    let folder = folder();
    let copies = ["dystonia (1).json", "dystonia - Copy.json", "dystonia.JSON", "Dystonia.json"];
    for name in copies {
        folder.write(&format!("conditions/{name}"), dystonia::JSON);
    }
    let error = |name: &str| {
        format!(
            "conditions/{name}: slug: “dystonia” is the slug of dystonia.json too. Remove this file if it is a copy. Otherwise, give it a slug and a name of its own."
        )
    };
    let mut expected = copies.map(error);
    expected.sort();
    has_errors(&folder, &expected.each_ref().map(String::as_str));
}

#[test]
fn reports_pages_with_one_slug() {
    let folder = folder();
    folder.write("pages/privacy.json", page());
    folder.write("pages/privacy.JSON", page());
    has_errors(
        &folder,
        &[
            "pages/privacy.JSON: slug: “privacy” is the slug of privacy.json too. Remove this file if it is a copy. Otherwise, give it a slug and a name of its own.",
        ],
    );
}

#[test]
fn reports_files_that_lack_the_ending_json() {
    for ending in [".json.txt", ".JSON.txt", ".jsonc", ".json5", ".jsn", ".json "] {
        let name = format!("migraine{ending}");
        let folder = with_file(&format!("conditions/{name}"));
        has_errors(
            &folder,
            &[&format!(
                "conditions/{name}: The site does not read this file, because its name does not end in “.json”. Rename it to “migraine.json”. {WINDOWS}"
            )],
        );
    }
    let folder = folder();
    folder.write("pages/privacy.json.txt", page());
    fs::remove_file(folder.path().join("site.json")).expect("it was there");
    folder.write("site.json.txt", "{}");
    has_errors(
        &folder,
        &[
            &format!(
                "pages/privacy.json.txt: The site does not read this file, because its name does not end in “.json”. Rename it to “privacy.json”. {WINDOWS}"
            ),
            "site.json: This is missing. Put the file there, or correct the name.",
            &format!(
                "site.json.txt: The site does not read this file, because its name does not end in “.json”. Rename it to “site.json”. {WINDOWS}"
            ),
        ],
    );
}

#[test]
fn reports_articles_in_subfolders() {
    let folder = with_file("conditions/headaches/primary/migraine.json");
    folder.write("conditions/.git/x.json", "{");
    folder.write("conditions/images/notes.txt", "Notes");
    fs::create_dir(folder.path().join("conditions/empty")).expect("a folder");
    has_errors(
        &folder,
        &[
            "conditions/headaches: The site does not publish files in subfolders, such as migraine.json. Move them into “conditions”, or the subfolder out of it.",
        ],
    );
}

#[test]
fn reports_articles_and_pages_beside_their_folders() {
    let folder = with_file("migraine.json");
    folder.write("privacy.json", page());
    has_errors(
        &folder,
        &[
            "migraine.json: The site does not publish this file here. Move it into the folder “conditions”.",
            "privacy.json: The site does not publish this file here. Move it into the folder “pages”.",
        ],
    );
}

#[test]
fn reports_folders_with_nearly_the_right_name() {
    for (name, right) in [
        ("condition", "conditions"),
        ("Conditions", "conditions"),
        ("conditons", "conditions"),
        ("Pages", "pages"),
        ("page", "pages"),
        ("figure", "figures"),
        ("statics", "static"),
    ] {
        let folder = with_file(&format!("{name}/migraine.json"));
        has_errors(
            &folder,
            &[&format!(
                "{name}: The site does not read the folder “{name}”. Rename it to “{right}”, or move it away."
            )],
        );
    }
}

#[test]
fn other_files_are_no_error_and_the_linter_warns_of_likely_ones() {
    let folder = with_file("archive/migraine.json");
    for name in [
        "conditions/a.json~",
        "conditions/a.json.bak",
        "conditions/dystonia.json.txt",
        "pages/a.json.orig",
        "site.json.txt",
    ] {
        folder.write(name, "{");
    }
    folder.write("package.json", "{}");
    for name in [
        "README.md",
        "docs/README.md",
        "images/a.png",
        "figures2/old.svg",
        "conditions/notes.txt",
        "figures/unused.svg",
        ".vscode/settings.json",
        "condition/.DS_Store",
    ] {
        folder.write(name, "x");
    }
    Content::read(folder.path()).expect("there is no error");
    let copy = "The site does not read this file, because its name does not end in “.json”. Rename it if it is no copy, or remove it.";
    assert_eq!(
        warnings(&folder),
        [
            "archive: The site does not read this folder, which holds migraine.json. To publish the file, move it into “conditions”.".to_owned(),
            format!("conditions/a.json.bak: {copy}"),
            format!("conditions/a.json~: {copy}"),
            format!("conditions/dystonia.json.txt: {copy}"),
            "figures2: The site does not read the folder “figures2”. Rename it to “figures”, or move it away.".to_owned(),
            "package.json: The site does not use this file. It reads site.json and symptoms.json here. Move or remove this one.".to_owned(),
            format!("pages/a.json.orig: {copy}"),
            format!("site.json.txt: {copy}"),
        ]
    );
}

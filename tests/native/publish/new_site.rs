//! Starting a folder of content.

use std::fs;

use serde_json::{Value, json};

use crate::harness::dystonia;
use crate::harness::folder::{Folder, content_errors};
use crate::harness::publishing::{errors, kit, names, publish, site, text_of};

fn new_site(folder: &Folder, name: &str, more: &[&str]) -> std::path::PathBuf {
    let path = folder.path().join(name);
    let done = publish(&[&["new-site", &text_of(&path)], more].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    path
}

/// Replaces each placeholder in a file as its author could.
fn fill_in(value: &mut Value, key: &str) {
    match value {
        Value::String(text) if text.starts_with("TODO") || text.starts_with("todo-") => {
            let filled = match key {
                "address" => "https://clinic.example/",
                "phone" | "number" => "112",
                "email" => "info@clinic.example",
                "website" => "https://clinic.example/about",
                "words" => "Call 112 now if:",
                "id" | "slug" | "symptoms" => "restless-legs",
                _ => "Words of an author",
            };
            filled.clone_into(text);
        }
        Value::Array(values) => values.iter_mut().for_each(|value| fill_in(value, key)),
        Value::Object(fields) => fields.iter_mut().for_each(|(key, value)| {
            let key = if key == "address" && value.as_str().is_some_and(|it| it.contains("postal"))
            {
                "postal"
            } else {
                key
            };
            fill_in(value, key);
        }),
        _ => {}
    }
}

#[test]
fn a_new_site_is_filled_in_checked_and_published() {
    let folder = Folder::new();
    let content = new_site(&folder, "content", &["--condition", "restless-legs"]);
    let done = publish(&["check", &text_of(&content)]);
    let told = String::from_utf8(done.stdout).expect("text");
    assert!(!done.status.success());
    let lines: Vec<&str> = told
        .lines()
        .filter(|line| line.contains(": error: ") || line.contains(": warning: "))
        .collect();
    let is_placeholder =
        |line: &&str| line.contains("Fill in this text: ") || line.contains("Replace “todo-");
    assert!(lines.iter().all(is_placeholder), "{told}");
    assert!(told.contains("site.json:13: error: emergency.number: Fill in this text: "), "{told}");

    for name in ["site.json", "conditions/restless-legs.json"] {
        let file = content.join(name);
        let mut value: Value =
            serde_json::from_str(&fs::read_to_string(&file).expect("a file")).expect("JSON");
        fill_in(&mut value, "");
        fs::write(&file, value.to_string()).expect("a file");
    }
    assert!(publish(&["add-symptoms", &text_of(&content)]).status.success());
    let output = folder.path().join("site");
    let done = site(&content, &kit(), &output, &[]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let page =
        fs::read_to_string(output.join("conditions/restless-legs/index.html")).expect("a page");
    assert!(page.contains("Call 112 now if:"));
}

#[test]
fn an_emergency_number_is_never_assumed() {
    let folder = Folder::new();
    let content = new_site(&folder, "content", &[]);
    let site: Value =
        serde_json::from_str(&fs::read_to_string(content.join("site.json")).expect("a file"))
            .expect("JSON");
    for field in ["number", "words"] {
        assert!(site["emergency"][field].as_str().is_some_and(|it| it.starts_with("TODO")));
    }
}

#[test]
fn a_new_site_has_nothing_of_the_sample_and_no_more_than_it_needs() {
    let folder = Folder::new();
    let content = new_site(&folder, "content", &[]);
    let expected = [
        "condition-index.schema.json",
        "condition-translation.schema.json",
        "condition.schema.json",
        "conditions",
        "page-translation.schema.json",
        "page.schema.json",
        "site-translation.schema.json",
        "site.json",
        "site.schema.json",
        "symptoms-translation.schema.json",
        "symptoms.json",
        "symptoms.schema.json",
    ];
    assert_eq!(names(&content), expected.map(str::to_owned).into());
    assert_eq!(names(&content.join("conditions")), ["todo-condition.json".to_owned()].into());
    // Without a slug, the article must get one, and then its file must have the same name.
    let file = content.join("conditions/todo-condition.json");
    let written = fs::read_to_string(&file).expect("a file");
    assert!(written.contains("\"name\": \"TODO: "), "{written}");
    let folder = Folder::new();
    for (name, content) in Folder::files_in(&content) {
        folder.write(name.to_str().expect("a plain name"), content);
    }
    let is_slug = |line: &String| line.contains(": slug: Replace “todo-condition”.");
    assert!(content_errors(&folder).iter().any(is_slug));
    folder.write(
        "conditions/todo-condition.json",
        dystonia::changed(&written, &[("/slug", json!("scurvy"))]),
    );
    let is_name = |line: &String| line.contains("the file must be named “scurvy.json”");
    assert!(content_errors(&folder).iter().any(is_name));
}

#[test]
fn only_a_new_or_empty_folder_becomes_a_site() {
    let folder = Folder::new();
    folder.write("full/notes.txt", "of somebody else");
    folder.write("file", "no folder");
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    new_site(&folder, "empty", &[]);
    for (name, told) in [
        ("full", "is not empty. Name a new folder, or an empty one."),
        ("empty", "is not empty. Name a new folder, or an empty one."),
        ("file", "is not a folder. Move it away, or name another path."),
        ("missing/inner", "Create it first, or correct the path."),
    ] {
        let found = errors(&publish(&["new-site", &text_of(&folder.path().join(name))]));
        assert!(found.contains(told), "{found}");
    }
    let found = errors(&publish(&[
        "new-site",
        &text_of(&folder.path().join("new")),
        "--condition",
        "Migraine",
    ]));
    assert!(found.contains("Did you mean “migraine”?"), "{found}");
    assert_eq!(names(folder.path()), ["empty", "file", "full"].map(str::to_owned).into());
    assert_eq!(names(&folder.path().join("full")), ["notes.txt".to_owned()].into());
}

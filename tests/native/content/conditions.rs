//! The folder with the condition files.

use std::path::Path;

use serde_json::json;
use symptom_database::builder::content::Content;
use symptom_database::model::condition::Condition;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, SHIPPED, public};

fn error(folder: &Folder) -> String {
    Content::read(folder.path()).expect_err("this folder has something wrong in it").to_string()
}

fn conditions(folder: &Path) -> Vec<Condition> {
    Content::read(folder).expect("there are no diagnostics").conditions
}

#[test]
fn reads_the_shipped_conditions() {
    let conditions = conditions(SHIPPED.as_ref());
    assert!(conditions.iter().any(|condition| condition.slug.as_str() == "dystonia"));
}

#[test]
fn ignores_other_files() {
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("conditions/README.md", "About these files");
    folder.write("conditions/old.json.bak", "{");
    folder.write("conditions/._dystonia.json", "{");
    assert_eq!(conditions(folder.path()).len(), 1);
}

#[test]
fn reports_a_symptom_that_is_not_in_the_list_and_names_a_near_one() {
    for (id, near) in [("tremors", " Did you mean “tremor”?"), ("fever", "")] {
        let json = dystonia::json_with(&[("/symptoms/1", json!(id))]);
        let folder = public(&[("dystonia.json", &json)]);
        let place = json.find(&format!("\"{id}\"")).expect("the id");
        let line = json[..place].matches('\n').count() + 1;
        let told = format!(
            "{}:{line}: symptoms[1]: There is no symptom “{id}”.{near} Correct the id, or add it to symptoms.json: run “publish \
             add-symptoms {} {id}”.\n",
            folder.path().join("conditions/dystonia.json").display(),
            folder.path().display()
        );
        assert!(error(&folder).starts_with(&told), "{}\nis not\n{told}", error(&folder));
    }
}

#[test]
fn reports_a_file_that_is_not_named_after_its_slug() {
    let folder = public(&[]);
    let json = format!("\n\n{}", dystonia::JSON);
    folder.write("conditions/distonia.json", &json);
    let line = json[..json.find("\"slug\"").expect("a slug")].matches('\n').count() + 1;
    let told = format!(
        "{}:{line}: slug: The slug is “dystonia”, so the file must be named “dystonia.json”. \
         Rename the file, or change the slug.\n",
        folder.path().join("conditions/distonia.json").display()
    );
    assert!(error(&folder).starts_with(&told), "{}\nis not\n{told}", error(&folder));
}

#[test]
fn reports_the_findings_of_all_files_by_name() {
    let folder = public(&[]);
    folder.write("conditions/b.json", "{");
    folder.write("conditions/a.json", dystonia::JSON.replace("(#symptoms)", "(#signs)"));
    folder.write("conditions/dystonia.json", dystonia::JSON);
    let error = error(&folder);
    let lines: Vec<&str> = error.lines().collect();
    let [slug, a, b, end] = lines.as_slice() else {
        panic!("three diagnostics expected:\n{error}")
    };
    let path = |name: &str| folder.path().join("conditions").join(name).display().to_string();
    let copy = "“dystonia” is the slug of dystonia.json too.";
    assert!(slug.starts_with(&path("a.json")) && slug.contains(copy), "{slug}");
    assert!(a.starts_with(&path("a.json")) && a.contains("“#signs”"), "{a}");
    assert!(b.starts_with(&path("b.json")) && b.contains("The file ends"), "{b}");
    assert_eq!(*end, "The site was not built. The site that was built before is still in place.");
}

#[test]
fn reports_an_author_id_that_two_people_share() {
    let folder = public(&[]);
    folder.write("conditions/dystonia.json", dystonia::JSON);
    let copy = dystonia::JSON
        .replace(r#""slug": "dystonia""#, r#""slug": "tremor""#)
        .replace(r#""name": "Haroon Rashid""#, r#""name": "Jane Doe""#);
    folder.write("conditions/tremor.json", copy.as_str());
    let line = copy[..copy.find(r#""haroon-rashid""#).expect("an id")].lines().count();
    let told = format!(
        "{}:{line}: author.id: “haroon-rashid” is the id of Haroon Rashid, author of “dystonia”. \
         Give Jane Doe another id, or correct the name.\n",
        folder.path().join("conditions/tremor.json").display()
    );
    assert!(error(&folder).starts_with(&told), "{}\nis not\n{told}", error(&folder));
}

#[test]
fn says_that_there_are_no_conditions() {
    let folder = public(&[]);
    let told = format!(
        "{}:1: There is no condition here. Put a file such as dystonia.json into this folder.\n",
        folder.path().join("conditions").display()
    );
    assert!(error(&folder).starts_with(&told), "{}", error(&folder));
}

#[test]
fn says_which_folders_and_files_cannot_be_read() {
    let empty = Folder::new();
    let told = Content::read(empty.path()).expect_err("there is nothing").to_string();
    for (name, message) in [
        ("conditions", "This cannot be read: "),
        ("site.json", "This is missing. Put the file there, or correct the name."),
        ("symptoms.json", "This is missing. Put the file there, or correct the name."),
    ] {
        let beginning = format!("{}:1: {message}", empty.path().join(name).display());
        assert!(told.lines().any(|line| line.starts_with(&beginning)), "{told}");
    }
}

#[test]
fn names_the_encoding_or_kind_of_a_file_that_is_no_text() {
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let other = "not JSON. Save the text from an editor for plain text, or remove the file.";
    for (content, line, message) in [
        (
            [vec![0xff, 0xfe], utf_16("{}")].concat(),
            1,
            "This file is in UTF-16, which Windows also calls “Unicode”. Save it in UTF-8."
                .to_owned(),
        ),
        (utf_16("{}"), 1, "This file is in UTF-16. Save it in UTF-8.".to_owned()),
        (
            b"{\n\"name\":\n\"Ren\xe9\"}".to_vec(),
            3,
            "This line is not in UTF-8. Save the file in that encoding.".to_owned(),
        ),
        (b"PK\x03\x04\xff\0".to_vec(), 1, format!("This is a Word file or a ZIP archive, {other}")),
        (b"\xd0\xcf\x11\xe0".to_vec(), 1, format!("This is an old Word file, {other}")),
        (b"%PDF-1.7\n\xe2".to_vec(), 1, format!("This is a PDF file, {other}")),
    ] {
        let folder = public(&[]);
        folder.write("conditions/dystonia.json", content);
        let file = folder.path().join("conditions/dystonia.json");
        let told = format!("{}:{line}: {message}\n", file.display());
        assert!(error(&folder).starts_with(&told), "{}", error(&folder));
    }
}

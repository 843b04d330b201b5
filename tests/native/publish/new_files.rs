//! Starting an article or a page.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::placeholders::has_only_placeholders;
use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{errors, names, publish, text_of};

#[test]
fn begins_a_condition_and_never_writes_over_one() {
    let content = public(&[]);
    let folder = text_of(content.path());
    let done = publish(&["new-condition", &folder, "restless-legs"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let file = content.path().join("conditions/restless-legs.json");
    let written = fs::read_to_string(&file).expect("a file");
    assert!(written.contains("\"name\": \"Restless legs\""));
    has_only_placeholders(&content, "conditions/restless-legs.json");
    let told = errors(&publish(&["new-condition", &folder, "restless-legs"]));
    let expected = format!(
        "There is a file {} already, and it stays as it is. Open it to go on writing, or choose another slug.\n",
        file.display()
    );
    assert_eq!(told, expected);
    assert_eq!(fs::read_to_string(&file).expect("a file"), written);
    assert_eq!(names(&content.path().join("conditions")), ["restless-legs.json".to_owned()].into());
}

#[test]
fn begins_a_page_and_never_writes_over_one() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    let folder = text_of(content.path());
    let done = publish(&["new-page", &folder, "privacy-policy"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let file = content.path().join("pages/privacy-policy.json");
    let written = fs::read_to_string(&file).expect("a file");
    assert!(written.contains("\"title\": \"Privacy policy\""), "{written}");
    has_only_placeholders(&content, "pages/privacy-policy.json");
    let told = errors(&publish(&["new-page", &folder, "privacy-policy"]));
    assert!(told.starts_with(&format!("There is a file {} already", file.display())), "{told}");
    assert_eq!(fs::read_to_string(&file).expect("a file"), written);
}

#[test]
fn suggests_the_slug_that_was_meant() {
    let content = public(&[]);
    let folder = text_of(content.path());
    for (typed, meant) in [
        ("Restless Legs", Some("restless-legs")),
        ("restless-legs.json", Some("restless-legs")),
        ("content/conditions/Restless_Legs.JSON", Some("restless-legs")),
        ("../escape", Some("escape")),
        ("a/b", Some("b")),
        ("-migraine-", Some("migraine")),
        ("ménière", None),
        ("", None),
    ] {
        for command in ["new-condition", "new-page"] {
            let told = errors(&publish(&[command, &folder, "--", typed]));
            assert!(told.starts_with(&format!("“{typed}” is not an id.")), "{told}");
            let question = meant.map(|meant| format!("Did you mean “{meant}”?"));
            assert_eq!(told.contains("Did you mean"), question.is_some(), "{told}");
            assert!(question.is_none_or(|question| told.contains(&question)), "{told}");
        }
    }
    assert!(names(&content.path().join("conditions")).is_empty());
    assert!(!content.path().join("pages").exists());
}

#[test]
fn an_earlier_slug_of_another_article_is_taken() {
    let renamed = dystonia::json_with(&[("/aliases", json!(["torsion-dystonia"]))]);
    let content = public(&[("dystonia.json", &renamed)]);
    let told = errors(&publish(&["new-condition", &text_of(content.path()), "torsion-dystonia"]));
    let file = content.path().join("conditions/dystonia.json");
    let expected =
        format!("“torsion-dystonia” is an earlier slug of the article in {}", file.display());
    assert!(told.starts_with(&expected), "{told}");
    assert_eq!(names(&content.path().join("conditions")).len(), 1);
}

#[test]
fn a_mistyped_folder_gets_no_stray_files() {
    let folder = Folder::new();
    let missing = text_of(&folder.path().join("contnet"));
    for command in [
        &["new-condition", &missing, "migraine"][..],
        &["new-page", &missing, "privacy"],
        &["schema", &missing],
        &["add-symptoms", &missing],
    ] {
        let told = errors(&publish(command));
        assert!(
            told.starts_with(&format!("There is no folder {missing}. Correct the path")),
            "{told}"
        );
    }
    assert!(names(folder.path()).is_empty());

    let other = text_of(folder.path());
    for command in [
        &["new-condition", &other, "migraine"][..],
        &["new-page", &other, "privacy"],
        &["schema", &other],
        &["add-symptoms", &other],
    ] {
        let told = errors(&publish(command));
        assert!(told.starts_with(&format!("{other} is no folder of content. Name ")), "{told}");
    }
    assert!(names(folder.path()).is_empty());
}

#[test]
fn says_why_a_file_cannot_be_written() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    content.write("pages", "This is no folder.");
    let told = errors(&publish(&["new-page", &text_of(content.path()), "privacy"]));
    let pages = content.path().join("pages");
    assert_eq!(
        told,
        format!("{} is not a folder. Move it away, or name another path.\n", pages.display())
    );
}

#[test]
fn the_schemas_are_written_into_content_only() {
    let content = public(&[]);
    assert!(publish(&["schema", &text_of(content.path())]).status.success());
    let shipped = Path::new(crate::harness::folder::SHIPPED).join("site.schema.json");
    assert_eq!(
        fs::read_to_string(content.path().join("site.schema.json")).expect("a file"),
        fs::read_to_string(shipped).expect("a file")
    );
}

#[test]
fn a_path_in_the_content_leads_to_its_folder() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    for inner in ["conditions", "site.json"] {
        let path = text_of(&content.path().join(inner));
        let told = errors(&publish(&["new-condition", &path, "migraine"]));
        let question = format!("Did you mean “{}”?", content.path().display());
        assert!(told.contains(&question), "{told}");
    }
    assert_eq!(names(&content.path().join("conditions")).len(), 1);
}

//! Placeholders in content files.

use std::fs;

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, content_errors, public};
use crate::harness::publishing::{publish, text_of};

/// Fails unless every error in the content is about a placeholder in this file, and each placeholder has one.
#[track_caller]
pub fn has_only_placeholders(content: &Folder, file: &str) {
    let written = fs::read_to_string(content.path().join(file)).expect("a file");
    let found = content_errors(content);
    let is_expected = |line: &String| {
        line.starts_with(file)
            && (line.contains(": Fill in this text: ") || line.contains(": Replace “"))
    };
    assert!(found.iter().all(is_expected), "{found:#?}");
    assert_eq!(found.len(), written.matches("\"TODO").count() + written.matches("\"todo").count());
}

#[test]
fn a_placeholder_has_no_other_error_and_no_warning() {
    let source =
        json!([{ "id": "todo-source", "title": "TODO", "publisher": "TODO: who", "read": "TODO" }]);
    let content = public(&[(
        "dystonia.json",
        &dystonia::json_with(&[
            ("/symptoms", json!(["todo-symptom", "todo-symptom"])),
            ("/introduction/0/paragraph", json!("TODO: a paragraph")),
            ("/sources", source),
            ("/next_review", json!("TODO: a day")),
            ("/author/role", json!("TODO: wrote or adapted-from")),
        ]),
    )]);
    has_only_placeholders(&content, "conditions/dystonia.json");
    content.write(
        "conditions/dystonia.json",
        dystonia::json_with(&[("/introduction/0/paragraph", json!("TODO: a paragraph"))]),
    );
    let done = publish(&["check", &text_of(content.path()), "--today", "2027-01-01"]);
    let told = String::from_utf8(done.stdout).expect("text");
    let of_paragraph = |line: &&str| line.contains(" introduction");
    assert_eq!(told.lines().filter(of_paragraph).count(), 1, "{told}");
}

#[test]
fn placeholders_in_settings_and_symptoms_are_reported() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    let site = fs::read_to_string(content.path().join("site.json")).expect("a file");
    let changes = [
        ("/name", json!("TODO")),
        ("/emergency/number", json!("TODO: the number to call")),
        ("/address", json!("TODO: the address")),
    ];
    content.write("site.json", dystonia::changed(&site, &changes));
    has_only_placeholders(&content, "site.json");
    content.write(
        "site.json",
        dystonia::changed(&site, &[("/emergency/words", json!("TODO: the words"))]),
    );
    has_only_placeholders(&content, "site.json");
    content.write("site.json", site);
    let symptoms = fs::read_to_string(content.path().join("symptoms.json")).expect("a file");
    let changes =
        [("/symptoms/1/name", json!("TODO: a name")), ("/symptoms/2/name", json!("TODO: a name"))];
    content.write("symptoms.json", dystonia::changed(&symptoms, &changes));
    has_only_placeholders(&content, "symptoms.json");
}

#[test]
fn a_mistake_in_the_syntax_is_found_before_a_placeholder() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    // Somebody has removed the last line of an object, but not the comma before it.
    let text =
        "{\n  \"name\": \"A site\",\n  \"emergency\": {\n    \"number\": \"TODO: 1\",\n  }\n}\n";
    content.write("site.json", text);
    let expected = ["site.json:4: There is a comma after the last entry. Remove it."];
    assert_eq!(content_errors(&content), expected);
}

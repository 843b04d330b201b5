//! Characters that readers cannot see, in every kind of content file.

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, SITE, SYMPTOMS, content_errors, has_errors, public};

fn folder() -> Folder {
    public(&[("dystonia.json", dystonia::JSON)])
}

#[test]
fn are_reported_wherever_a_text_has_them() {
    let title = json!("Dys\u{200b}tonia");
    let told = "This text has a zero width space (U+200B) after “Dys”. Remove it.";
    let content = folder();
    content.write("conditions/dystonia.json", dystonia::json_with(&[("/title", title.clone())]));
    content.write("site.json", dystonia::changed(SITE, &[("/name", title.clone())]));
    content.write(
        "symptoms.json",
        dystonia::changed(SYMPTOMS, &[("/symptoms/0/name", title.clone())]),
    );
    let page = json!({ "slug": "privacy", "title": title, "summary": "What this site stores.", "introduction": [{ "paragraph": "Nothing." }], "updated": "2026-10-01" });
    content.write("pages/privacy.json", page.to_string());
    has_errors(
        &content,
        &[
            &format!("conditions/dystonia.json: title: {told}"),
            &format!("pages/privacy.json: title: {told}"),
            &format!("site.json: name: {told}"),
            &format!("symptoms.json: symptoms[0].name: {told}"),
        ],
    );
}

#[test]
fn are_reported_in_the_name_of_a_field_that_looks_right() {
    let content = folder();
    content.write(
        "conditions/dystonia.json",
        dystonia::JSON.replace("\"title\"", "\"ti\u{200b}tle\""),
    );
    let told = content_errors(&content).join("\n");
    assert!(
        told.contains("The name of a field has a zero width space (U+200B) after “ti”. Remove it."),
        "{told}"
    );
}

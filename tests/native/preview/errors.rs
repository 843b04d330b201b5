//! What the preview shows while the content has errors.

use std::fs;

use serde_json::{Value, json};

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::preview::Preview;
use crate::harness::two_languages::{self, COLD};

const ARTICLE: &str = "/conditions/dystonia/";
const FILE: &str = "conditions/dystonia.json";

fn preview() -> (Folder, Preview) {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    let preview = Preview::start(content.path());
    (content, preview)
}

fn has_message(preview: &Preview, address: &str, part: &str) -> bool {
    preview.messages(address).iter().any(|message| message.contains(part))
}

#[test]
fn a_change_gives_a_new_page_with_its_findings_until_they_are_mended() {
    let (content, preview) = preview();
    let before = preview.state(ARTICLE);
    let text = json!("TODO: tell [more](condition:nothing).");
    content.write(FILE, dystonia::json_with(&[("/introduction/0/paragraph", text)]));
    preview.wait_until(|it| has_message(it, ARTICLE, "There is no article “nothing”."));
    assert!(has_message(&preview, ARTICLE, "Fill in this text"));
    assert!(preview.get(ARTICLE).body.contains("TODO: tell"), "it is shown as it is");
    let state = preview.state(ARTICLE);
    assert_ne!(state["version"], before["version"]);
    let finding = &state["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|it| it["path"] == "introduction[0].paragraph");
    let finding = finding.expect("the finding");
    assert_eq!(finding["file"], FILE);
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["texts"][0], "TODO: tell more.");
    assert_eq!(finding["section"], "introduction");
    let others = &preview.state("/")["others"];
    assert!(others.as_array().expect("a list").iter().any(|it| it["file"] == FILE), "{others}");

    content.write(FILE, dystonia::JSON);
    preview.wait_until(|it| !has_message(it, ARTICLE, "Fill in this text"));
    assert_eq!(preview.state(ARTICLE)["version"], before["version"]);
}

#[test]
fn the_changed_article_is_the_same_before_and_after_all_other_pages() {
    let (content, preview) = preview();
    let home = preview.state("/")["version"].clone();
    content.write(FILE, dystonia::json_with(&[("/name", json!("Another name"))]));
    preview.wait_until(|it| it.get(ARTICLE).body.contains("Another name"));
    let article = preview.state(ARTICLE)["version"].clone();
    preview.wait_until(|it| it.state("/")["version"] != home);
    assert_eq!(preview.state(ARTICLE)["version"], article, "it is not shown anew twice");
}

#[test]
fn while_a_file_cannot_be_read_its_last_good_page_stays() {
    let (content, preview) = preview();
    let before = preview.state(ARTICLE);
    for broken in
        ["{ \"slug\": \"dystonia\",\n oops }", &dystonia::json_with(&[("/unknown", json!(1))])]
    {
        content.write(FILE, broken);
        preview.wait_until(|it| it.state(ARTICLE)["outdated"] == json!([FILE]));
        let state = preview.state(ARTICLE);
        assert_eq!(state["version"], before["version"], "the page is the same");
        assert_eq!(state["findings"][0]["severity"], "error");
        assert!(preview.get("/").body.contains("Dystonia"), "lists still name it");
    }
    content.write(FILE, "{ \"slug\": \"dystonia\",\n oops }");
    preview.wait_until(|it| it.state(ARTICLE)["findings"][0]["line"] == 2);
    content.write(FILE, dystonia::JSON);
    preview.wait_until(|it| it.state(ARTICLE)["outdated"] == json!([]));
}

#[test]
fn a_new_article_appears_and_a_deleted_one_goes() {
    let (content, preview) = preview();
    assert_eq!(preview.get("/conditions/new/").status, 404);
    content.write("conditions/new.json", "{");
    preview.wait_until(|it| it.get("/conditions/new/").status == 200);
    assert!(preview.get("/conditions/new/").body.contains("This page cannot be shown yet"));
    let new = dystonia::json_with(&[
        ("/slug", json!("new")),
        ("/codes", json!({})),
        ("/aliases", json!([])),
    ]);
    content.write("conditions/new.json", new);
    preview.wait_until(|it| it.get("/conditions/new/").body.contains("<h1>What are the symptoms"));
    fs::remove_file(content.path().join("conditions/new.json")).expect("it is removed");
    preview.wait_until(|it| it.get("/conditions/new/").status == 404);
}

#[test]
fn errors_in_the_settings_keep_the_last_good_ones() {
    let (content, preview) = preview();
    let settings = fs::read(content.path().join("site.json")).expect("the settings");
    let before = preview.state(ARTICLE);
    content.write("site.json", "{}");
    preview.wait_until(|it| it.messages("/").iter().any(|it| it.contains("Missing field")));
    assert_eq!(preview.state(ARTICLE)["version"], before["version"]);
    let others = preview.state(ARTICLE)["others"].clone();
    assert_eq!(others[0]["file"], "site.json");
    content.write("site.json", settings);
    preview.wait_until(|it| {
        it.state("/")["findings"]
            .as_array()
            .is_some_and(|it| it.iter().all(|it| it["severity"] != "error"))
    });
}

#[test]
fn without_settings_there_are_only_the_errors_until_there_are_settings() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    let settings = fs::read(content.path().join("site.json")).expect("the settings");
    content.write("site.json", "{");
    let preview = Preview::start(content.path());
    for address in ["/", ARTICLE] {
        let page = preview.get(address);
        assert_eq!(page.status, 200, "{address}");
        assert!(page.body.contains("This page cannot be shown yet"), "{address}");
    }
    assert_eq!(preview.state("/")["findings"][0]["file"], "site.json");
    content.write("site.json", settings);
    preview.wait_until(|it| it.get(ARTICLE).body.contains("<h1>"));
    preview.wait_until(|it| !it.get(ARTICLE).body.contains("This page cannot be shown yet"));
}

#[test]
fn a_file_that_an_editor_replaces_is_seen() {
    let (content, preview) = preview();
    let new = dystonia::json_with(&[("/title", json!("Another title"))]);
    content.write("conditions/.dystonia.json.swp", new);
    let [from, to] = ["conditions/.dystonia.json.swp", FILE].map(|name| content.path().join(name));
    fs::rename(from, to).expect("it is renamed");
    preview.wait_until(|it| it.get(ARTICLE).body.contains("<h1>Another title</h1>"));
}

/// Changes to an article that its form allows and the linter refuses.
fn refused_changes() -> Vec<(&'static str, Value)> {
    let of = |block: Value| ("/introduction", json!([block]));
    let number = |count: u32, of: u32| json!({ "numbers": [{ "count": count, "of": of, "what": "people" }] });
    vec![
        of(number(1, 0)),
        of(number(9, 3)),
        of(json!({ "list": [] })),
        of(json!({ "table": { "caption": "A", "columns": ["A"], "rows": [["1", "2", "3"], []] } })),
        of(json!({ "treatments": [] })),
        of(json!({ "treatment-comparison": { "caption": "A" } })),
        of(json!({ "figure": { "image": "missing", "description": "A", "caption": "B" } })),
        of(json!({ "photo": { "files": ["missing.jpg"], "description": "A", "caption": "B" } })),
        of(
            json!({ "paragraph": "[a](#no) [b](term:no) [c](source:no) [d](page:no) [e](file:no.pdf)" }),
        ),
        ("/introduction", json!([])),
        ("/sections", json!([])),
        ("/sources", json!([])),
        ("/symptoms", json!(["no", "no"])),
        ("/related", json!(["no", "dystonia"])),
        ("/slug", json!("other")),
        ("/aliases", json!(["dystonia", "old", "old"])),
        ("/next_review", json!("1999-01-01")),
        ("/language", json!("en-ZA")),
        ("/medical_help", json!({ "doctor": [], "red_flags": ["no"] })),
    ]
}

#[test]
fn an_article_with_errors_is_shown_as_far_as_it_can_be() {
    let (content, preview) = preview();
    for (index, change) in refused_changes().into_iter().enumerate() {
        let title = format!("Attempt {index}");
        content.write(FILE, dystonia::json_with(&[change.clone(), ("/title", json!(title))]));
        let address = if change.0 == "/slug" { "/conditions/other/" } else { ARTICLE };
        preview.wait_until(|it| it.get(address).body.contains(&format!("<h1>{title}</h1>")));
        let state = preview.state(address);
        assert_eq!(state["failure"], Value::Null, "{change:?}");
        let findings = state["findings"].as_array().expect("a list");
        assert!(findings.iter().any(|it| it["severity"] == "error"), "{change:?}");
    }
}

#[test]
fn an_article_that_cannot_be_rendered_does_not_end_the_preview() {
    let (content, preview) = preview();
    // The picture of so many dots overflows, which is a panic in a build for development.
    let numbers = json!([{ "numbers": [{ "count": 1, "of": 65535, "what": "people" }] }]);
    let changes = [
        ("/slug", json!("many")),
        ("/introduction", numbers),
        ("/codes", json!({})),
        ("/aliases", json!([])),
    ];
    content.write("conditions/many.json", dystonia::json_with(&changes));
    preview.wait_until(|it| has_message(it, "/conditions/many/", "cannot be shown"));
    assert_eq!(preview.state("/")["failure"], Value::Null);
    assert!(preview.get(ARTICLE).body.contains("<h1>"));
    content.write(FILE, dystonia::json_with(&[("/title", json!("Still shown"))]));
    preview.wait_until(|it| it.get(ARTICLE).body.contains("<h1>Still shown</h1>"));
}

#[test]
fn a_translation_has_its_findings_and_its_page_for_unknown_addresses() {
    let content = two_languages::folder_with(
        COLD,
        &[("/introduction/0/paragraph", json!("TODO: translate this."))],
    );
    let preview = Preview::start(content.path());
    let message = "Fill in this text";
    assert!(has_message(&preview, "/es/conditions/resfriado/", message));
    assert!(!has_message(&preview, "/conditions/common-cold/", message));
    for (address, words) in [("/es/nothing/", "No hay ninguna página"), ("/nothing/", "no page")] {
        let page = preview.get(address).body;
        assert!(page.contains(words), "{address}");
    }
}

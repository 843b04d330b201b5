//! An article in one file, for a reviewer.

use std::fs;
use std::process::Output;

use serde_json::{Value, json};

use crate::harness::document::Document;
use crate::harness::folder::Folder;
use crate::harness::preview::clinic;
use crate::harness::publishing::{errors, kit, publish};

/// Makes a copy of an article of this content.
fn copy(content: &Folder, article: &str, file: &str) -> Output {
    let kit = kit();
    let [content, kit] =
        [content, &kit].map(|it| it.path().to_str().expect("a plain path").to_owned());
    publish(&["preview", &content, "--kit", &kit, "--article", article, "--save", file])
}

/// The copy of an article, and what the program says.
fn made(content: &Folder, article: &str) -> (String, Output) {
    let folder = Folder::new();
    let file = folder.path().join("review.html");
    let output = copy(content, article, file.to_str().expect("a plain path"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    (fs::read_to_string(file).expect("a file"), output)
}

/// Changes a JSON file of the content.
fn edit(content: &Folder, name: &str, change: impl FnOnce(&mut Value)) {
    let json = fs::read(content.path().join(name)).expect("a file");
    let mut value = serde_json::from_slice(&json).expect("JSON");
    change(&mut value);
    content.write(name, value.to_string());
}

#[test]
fn the_file_needs_no_other_file_and_no_script() {
    let (html, _) = made(&clinic(), "carpal-tunnel-syndrome");
    let page = Document::parse(&html);
    assert_eq!(page.named(&["script", "link", "source", "button", "template", "form"]).count(), 0);
    for image in page.named(&["img"]) {
        let source = image.attribute("src").expect("a source");
        assert!(source.starts_with("data:image/"), "{source}");
        for attribute in ["srcset", "loading", "decoding"] {
            assert_eq!(image.attribute(attribute), None, "nothing comes late");
        }
    }
    assert!(page.named(&["img"]).count() > 0, "it has a photograph");
    assert!(page.named(&["svg"]).count() > 0, "it has a drawing");
    for link in page.named(&["a"]) {
        let address = link.attribute("href").expect("an address");
        let leads_out = ["https://", "tel:", "mailto:"].iter().any(|it| address.starts_with(it));
        let inside = address
            .strip_prefix('#')
            .is_some_and(|id| page.elements().any(|it| it.attribute("id") == Some(id)));
        assert!(leads_out || inside, "{address}");
    }
    let policy = page.named(&["meta"]).filter_map(|it| it.attribute("content"));
    let policy = policy.filter(|it| it.starts_with("default-src 'none'")).collect::<Vec<_>>();
    assert_eq!(policy.len(), 1, "one policy");
    assert!(policy[0].contains("img-src data:") && !policy[0].contains("script-src"), "{policy:?}");
}

#[test]
fn the_file_says_that_it_is_for_review_and_shows_all_sections() {
    let (html, _) = made(&clinic(), "tension-headache");
    let page = Document::parse(&html);
    let text = page.text();
    assert!(text.contains("For review: not published. Made on "), "{text}");
    assert!(html.contains(r#"<meta name="robots" content="noindex" />"#));
    assert!(page.named(&["details"]).count() > 0);
    assert!(page.named(&["details"]).all(|it| it.attribute("open").is_some()));
    assert!(!text.contains("Draft: "), "one banner is enough");
    for interactive in
        ["Add a comment", "For my appointment", "Your notes", "Reading settings", "JavaScript"]
    {
        assert!(!text.contains(interactive), "{interactive}");
    }
}

#[test]
fn links_to_the_site_lead_to_its_address_or_are_plain_text() {
    let content = clinic();
    let (html, _) = made(&content, "carpal-tunnel-syndrome");
    assert!(html.contains("href=\"https://clinic.example/health/conditions/migraine/\""), "{html}");
    edit(&content, "conditions/migraine.json", |it| it["status"] = json!("draft"));
    edit(&content, "conditions/carpal-tunnel-syndrome.json", |it| it["status"] = json!("draft"));
    let (html, _) = made(&content, "carpal-tunnel-syndrome");
    assert!(!html.contains("conditions/migraine/"), "nothing is published there");
    edit(&content, "site.json", |it| {
        it.as_object_mut().expect("an object").remove("address");
    });
    let (html, _) = made(&content, "tension-headache");
    assert!(!html.contains("href=\"../"), "{html}");
    assert!(html.contains("Migraine"), "its name stays");
}

#[test]
fn errors_of_the_article_and_the_settings_bar_it_and_those_of_others_do_not() {
    let content = clinic();
    content.write("conditions/broken.json", "{");
    edit(&content, "conditions/carpal-tunnel-syndrome.json", |it| it["title"] = json!("TODO"));
    made(&content, "migraine");
    edit(&content, "conditions/migraine.json", |it| {
        it["introduction"] = json!([{ "paragraph": "TODO: write" }]);
    });
    let told = errors(&copy(&content, "migraine", "never-made.html"));
    assert!(told.contains("introduction[0].paragraph: Fill in this text: write"), "{told}");
    assert!(told.contains("The copy was not made."), "{told}");
    assert!(!told.contains("carpal-tunnel"), "{told}");
    content.write("site.json", "{}");
    let told = errors(&copy(&content, "tension-headache", "never-made.html"));
    assert!(told.contains("site.json:1: "), "{told}");
}

#[test]
fn what_does_not_keep_it_from_being_published_is_told_and_does_not_bar_it() {
    let content = clinic();
    edit(&content, "conditions/migraine.json", |it| {
        it["written"] = json!("2020-01-01");
        it["next_review"] = json!("2021-01-01");
        let fields = it.as_object_mut().expect("an object");
        fields.remove("review");
        fields.remove("changes");
    });
    let (_, output) = made(&content, "migraine");
    assert!(String::from_utf8_lossy(&output.stderr).contains("next_review"), "{output:?}");
}

#[test]
fn the_file_cannot_be_where_it_does_harm() {
    let content = clinic();
    let inside = content.path().join("review.html");
    let told = errors(&copy(&content, "migraine", inside.to_str().expect("a plain path")));
    assert!(told.contains("cannot be in the folder with the content"), "{told}");
    let told = errors(&copy(&content, "migraine", "migraine.json"));
    assert!(told.contains("must end in “.html”"), "{told}");
    let told = errors(&copy(&content, "nothing", "never-made.html"));
    assert!(told.starts_with("There is no file ") && told.contains("nothing.json"), "{told}");
}

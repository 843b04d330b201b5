//! Drafts: checked like all articles, and shown only in a preview.

use std::collections::BTreeSet;
use std::fs;

use serde_json::json;
use symptom_database::builder::content::Content;
use symptom_database::builder::prerender::{RenderOptions, RenderReport};

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::{Folder, public, settings_with_address};
use crate::harness::pages::{render_site, shells};

/// The content: an article, and a draft of another one with an alias, a symptom and a code of its own.
fn content() -> Folder {
    let draft = dystonia::json_with(&[
        ("/slug", json!("migraine")),
        ("/name", json!("Migraine")),
        ("/status", json!("draft")),
        ("/aliases", json!(["sick-headache"])),
        ("/symptoms", json!(["trouble-speaking"])),
        ("/codes", json!({ "icd_10_cm": [{ "code": "G43" }] })),
    ]);
    let article = dystonia::json_with(&[
        ("/symptoms", json!(["tremor"])),
        ("/related", json!(["migraine"])),
        ("/codes", json!({ "icd_10_cm": [{ "code": "G24" }] })),
    ]);
    let content = public(&[("dystonia.json", &article), ("migraine.json", &draft)]);
    content.write("site.json", settings_with_address());
    content
}

fn render(content: &Folder, shows_drafts: bool) -> (Folder, RenderReport) {
    let site = Folder::new();
    let options = RenderOptions { shows_drafts, ..RenderOptions::default() };
    let content = Content::read(content.path()).expect("no diagnostics");
    let report = render_site(content, shells().path(), &options, site.path());
    (site, report.expect("the site is rendered"))
}

#[test]
fn nothing_of_a_site_mentions_a_draft() {
    let (site, report) = render(&content(), false);
    assert_eq!(report.drafts.iter().map(ToString::to_string).collect::<Vec<_>>(), ["migraine"]);
    for (name, bytes) in site.files() {
        let (name, text) = (name.display().to_string(), String::from_utf8_lossy(&bytes));
        // The shipped symptoms name no condition, and the schemas have examples.
        if name.ends_with(".schema.json") {
            continue;
        }
        for word in ["migraine", "Migraine", "sick-headache", "trouble-speaking", "G43"] {
            // The published data keeps the article's own reference.
            let is_reference = word == "migraine" && name.ends_with("condition.json");
            assert!(is_reference || !format!("{name}\n{text}").contains(word), "{word} in {name}");
        }
    }
}

#[test]
fn a_preview_shows_drafts_with_a_banner_and_publishes_no_data_of_them() {
    let (site, report) = render(&content(), true);
    assert_eq!(report.drafts, []);
    let read = |name: &str| fs::read_to_string(site.path().join(name)).expect("a file");
    let draft = Document::parse(&read("conditions/migraine/index.html"));
    assert!(draft.text().contains("Draft: this article is not published."), "{}", draft.text());
    let robots = draft.named(&["meta"]).filter(|it| it.attribute("name") == Some("robots"));
    let robots: Vec<_> = robots.map(|it| it.attribute("content")).collect();
    assert_eq!(robots, [Some("noindex")]);
    let links = draft.named(&["link"]).filter_map(|it| it.attribute("rel"));
    let links: BTreeSet<_> = links.collect();
    assert!(!links.contains("alternate") && !links.contains("canonical"), "{links:?}");
    assert!(!site.path().join("conditions/migraine/condition.json").exists());
    assert!(!read("conditions/index.json").contains("migraine"));
    assert!(!read("sitemap.xml").contains("conditions/migraine"));
    for (name, word) in [
        ("index.html", "conditions/migraine/"),
        ("symptoms/trouble-speaking/index.html", "conditions/migraine/"),
        ("connect/index.html", "conditions/migraine/"),
        ("conditions/sick-headache/index.html", "../migraine/"),
        ("conditions/dystonia/index.html", "conditions/migraine/"),
    ] {
        assert!(read(name).contains(word), "{name}");
    }
    let article = read("conditions/dystonia/index.html");
    assert!(!article.contains("Draft:"), "only a draft has the banner");
}

#[test]
fn a_site_of_drafts_only_is_refused_and_nothing_is_written() {
    let draft = dystonia::json_with(&[("/status", json!("draft"))]);
    let (content, site) = (public(&[("dystonia.json", &draft)]), Folder::new());
    let content = Content::read(content.path()).expect("no diagnostics");
    let error = render_site(content, shells().path(), &RenderOptions::default(), site.path());
    let error = error.expect_err("there is nothing to publish").to_string();
    assert!(
        error.starts_with("All conditions are drafts, so there is nothing to publish."),
        "{error}"
    );
    assert!(site.files().is_empty());
}

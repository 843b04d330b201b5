//! Links between articles, pages and files, and what articles take from the site's settings.

use serde_json::{Value, json};
use symptom_database::builder::content::Content;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, SITE, has_errors, public};

/// A folder with the articles “dystonia”, with an introduction of this text, and “migraine”.
fn linked(text: &str, migraine: &[(&str, Value)]) -> Folder {
    let dystonia = dystonia::json_with(&[("/introduction", json!([{ "paragraph": text }]))]);
    let changes = [&[("/slug", json!("migraine"))], migraine].concat();
    let migraine = dystonia::json_with(&changes);
    public(&[("dystonia.json", &dystonia), ("migraine.json", &migraine)])
}

#[track_caller]
fn is_reported(text: &str, message: &str) {
    let expected = format!("conditions/dystonia.json: introduction[0].paragraph: {message}");
    has_errors(&linked(text, &[]), &[&expected]);
}

#[test]
fn accepts_links_to_articles_and_their_sections_and_to_earlier_ids() {
    let section = json!({ "id": "aura", "aliases": ["signs-before"], "heading": "Aura", "blocks": [{ "paragraph": "x" }] });
    let changes = [
        ("/aliases", json!(["headache"])),
        ("/sections/3", section),
        ("/without_treatment", json!([{ "paragraph": "x" }])),
    ];
    for target in [
        "migraine",
        "headache",
        "migraine#aura",
        "migraine#signs-before",
        "migraine#physical-therapy",
        "migraine#medical-help",
        "migraine#without-treatment",
        "dystonia#causes",
    ] {
        let folder = linked(&format!("See [this](condition:{target})."), &changes);
        Content::read(folder.path()).expect(target);
    }
}

#[test]
fn reports_links_to_articles_and_sections_that_do_not_exist() {
    is_reported(
        "[a](condition:migrane)",
        "There is no article “migrane”. Did you mean “migraine”? Correct the link, or write the article.",
    );
    is_reported(
        "[a](condition:migraine#cause)",
        "“migraine” has no section “cause”. Did you mean “causes”? Correct the link, or leave out the section.",
    );
    is_reported(
        "[a](condition:migraine#without-treatment)",
        "“migraine” has no section “without-treatment”. Correct the link, or leave out the section.",
    );
}

#[test]
fn reports_links_to_pages_and_files_that_do_not_exist() {
    is_reported(
        "[a](page:privacy)",
        "There is no page “privacy”. Correct the link, or add pages/privacy.json.",
    );
    is_reported(
        "[a](file:forms/diary.pdf)",
        "There is no file static/forms/diary.pdf. Correct the link, or put the file there.",
    );
    let folder = linked("[a](file:forms/diary.pdf)", &[]);
    folder.write("static/forms/diary.pdf", "%PDF");
    Content::read(folder.path()).expect("the file is there");
}

#[test]
fn reports_links_from_published_articles_to_drafts_only() {
    let draft = [("/status", json!("draft"))];
    has_errors(
        &linked("[a](condition:migraine)", &draft),
        &[
            "conditions/dystonia.json: introduction[0].paragraph: “migraine” is a draft, so readers would not find it. Publish it, or remove the link.",
        ],
    );
    let folder = linked("Text.", &[]);
    let draft = dystonia::json_with(&[
        ("/slug", json!("tremor")),
        ("/status", json!("draft")),
        (
            "/introduction",
            json!([{ "paragraph": "[a](condition:dystonia) [b](condition:tremor)" }]),
        ),
    ]);
    folder.write("conditions/tremor.json", draft);
    Content::read(folder.path()).expect("drafts may link to drafts");
}

#[test]
fn a_file_that_cannot_be_read_is_not_reported_a_second_time() {
    let folder = linked("[a](condition:migraine)", &[]);
    folder.write("conditions/migraine.json", "{");
    has_errors(
        &folder,
        &[
            "conditions/migraine.json: The file ends before “{” of line 1 is closed. Add “}” where it belongs.",
        ],
    );
}

#[test]
fn reports_related_conditions_that_do_not_exist() {
    for (slug, message) in [
        (
            "migrane",
            "There is no condition “migrane”. Did you mean “migraine”? Correct the slug, or remove it.",
        ),
        ("dystonia", "This is the article itself. Remove it."),
        ("migraine", "“migraine” is listed twice. Remove one."),
        ("headache", "“headache” is now “migraine”. Correct the slug."),
    ] {
        let folder = linked("Text.", &[("/aliases", json!(["headache"]))]);
        let related = json!(["migraine", slug]);
        folder.write("conditions/dystonia.json", dystonia::json_with(&[("/related", related)]));
        has_errors(&folder, &[&format!("conditions/dystonia.json: related[1]: {message}")]);
    }
}

#[test]
fn a_related_draft_is_no_error() {
    let folder = linked("Text.", &[("/status", json!("draft"))]);
    let related = json!(["migraine"]);
    folder.write("conditions/dystonia.json", dystonia::json_with(&[("/related", related)]));
    Content::read(folder.path()).expect("drafts may be related");
}

#[test]
fn checks_the_links_of_the_sites_settings_and_pages() {
    let folder = linked("Text.", &[]);
    let glossary =
        json!([{ "id": "aura", "term": "Aura", "definition": "See [a](condition:aura)." }]);
    folder.write("site.json", dystonia::changed(SITE, &[("/glossary", glossary)]));
    let page = json!({
        "slug": "privacy",
        "title": "Privacy",
        "summary": "What we store.",
        "introduction": [{ "paragraph": "See [b](page:about)." }],
        "updated": "2026-01-01",
    });
    folder.write("pages/privacy.json", page.to_string());
    has_errors(
        &folder,
        &[
            "pages/privacy.json: introduction[0].paragraph: There is no page “about”. Correct the link, or add pages/about.json.",
            "site.json: glossary[0].definition: There is no article “aura”. Correct the link, or write the article.",
        ],
    );
}

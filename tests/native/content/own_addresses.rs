//! Links to addresses of the site itself, which lead to articles, pages and files as short links do.

use serde_json::{Value, json};
use symptom_database::builder::content::Content;
use symptom_database::builder::lint::lint;
use symptom_database::model::Day;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, has_errors, public, settings_with_address};

const SITE: &str = "https://example.org/health/";

/// A site with the articles “dystonia”, whose introduction is this text, “migraine” and the draft “tremor”.
fn linked(text: &str) -> Folder {
    let introduction = json!([{ "paragraph": text }]);
    let article = |changes: &[(&str, Value)]| dystonia::json_with(changes);
    let dystonia = article(&[("/introduction", introduction)]);
    let codes = json!({ "icd_10_cm": [{ "code": "G43" }] });
    let migraine = [
        ("/slug", json!("migraine")),
        ("/aliases", json!(["headache"])),
        ("/codes", codes),
        ("/symptoms", json!(["tremor"])),
    ];
    let draft = [("/slug", json!("tremor")), ("/status", json!("draft"))];
    let folder = public(&[
        ("dystonia.json", &dystonia),
        ("migraine.json", &article(&migraine)),
        ("tremor.json", &article(&draft)),
    ]);
    folder.write("site.json", settings_with_address());
    folder.write("static/forms/diary.pdf", "%PDF");
    let page = json!({
        "slug": "privacy",
        "title": "Privacy",
        "summary": "What this site stores.",
        "introduction": [{ "paragraph": "Nothing." }],
        "sections": [{ "id": "rights", "heading": "Rights", "blocks": [{ "paragraph": "All." }] }],
        "updated": "2026-10-01",
    });
    folder.write("pages/privacy.json", page.to_string());
    folder
}

#[test]
fn right_addresses_are_no_error() {
    for path in [
        "",
        "?from=mail",
        "index.html",
        "conditions/migraine/",
        "conditions/migraine",
        "conditions/headache/",
        "conditions/migraine/#causes",
        "conditions/migraine/#comments",
        "conditions/migraine/#term-spasm",
        "conditions/migraine/condition.json",
        "conditions/index.json",
        "pages/privacy/#rights",
        "pages/privacy/#main",
        "symptoms/tremor/",
        "connect/",
        "forms/diary.pdf",
        "robots.txt",
        "404.html",
    ] {
        let folder = linked(&format!("See [this]({SITE}{path})."));
        Content::read(folder.path()).expect(path);
    }
    Content::read(
        linked("[a](https://example.org/other/) [b](https://www.example.org/health/x)").path(),
    )
    .expect("these are of other sites");
}

#[test]
fn wrong_addresses_are_reported_with_near_ones() {
    for (path, message) in [
        (
            "conditions/migrane/",
            "There is no article “migrane”. Did you mean “migraine”? Correct the link, or write the article.",
        ),
        (
            "conditions/Migraine/",
            "There is no article “Migraine”. Did you mean “migraine”? Correct the link.",
        ),
        (
            "conditions/migraine#cause",
            "“migraine” has no section “cause”. Did you mean “causes”? Correct the link, or leave out the section.",
        ),
        (
            "conditions/migraine#Causes!",
            "“migraine” has no section “Causes!”. Did you mean “causes”? Correct the link, or leave out the section.",
        ),
        (
            "conditions/tremor/",
            "“tremor” is a draft, so readers would not find it. Publish it, or remove the link.",
        ),
        (
            "pages/privac/",
            "There is no page “privac”. Did you mean “privacy”? Correct the link, or add pages/privac.json.",
        ),
        (
            "pages/privacy/#right",
            "“privacy” has no section “right”. Did you mean “rights”? Correct the link, or leave out the section.",
        ),
        (
            "symptoms/tremors/",
            "There is no symptom “tremors”. Did you mean “tremor”? Correct the link.",
        ),
        (
            "a-z/m/",
            "A letter has a page only on a site with more than 200 articles. Link to the home page.",
        ),
        (
            "condition/migraine/",
            "This site has no page or file “condition/migraine/”. Did you mean “conditions/migraine/”? Correct the link.",
        ),
        (
            "forms/dairy.pdf",
            "This site has no page or file “forms/dairy.pdf”. Did you mean “forms/diary.pdf”? Correct the link.",
        ),
        (
            "conditions/",
            "The folder “conditions” has no page. Link to the home page, which leads to all articles.",
        ),
    ] {
        let folder = linked(&format!("See [this]({SITE}{path})."));
        has_errors(
            &folder,
            &[&format!("conditions/dystonia.json: introduction[0].paragraph: {message}")],
        );
    }
}

#[test]
fn addresses_outside_of_texts_are_checked_too() {
    let folder = linked("Text.");
    let url = format!("{SITE}conditions/migrane/");
    let support = json!([{ "name": "A", "website": url }]);

    let other = dystonia::json_with(&[
        ("/slug", json!("spasm")),
        ("/introduction", json!([{ "paragraph": "Text." }])),
        ("/support", support),
    ]);
    folder.write("conditions/spasm.json", other);
    let red_flags = json!([{ "id": "a", "doctor": ["x"], "sources": [{ "id": "s", "title": "A", "publisher": "B", "url": url }] }]);
    folder.write(
        "site.json",
        dystonia::changed(&settings_with_address(), &[("/red_flags", red_flags)]),
    );

    let message = "There is no article “migrane”. Did you mean “migraine”? Correct the link, or write the article.";
    has_errors(
        &folder,
        &[
            &format!("conditions/spasm.json: support[0].website: {message}"),
            &format!("site.json: red_flags[0].sources[0].url: {message}"),
        ],
    );
}

#[test]
fn the_linter_recommends_the_short_form() {
    for (path, short) in [
        ("conditions/migraine/", Some("condition:migraine")),
        ("conditions/headache", Some("condition:migraine")),
        ("conditions/migraine/index.html#causes", Some("condition:migraine#causes")),
        ("pages/privacy/", Some("page:privacy")),
        ("forms/diary.pdf", Some("file:forms/diary.pdf")),
        ("conditions/migraine/#term-spasm", None),
        ("pages/privacy/#rights", None),
        ("symptoms/tremor/", None),
        ("", None),
        ("conditions/migrane/", None),
    ] {
        let folder = linked(&format!("See [this]({SITE}{path})."));
        let report = lint(folder.path(), Day::try_from("2027-01-01".to_owned()).expect("a day"));
        let found = report.diagnostics.iter().filter(|it| it.message.contains("is on this site"));
        let found: Vec<String> = found.map(|it| format!("{}: {}", it.path, it.message)).collect();
        let expected = short.map(|short| {
            format!(
                "introduction[0].paragraph: “{SITE}{path}” is on this site. Write “{short}”, which stays right if the site's address changes."
            )
        });
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
    }
}

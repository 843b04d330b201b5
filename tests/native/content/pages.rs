//! The files of the site's own pages.

use serde_json::{Value, json};
use symptom_database::builder::content::Content;
use symptom_database::builder::lint::lint;
use symptom_database::model::Day;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, has_errors, public};

fn page_with(changes: &[(&str, Value)]) -> String {
    let page = json!({
        "$schema": "../page.schema.json",
        "slug": "privacy",
        "title": "Privacy",
        "summary": "What this site stores.",
        "introduction": [{ "paragraph": "See [rights](#rights)." }],
        "sections": [{ "id": "rights", "heading": "Rights", "blocks": [{ "list": ["a", "b"] }] }],
        "updated": "2026-10-01",
    });
    dystonia::changed(&page.to_string(), changes)
}

fn folder(changes: &[(&str, Value)]) -> Folder {
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("pages/privacy.json", page_with(changes));
    folder
}

#[test]
fn reads_pages_by_slug_and_every_page_links_to_them() {
    let folder = folder(&[]);
    folder.write("pages/about.json", page_with(&[("/slug", json!("about"))]));
    folder.write("pages/notes.txt", "About these files");
    let content = Content::read(folder.path()).expect("there is no error");
    let slugs: Vec<&str> = content.pages.iter().map(|page| page.slug.as_str()).collect();
    assert_eq!(slugs, ["about", "privacy"]);
    let links: Vec<&str> = content.site.pages.iter().map(|link| link.slug.as_str()).collect();
    assert_eq!(links, slugs);
}

#[test]
fn reports_what_is_wrong_with_a_page() {
    let text = |text: &str| json!([{ "paragraph": text }]);
    for (changes, expected) in [
        (
            ("/slug", json!("imprint")),
            "slug: The slug is “imprint”, so the file must be named “imprint.json”. Rename the file, or change the slug.",
        ),
        (
            ("/titel", json!("x")),
            "titel: Unknown field `titel`, expected one of `$schema`, `slug`, `language`, `title`, `summary`, `introduction`, `sections`, `updated`. Correct its spelling, or remove it.",
        ),
        (
            ("/language", json!("en-GB")),
            "language: “en-GB” is none of the site's languages. Add it to “languages” in site.json, or correct it.",
        ),
        (("/summary", json!("TODO: one line")), "summary: Fill in this text: one line"),
        (("/introduction", json!([])), "introduction: This list is empty. Add at least one entry."),
        (
            ("/sections/0/id", json!("main")),
            "sections[0].id: “main” is reserved: the page has a part with this id, so a link to it would not lead to this section. Write another id, such as “main-2”.",
        ),
        (
            ("/introduction", text("[a](#causes)")),
            "introduction[0].paragraph: The link leads to “#causes”, but no section has that id. Correct the link, or give a section the id “causes”.",
        ),
        (
            ("/introduction", text("[a](#sources)")),
            "introduction[0].paragraph: The link leads to “#sources”, but no section has that id. Correct the link, or give a section the id “sources”.",
        ),
        (
            ("/introduction", text("[a](term:spasm)")),
            "introduction[0].paragraph: A page of the site's own has no glossary, so it cannot link to “spasm”. Explain the word in the text.",
        ),
        (
            ("/introduction", text("[a](source:who)")),
            "introduction[0].paragraph: A page of the site's own has no list of sources, so it cannot cite “who”. Link to the source instead.",
        ),
        (
            ("/introduction", json!([{ "treatments": [{ "name": "A", "what": "B" }] }])),
            "introduction[0]: A page of the site's own has no treatments. Write an article about the condition.",
        ),
        (
            (
                "/introduction",
                json!([{ "figure": { "image": "none", "caption": "A", "description": "B" } }]),
            ),
            "introduction[0].figure.image: There is no file figures/none.svg. Correct the name, or put the file there.",
        ),
    ] {
        let is_other_link = changes.0 == "/sections/0/id";
        let changes = if is_other_link {
            vec![("/introduction", text("Text.")), changes]
        } else {
            vec![changes]
        };
        has_errors(&folder(&changes), &[&format!("pages/privacy.json: {expected}")]);
    }
}

#[test]
fn the_linter_looks_at_pages_too() {
    let folder = folder(&[("/updated", json!("2027-02-01"))]);
    let page = dystonia::changed(&page_with(&[("/slug", json!("about"))]), &[]);
    folder.write("pages/about.json", page.replace("\"$schema\": \"../page.schema.json\",", ""));
    let report = lint(folder.path(), Day::try_from("2027-01-01".to_owned()).expect("a day"));
    let of_pages = report
        .diagnostics
        .iter()
        .filter(|it| it.file.parent().is_some_and(|it| it.ends_with("pages")));
    let told: Vec<String> = of_pages.map(|it| it.message.clone()).collect();
    assert_eq!(
        told,
        [
            "`$schema` is missing. Without it, editors cannot check this file. Write “../page.schema.json”.",
            "1 February 2027 is in the future. Correct the day.",
        ]
    );
}

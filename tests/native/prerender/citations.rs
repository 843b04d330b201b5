//! Citations: the marks in the text, and the sources to which they lead.

use serde_json::{Value, json};
use symptom_database::model::condition::Condition;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::article_page;

fn sources() -> Value {
    json!([
        { "title": "A book", "publisher": "A press", "published": "2020" },
        { "id": "nhs", "title": "A \"guide\"", "publisher": "NHS", "url": "https://example.org/a" },
        { "id": "ninds", "title": "A sheet", "publisher": "NINDS" },
    ])
}

/// An article without citations, and with other values at some JSON pointers.
fn uncited_with(changes: &[(&str, Value)]) -> Condition {
    let text = json!([{ "paragraph": "Text." }]);
    let mut all = vec![
        ("/medical_help", json!({ "doctor": ["you think you have it"] })),
        ("/introduction", text.clone()),
        ("/sections", json!([{ "id": "causes", "heading": "Causes", "blocks": text }])),
        ("/conclusion", text.clone()),
        ("/glossary", json!([{ "id": "word", "term": "Word", "definition": "Text." }])),
        ("/sources", sources()),
    ];
    all.extend_from_slice(changes);
    dystonia::condition_with(&all)
}

/// A page that cites one source three times, and another one twice.
fn cited_page() -> Document {
    article_page(uncited_with(&[
        ("/medical_help", json!({ "doctor": ["[you think you have it](source:nhs)"] })),
        ("/introduction/0/paragraph", json!("[It hurts](source:ninds, nhs), and *it lasts*.")),
        ("/conclusion/0/paragraph", json!("[See a doctor](source:nhs).")),
        ("/glossary/0/definition", json!("[A word](source:ninds).")),
    ]))
}

fn marks(page: &Document) -> Vec<&Element> {
    let is_mark = |link: &&Element| {
        let mut around = page.around(link);
        around.any(|it| it.attribute("class") == Some("citation"))
    };
    page.named(&["a"]).filter(is_mark).collect()
}

#[test]
fn a_mark_leads_from_a_claim_to_its_source() {
    let page = cited_page();
    let found: Vec<_> =
        marks(&page).iter().map(|mark| (mark.text(), mark.attribute("href").unwrap())).collect();
    let [nhs, ninds] = [("[2]", "#source--nhs"), ("[3]", "#source--ninds")];
    let expected = [nhs, ninds, nhs, nhs, ninds].map(|(text, href)| (text.to_owned(), href));
    assert_eq!(found, expected);
    for (id, title) in [("source--nhs", "A \"guide\""), ("source--ninds", "A sheet")] {
        let source = page.by_id(id);
        assert!(source.name == "li" && source.text().starts_with(title), "{}", source.text());
        assert_eq!(page.around(source).last().map(|list| list.name.as_str()), Some("ol"));
    }
}

#[test]
fn a_mark_tells_the_title_of_its_source_on_hover_and_to_a_screen_reader_once() {
    let page = cited_page();
    let mark = marks(&page)[0];
    let name = Some("Source [2]: A \"guide\", NHS");
    assert_eq!(mark.attribute("aria-label"), name);
    // Screen readers leave out a title that is the same as the name.
    assert_eq!(mark.attribute("title"), name);
}

#[test]
fn the_marks_of_one_claim_stay_together() {
    let page = cited_page();
    let marks: Vec<String> = page.texts_of(&["sup"]);
    assert_eq!(marks, ["[2]", "[3] [2]", "[2]", "[3]"]);
    let text = page.by_id("introduction").text();
    // The text of an element is without its marks.
    assert!(text.starts_with("It hurts, and it lasts."), "{text}");
}

#[test]
fn a_source_leads_back_to_each_claim_that_cites_it() {
    let page = cited_page();
    let back = |source: &str| -> Vec<(String, &str)> {
        let links = page.inside(page.by_id(source)).filter(|inner| inner.name == "a");
        let links = links.filter_map(|link| Some((link.text(), link.attribute("href")?)));
        links.filter(|(_, href)| href.starts_with('#')).collect()
    };
    assert_eq!(back("source--nhs").len(), 3);
    assert_eq!(back("source--ninds").len(), 2);
    let all: Vec<_> = [back("source--nhs"), back("source--ninds")].concat();
    let mut targets: Vec<&str> = all.iter().map(|(_, href)| &href[1..]).collect();
    let mut ids: Vec<&str> =
        marks(&page).iter().map(|mark| mark.attribute("id").expect("an id")).collect();
    targets.sort_unstable();
    ids.sort_unstable();
    assert_eq!(targets, ids);
}

#[test]
fn where_nothing_is_cited_the_sources_have_no_numbers() {
    let page = article_page(uncited_with(&[]));
    let lists = page.around(page.by_id("source--nhs")).map(|around| around.name.as_str());
    assert_eq!(lists.last(), Some("ul"));
    assert!(!page.text().contains("Cited here") && marks(&page).is_empty());
}

#[test]
fn a_source_that_was_read_in_a_copy_names_the_copy_its_address_and_its_date() {
    let page = article_page(uncited_with(&[(
        "/sources/0",
        json!({
            "title": "Stroke", "publisher": "An institute", "url": "http://example.org/old", "read": "2026-11-29",
            "copy": { "where": "An archive", "url": "https://archive.example/stroke", "published": "2019-01" },
        }),
    )]));
    let text = page.text();
    let expected = "An institute, read on 29 November 2026, in An archive of January 2019";
    assert!(text.contains(expected), "{text}");
    for address in ["http://example.org/old", "https://archive.example/stroke"] {
        assert!(page.named(&["a"]).any(|it| it.attribute("href") == Some(address)), "{address}");
    }
}

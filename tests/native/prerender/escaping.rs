//! Texts in condition files are shown as text and never become markup.

use serde_json::json;
use symptom_database::builder::content::read_condition;

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::pages::{HOSTILE, article_page, as_rich_text, dystonia_page, home_page};

/// Every string in a condition file that may contain markup, and the element that shows it.
const PLACES: [(&str, &str); 21] = [
    ("/name", "nav"),
    ("/title", "h1"),
    ("/introduction/0/paragraph", "p"),
    ("/sections/0/heading", "h2"),
    ("/sections/2/sections/0/heading", "h3"),
    ("/sections/0/blocks/3/list/0", "li"),
    ("/sections/2/sections/0/blocks/1/treatments/0/name", "h4"),
    ("/sections/2/sections/0/blocks/1/treatments/0/what", "dd"),
    ("/sections/2/sections/0/blocks/1/treatments/0/benefits", "dd"),
    ("/sections/2/sections/0/blocks/1/treatments/0/risks", "dd"),
    ("/conclusion/0/paragraph", "p"),
    ("/medical_help/emergency/0", "li"),
    ("/medical_help/doctor/0", "li"),
    ("/glossary/0/term", "dt"),
    ("/glossary/0/definition", "dd"),
    ("/changes/0/what", "li"),
    ("/author/name", "strong"),
    ("/author/credential", "strong"),
    ("/author/affiliation", "p"),
    ("/sources/0/title", "li"),
    ("/sources/0/publisher", "li"),
];

/// The hostile text as it is accepted at a place: with backslashes in rich text, which refuses markup.
fn hostile_at(place: &str) -> String {
    let is_plain = read_condition(&dystonia::json_with(&[(place, json!(HOSTILE))])).is_ok();
    if is_plain { HOSTILE.to_owned() } else { as_rich_text(HOSTILE) }
}

fn names(page: &Document) -> Vec<&str> {
    page.elements().map(|element| element.name.as_str()).collect()
}

#[test]
fn shows_markup_in_an_article_as_text() {
    for (place, element) in PLACES {
        let harmless = article_page(dystonia::condition_with(&[(place, json!("plain"))]));
        let page = article_page(dystonia::condition_with(&[(place, json!(hostile_at(place)))]));
        assert_eq!(names(&page), names(&harmless), "{place} changes the elements of the page");
        let shown = page.texts_of(&[element]).iter().any(|text| text.contains(HOSTILE));
        assert!(shown, "{place} is not shown as it is written");
    }
}

#[test]
fn shows_markup_in_a_link_as_text() {
    let words = "<b>\"bold\"</b> & 'more'";
    let address = "https://example.org/?a=\"><script>alert</script>&b='";
    let paragraph = json!(format!("[{}]({address})", as_rich_text(words)));
    let page = article_page(dystonia::condition_with(&[("/introduction/0/paragraph", paragraph)]));
    let link = page
        .inside(page.by_id("introduction"))
        .find(|inner| inner.name == "a")
        .expect("the paragraph has a link");
    assert_eq!(link.text(), words);
    assert_eq!(link.attribute("href"), Some(address));
    assert_eq!(page.named(&["b"]).count(), 0);
}

#[test]
fn shows_markup_in_the_pages_title_and_description_as_text() {
    let page = article_page(dystonia::condition_with(&[
        ("/title", json!(HOSTILE)),
        ("/summary", json!(HOSTILE)),
    ]));
    assert_eq!(page.texts_of(&["title"]), [format!("{HOSTILE} – Symptom Database")]);
    let description = page
        .named(&["meta"])
        .find(|meta| meta.attribute("name") == Some("description"))
        .and_then(|meta| meta.attribute("content"));
    assert_eq!(description, Some(HOSTILE));
    assert_eq!(names(&page), names(&dystonia_page()));
}

#[test]
fn shows_markup_on_the_home_page_as_text() {
    let harmless = home_page(vec![dystonia::condition()]);
    for place in ["/name", "/summary"] {
        let page = home_page(vec![dystonia::condition_with(&[(place, json!(HOSTILE))])]);
        assert_eq!(names(&page), names(&harmless), "{place}");
        assert!(page.text().contains(HOSTILE), "{place}");
    }
}

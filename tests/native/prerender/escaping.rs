//! Texts in condition files are shown as text and never become markup.

use serde_json::json;
use symptom_database::builder::content::read_condition;

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::pages::{HOSTILE, article_page, as_rich_text, dystonia_page, home_page};

/// Every string in a condition file that may contain markup, and the element that shows it.
const PLACES: [(&str, &str); 53] = [
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
    ("/sources/1/licence", "li"),
    ("/other_names/0", "p"),
    ("/codes/icd_10_cm/0/name", "dd"),
    ("/codes/snomed_ct/0/name", "dd"),
    ("/medical_help/urgent/0", "li"),
    ("/medical_help/bystander/0", "li"),
    ("/review/name", "dd"),
    ("/review/credential", "dd"),
    ("/support/0/name", "strong"),
    ("/support/0/what", "p"),
    ("/without_treatment/1/list/0", "li"),
    ("/without_treatment/2/steps/0", "li"),
    ("/without_treatment/3/terms/0/term", "dt"),
    ("/without_treatment/3/terms/0/description", "dd"),
    ("/without_treatment/4/table/caption", "p"),
    ("/without_treatment/4/table/columns/0", "th"),
    ("/without_treatment/4/table/columns/1", "td"),
    ("/without_treatment/4/table/rows/0/0", "th"),
    ("/without_treatment/4/table/rows/0/1", "td"),
    ("/without_treatment/5/note/title", "p"),
    ("/without_treatment/5/note/text", "p"),
    ("/without_treatment/5/note/list/0", "li"),
    ("/without_treatment/6/warning/title", "p"),
    ("/without_treatment/7/numbers/0/what", "p"),
    ("/without_treatment/8/treatments/0/name", "th"),
    ("/without_treatment/8/treatments/0/not_for", "dd"),
    ("/without_treatment/8/treatments/0/duration", "dd"),
    ("/without_treatment/8/treatments/0/evidence", "td"),
    ("/without_treatment/9/treatment-comparison/caption", "p"),
    ("/without_treatment/10/figure/caption", "figcaption"),
    ("/without_treatment/11/photo/caption", "figcaption"),
    ("/without_treatment/11/photo/credit", "figcaption"),
];

/// The hostile text as it is accepted at a place: with backslashes in rich text, which refuses markup.
fn hostile_at(json: &str, place: &str) -> String {
    let is_plain = read_condition(&dystonia::changed(json, &[(place, json!(HOSTILE))])).is_ok();
    if is_plain { HOSTILE.to_owned() } else { as_rich_text(HOSTILE) }
}

fn names(page: &Document) -> Vec<&str> {
    page.elements().map(|element| element.name.as_str()).collect()
}

/// All at once, because each page takes its time. A number after each text says whose it is.
#[test]
fn shows_markup_in_an_article_as_text() {
    let json = dystonia::full_json();
    let page = |text: &dyn Fn(&str) -> String| {
        let change = |(index, (place, _)): (usize, &(&'static str, &str))| {
            (*place, json!(format!("{} {index}.", text(place))))
        };
        let changes: Vec<_> = PLACES.iter().enumerate().map(change).collect();
        article_page(dystonia::with_images(&dystonia::changed(&json, &changes)))
    };
    let harmless = page(&|_| "plain".to_owned());
    let hostile = page(&|place| hostile_at(&json, place));
    assert_eq!(names(&hostile), names(&harmless), "the elements of the page change");
    for (index, (place, element)) in PLACES.iter().enumerate() {
        let shown = format!("{HOSTILE} {index}.");
        let is_shown = hostile.texts_of(&[element]).iter().any(|text| text.contains(&shown));
        assert!(is_shown, "{place} is not shown as it is written");
    }
}

#[test]
fn shows_markup_in_the_description_of_a_photograph_as_text() {
    let place = "/without_treatment/11/photo/description";
    let json = dystonia::changed(&dystonia::full_json(), &[(place, json!(HOSTILE))]);
    let page = article_page(dystonia::with_images(&json));
    let image = page.named(&["img"]).next().expect("a photograph");
    assert_eq!(image.attribute("alt"), Some(HOSTILE));
}

#[test]
fn shows_markup_in_the_title_of_a_cited_source_as_text() {
    let page = article_page(dystonia::condition_with(&[("/sources/0/title", json!(HOSTILE))]));
    let mark = page
        .inside(page.by_id("introduction"))
        .find(|inner| inner.attribute("href") == Some("#source--rashid"))
        .expect("a citation");
    for attribute in ["title", "aria-label"] {
        assert!(mark.attribute(attribute).is_some_and(|it| it.contains(HOSTILE)), "{attribute}");
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

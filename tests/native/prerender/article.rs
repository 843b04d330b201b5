//! The content of an article's page.

use serde_json::json;
use symptom_database::client::dom::SUBJECT_ID;
use symptom_database::model::feedback::Subject;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{CLIENT_NAME, article_page, dystonia_page, site};

#[test]
fn carries_what_its_feedback_is_about() {
    let page = dystonia_page();
    let script = page.by_id(SUBJECT_ID);
    assert_eq!(
        (script.name.as_str(), script.attribute("type")),
        ("script", Some("application/json"))
    );
    let subject: Subject = serde_json::from_str(&script.text()).expect("it is JSON");
    assert_eq!(subject, Subject::from(&dystonia::condition()));
}

#[test]
fn only_an_article_has_the_shell_with_the_client() {
    let pages = site(vec![dystonia::condition()]);
    let has_client = pages.iter().filter(|page| page.html.contains(CLIENT_NAME));
    let paths: Vec<_> = has_client.map(|page| page.path.as_str()).collect();
    assert_eq!(paths, ["conditions/dystonia/index.html"]);
}

#[test]
fn every_page_says_where_the_sites_root_is() {
    let pages = site(vec![dystonia::condition()]);
    for (page, root) in pages.iter().zip(["./", "../../"]) {
        let page = Document::parse(&page.html);
        let html = page.named(&["html"]).next().expect("a page");
        assert_eq!(html.attribute("data-root"), Some(root));
    }
}

#[test]
fn your_notes_say_that_a_site_on_the_home_screen_of_an_iphone_keeps_its_own() {
    let page = dystonia_page();
    let notes = page.around(page.by_id("your-notes")).last().expect("a section").text();
    let message = "If you add this site to the home screen of an iPhone or iPad, the notes there are separate from those in Safari.";
    assert!(notes.contains(message), "{notes}");
}

#[test]
fn leaves_no_place_of_the_shell_unfilled() {
    for page in site(vec![dystonia::condition()]) {
        for place in ["<!--head", "<!--body"] {
            assert!(!page.html.contains(place), "{place} is left in {}", page.path);
        }
        assert!(page.html.starts_with("<!DOCTYPE html>") && page.html.ends_with("</html>\n"));
    }
}

#[test]
fn has_no_comment_on_which_anything_could_count() {
    // Some hosts remove comments.
    for page in site(vec![dystonia::condition()]) {
        assert!(!page.html.contains("<!--"), "{}", page.path);
    }
}

#[test]
fn is_described_to_search_engines_by_its_summary() {
    let page = dystonia_page();
    let descriptions: Vec<&str> = page
        .named(&["meta"])
        .filter(|meta| meta.attribute("name") == Some("description"))
        .filter_map(|meta| meta.attribute("content"))
        .collect();
    assert_eq!(descriptions, [dystonia::condition().summary.as_str()]);
}

#[test]
fn says_how_the_authors_work_came_into_the_text() {
    for (role, words) in [("wrote", "Written by"), ("adapted-from", "Adapted from an article by")] {
        let page = article_page(dystonia::condition_with(&[("/author/role", json!(role))]));
        assert!(page.text().contains(&format!("{words} Haroon Rashid, MD")), "{role}");
    }
}

#[test]
fn shows_its_sources_and_dates() {
    let page = article_page(dystonia::condition_with(&[
        (
            "/sources",
            json!([
                { "title": "A book", "publisher": "A press", "published": "2020-02-09" },
                { "title": "A guide", "publisher": "A society", "url": "https://example.org/a" },
            ]),
        ),
        ("/written", json!("2026-01-05")),
        ("/next_review", json!("2027-12-31")),
        ("/review", json!({ "name": "Jo Bloggs", "credential": "RN", "day": "2026-07-04" })),
        ("/changes", json!([{ "day": "2026-08-05", "what": "Put right the dose." }])),
    ]));
    let sources = page.around(page.by_id("sources")).last().expect("a section of sources");
    let text = sources.text();
    for words in ["A book", "A press", "9 February 2020", "A guide", "A society"] {
        assert!(text.contains(words), "“{words}” is not in:\n{text}");
    }
    let dates = "Written 5 January 2026 Last reviewed 4 July 2026, by Jo Bloggs, RN \
                 Next review due 31 December 2027 Each article is to be reviewed once a year, and says when it was. \
                 Nobody is named as a reviewer who has not reviewed it. What has changed 5 August 2026: Put right the dose.";
    assert!(text.contains(dates), "{text}");
    let links: Vec<_> = page
        .inside(sources)
        .filter(|inner| inner.name == "a")
        .map(|link| (link.text(), link.attribute("href")))
        .collect();
    assert_eq!(links, [("A guide".to_owned(), Some("https://example.org/a"))]);
}

#[test]
fn names_no_reviewer_where_nobody_has_reviewed() {
    let page = dystonia_page();
    assert!(page.text().contains("Last reviewed not yet Next review due"), "{}", page.text());
    assert!(!page.text().to_lowercase().contains("medically reviewed"));
}

#[test]
fn leads_from_each_term_to_what_it_means() {
    let page = dystonia_page();
    let terms: Vec<_> =
        page.named(&["a"]).filter(|link| link.attribute("class") == Some("term")).collect();
    assert!(terms.len() > 9, "only {} terms are explained", terms.len());
    for term in terms {
        let id = term.attribute("href").and_then(|href| href.strip_prefix('#')).expect("a target");
        let parts: Vec<_> = page.inside(page.by_id(id)).map(|inner| inner.name.as_str()).collect();
        assert_eq!(parts, ["dt", "dd"], "{id}");
    }
}

#[test]
fn has_no_glossary_where_nothing_is_explained() {
    let text = json!([{ "paragraph": "Plain words." }]);
    let page = article_page(dystonia::condition_with(&[
        ("/glossary", json!([])),
        ("/introduction", text),
    ]));
    assert!(page.elements().all(|element| element.attribute("id") != Some("glossary")));
    assert!(!page.texts_of(&["a"]).contains(&"Words explained".to_owned()));
}

#[test]
fn turns_links_in_text_into_links() {
    let page = article_page(dystonia::condition_with(&[(
        "/introduction",
        json!([
            { "paragraph": "See [what brings it on](#causes) or [a guide](https://example.org/?a=1&b=2)." },
            { "list": ["[One](#symptoms)"] },
            { "terms": [{ "term": "Two", "description": "A [second](#treatment) one [1]." }] },
        ]),
    )]));
    let introduction = page.by_id("introduction");
    assert_eq!(introduction.text(), "See what brings it on or a guide. One Two A second one [1].");
    let links: Vec<_> = page
        .inside(introduction)
        .filter(|inner| inner.name == "a")
        .map(|link| (link.text(), link.attribute("href").unwrap_or_default()))
        .collect();
    let expected = [
        ("what brings it on", "#causes"),
        ("a guide", "https://example.org/?a=1&b=2"),
        ("One", "#symptoms"),
        ("second", "#treatment"),
    ];
    assert_eq!(links, expected.map(|(words, href)| (words.to_owned(), href)));
}

#[test]
fn offers_five_ratings_and_a_comment() {
    let page = dystonia_page();
    let is_star = |input: &&Element| input.attribute("name") == Some("author-rating");
    let radios: Vec<_> = page.named(&["input"]).filter(is_star).collect();
    assert_eq!(radios.len(), 5);
    assert!(radios.iter().all(|radio| radio.attribute("checked").is_none()), "no rating yet");
    let labels = page.texts_of(&["label"]);
    for label in ["1 star", "2 stars", "5 stars", "Your comment"] {
        assert!(labels.iter().any(|it| it.as_str() == label), "“{label}” is not in {labels:?}");
    }
}

#[test]
fn says_that_feedback_stays_in_the_browser() {
    let page = dystonia_page();
    for part in ["author", "comments"] {
        let text = page.around(page.by_id(part)).last().expect("a section").text();
        assert!(text.contains("Only you can see this."), "{text}");
    }
}

#[test]
fn is_the_same_each_time_it_is_rendered() {
    assert_eq!(site(vec![dystonia::condition()]), site(vec![dystonia::condition()]));
}

//! The order of an article's page, and its parts that fold.

use serde_json::json;
use symptom_database::model::condition::Condition;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{article_page, site};

/// Dystonia with every part that an article may have, and an article that it is related to.
fn conditions() -> Vec<Condition> {
    let dystonia = dystonia::condition_with(&[
        ("/related", json!(["tremor"])),
        ("/support", json!([{ "name": "A group" }])),
        ("/codes", json!({ "icd_10_cm": [{ "code": "G24" }] })),
        ("/changes", json!([{ "day": "2026-02-03", "what": "New sources." }])),
    ]);
    let tremor = dystonia::condition_with(&[
        ("/slug", json!("tremor")),
        ("/name", json!("Tremor")),
        ("/aliases", json!([])),
    ]);
    vec![dystonia, tremor]
}

fn page() -> Document {
    let pages = site(conditions());
    let page = pages.iter().find(|it| it.path == "conditions/dystonia/index.html");
    Document::parse(&page.expect("the article").html)
}

#[test]
fn rating_and_comments_follow_the_text_and_related_conditions_end_the_article() {
    let page = page();
    let main = page.by_id("main");
    let expected = [
        "What are the symptoms and treatment options for dystonia?",
        "When to get medical help",
        "Contents",
        "Causes of Dystonia",
        "Symptoms of Dystonia",
        "Treatment for Dystonia",
        "Dystonia Awareness",
        "Conclusion",
        "About the author",
        "Add a comment",
        "For my appointment",
        "Support",
        "Glossary",
        "Sources and what changed",
        "Codes for professionals",
        "Your notes",
        "Related conditions",
    ];
    let headings = page.inside(main).filter(|it| it.name == "h1" || it.name == "h2");
    assert_eq!(headings.map(Element::text).collect::<Vec<_>>(), expected);
}

#[test]
fn parts_below_the_text_are_folded_and_say_what_is_in_them() {
    let page = page();
    let parts = page.named(&["details"]);
    let parts =
        parts.filter(|it| it.attribute("class").is_some_and(|it| it.contains("folded-part")));
    let summaries: Vec<String> = parts
        .inspect(|part| assert_eq!(part.attribute("open"), None))
        .map(|part| page.inside(part).find(|it| it.name == "summary").expect("a summary").text())
        .collect();
    let expected = [
        "For my appointment 9 questions",
        "Support 1 organization",
        "Glossary 12 words explained",
        "Sources and what changed 5 sources, 1 change",
        "Codes for professionals 1 code",
        "Your notes only in this browser cannot be saved here",
    ];
    assert_eq!(summaries, expected);
    for id in ["appointment", "part--support", "glossary", "sources", "part--codes", "your-notes"] {
        let around = page.around(page.by_id(id)).last().expect("a fold");
        assert_eq!(around.name, "details", "a link to #{id} unfolds it");
    }
}

#[test]
fn tools_stand_below_the_title_and_need_scripts() {
    let page = page();
    let tools =
        page.elements().find(|it| it.attribute("class") == Some("article-tools needs-script"));
    let tools = tools.expect("the tools");
    let header = page.around(tools).last().expect("an element");
    assert_eq!(header.attribute("class"), Some("sub-header"));
    let buttons = page.inside(tools).filter(|it| it.name == "button").map(Element::text);
    let expected = [
        "Listen",
        "Print",
        "Print everything",
        "Print what is open",
        "Copy link",
        "Reading settings",
        "Back to standard",
    ];
    assert_eq!(buttons.collect::<Vec<_>>(), expected);
    let toggles = page.named(&["button"]);
    let toggles = toggles.filter(|it| it.text() == "Reading settings");
    assert_eq!(toggles.count(), 1, "the header of an article has none");
}

/// What an article with this author says below its by-line.
fn disclaimer(author: serde_json::Value, review: serde_json::Value) -> String {
    let page = article_page(dystonia::condition_with(&[("/author", author), ("/review", review)]));
    let mut lines = page.named(&["p"]);
    lines.find(|it| it.attribute("class") == Some("article__disclaimer")).expect("a line").text()
}

#[test]
fn an_article_without_a_clinicians_part_in_it_says_so() {
    let not_reviewed = "No clinician has reviewed this article yet.";
    let organization = json!({ "id": "site", "kind": "organization", "name": "Symptom Database", "role": "wrote" });
    let person = json!({ "id": "ann", "name": "Ann", "credential": "MD", "role": "wrote" });
    let review = json!({ "name": "Bob", "credential": "MD", "day": "2026-01-02" });
    assert!(disclaimer(organization.clone(), json!(null)).contains(not_reviewed));
    assert!(!disclaimer(organization, review).contains(not_reviewed));
    assert!(!disclaimer(person, json!(null)).contains(not_reviewed));
}

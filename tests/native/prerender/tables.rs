//! Tables, and those that compare treatments.

use serde_json::{Value, json};

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::article_page;

fn with_block(block: &Value) -> Document {
    article_page(dystonia::condition_with(&[("/introduction", json!([block]))]))
}

fn table_page() -> Document {
    let cells = json!([["Nerve test", "[It tingles](#causes)"], ["Blood test", "It **stings**"]]);
    with_block(
        &json!({ "table": { "caption": "Tests", "columns": ["Test", "What happens"], "rows": cells } }),
    )
}

/// Elements that look like a list where they are narrow, and stay a table for screen readers.
const ROLES: [(&str, &str, usize); 6] = [
    ("table", "table", 1),
    ("thead", "rowgroup", 1),
    ("tbody", "rowgroup", 1),
    ("tr", "row", 3),
    ("th", "columnheader", 2),
    ("td", "cell", 2),
];

#[test]
fn a_table_stays_one_for_screen_readers_however_it_looks() {
    let page = table_page();
    for (name, role, count) in ROLES {
        let names = [name];
        let with_role = page.named(&names).filter(|it| it.attribute("role") == Some(role));
        assert_eq!(with_role.count(), count, "{name}");
    }
    let headings: Vec<_> =
        page.named(&["th"]).map(|it| (it.text(), it.attribute("scope").unwrap())).collect();
    let expected =
        [("Test", "col"), ("What happens", "col"), ("Nerve test", "row"), ("Blood test", "row")];
    assert_eq!(headings, expected.map(|(text, scope)| (text.to_owned(), scope)));
}

#[test]
fn each_cell_says_its_column_to_readers_who_see_a_list_of_pairs() {
    let page = table_page();
    assert_eq!(page.texts_of(&["td"]), ["What happens: It tingles", "What happens: It stings"]);
    let is_label = |it: &&Element| it.attribute("class") == Some("table__label");
    // A screen reader has the heading of the column.
    let mut labels = page.named(&["span"]).filter(is_label);
    assert!(labels.all(|label| label.attribute("aria-hidden") == Some("true")));
}

#[test]
fn a_table_that_scrolls_is_reached_by_keyboard_and_named_by_its_caption() {
    let table =
        json!({ "table": { "caption": "Words", "columns": ["A", "B"], "rows": [["c", "d"]] } });
    let page = article_page(dystonia::condition_with(&[("/introduction", json!([table, table]))]));
    let is_scroller = |it: &&Element| it.attribute("class") == Some("table__scroller");
    let scrollers: Vec<_> = page.named(&["div"]).filter(is_scroller).collect();
    let mut captions = Vec::new();
    for scroller in scrollers {
        assert_eq!(scroller.attribute("tabindex"), Some("0"));
        assert_eq!(scroller.attribute("role"), Some("group"));
        let caption = page.by_id(scroller.attribute("aria-labelledby").expect("a name"));
        assert_eq!(
            (caption.attribute("class"), caption.text().as_str()),
            (Some("table__caption"), "Words")
        );
        let table = page.inside(scroller).next().expect("a table");
        assert_eq!(table.attribute("aria-labelledby"), caption.attribute("id"));
        captions.push(caption.attribute("id"));
    }
    assert_eq!(captions, [Some("table--1"), Some("table--2")]);
}

fn comparison_page() -> Document {
    let compare = json!({ "treatment-comparison": { "caption": "Side by side" } });
    let splint = json!({ "treatments": [{ "what": "A splint.", "benefits": "Less pain." }] });
    let own =
        json!({ "treatments": [{ "name": "Rest", "what": "Breaks.", "benefits": "Less pain." }] });
    let surgery =
        json!({ "treatments": [{ "name": "Release", "what": "A cut.", "risks": "A *scar*." }] });
    let sections = json!([
        { "id": "wrist-splint", "heading": "Wrist splint", "blocks": [splint] },
        { "id": "surgery", "heading": "Surgery", "blocks": [surgery] },
    ]);
    article_page(dystonia::condition_with(&[
        ("/sections/3/blocks", json!([compare, own])),
        ("/sections/3/sections", sections),
    ]))
}

#[test]
fn treatments_are_compared_by_the_questions_that_any_of_them_answers() {
    let page = comparison_page();
    let is_column = |it: &&Element| it.attribute("scope") == Some("col");
    let columns: Vec<String> = page.named(&["th"]).filter(is_column).map(Element::text).collect();
    assert_eq!(columns, ["Treatment", "How it helps", "Risks and side effects"]);
    let rows: Vec<String> = page.texts_of(&["tr"]).split_off(1);
    assert_eq!(
        rows,
        [
            "Rest How it helps: Less pain. Risks and side effects: Not stated",
            "Wrist splint How it helps: Less pain. Risks and side effects: Not stated",
            "Release How it helps: Not stated Risks and side effects: A scar.",
        ]
    );
}

#[test]
fn a_compared_treatment_leads_to_its_own_section() {
    let page = comparison_page();
    let is_row = |it: &&Element| it.attribute("scope") == Some("row");
    let links = page.named(&["th"]).filter(is_row).map(|heading| {
        let link = page.inside(heading).find(|inner| inner.name == "a");
        link.and_then(|link| link.attribute("href"))
    });
    assert_eq!(links.collect::<Vec<_>>(), [None, Some("#wrist-splint"), Some("#surgery")]);
}

#[test]
fn where_there_is_nothing_to_compare_there_is_no_table() {
    let compare = json!({ "treatment-comparison": { "caption": "Side by side" } });
    let page = article_page(dystonia::condition_with(&[("/sections/3/blocks", json!([compare]))]));
    assert_eq!(page.named(&["table"]).count(), 0);
}

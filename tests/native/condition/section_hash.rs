//! Hashes of sections, which comments store.

use serde_json::{Value, json};
use symptom_database::model::condition::Section;

use crate::harness::dystonia;

fn section(heading: &str, blocks: &Value) -> Section {
    let section = json!({ "id": "causes", "heading": heading, "blocks": blocks });
    serde_json::from_value(section).expect("a section")
}

fn causes() -> Value {
    json!([
        { "paragraph": "Often there is [no cause](#introduction)." },
        { "list": ["an injury", "a stroke"] },
        { "terms": [{ "term": "Primary", "description": "It comes alone." }] },
    ])
}

#[test]
fn is_kept_in_browsers_so_it_is_what_it_has_always_been() {
    assert_eq!(section("Causes", &causes()).hash(), 3_515_397_290);
}

#[test]
fn does_not_change_when_a_claim_gets_a_source() {
    let before = section("Causes", &causes()).hash();
    let cited = json!([
        { "paragraph": "[Often there is [no cause](#introduction).](source:nhs)" },
        { "list": ["[an injury](source:nhs, who)", "a [stroke](source:who)"] },
        { "terms": [{ "term": "Primary", "description": "It [comes](source:nhs) alone." }] },
    ]);
    assert_eq!(section("Causes", &cited).hash(), before);
    let stressed = json!([
        { "paragraph": "*Often* there is [no **cause**](condition:migraine#a)." },
        { "list": ["an injury", "[a stroke](term:stroke)"] },
        { "terms": [{ "term": "Primary", "description": r"It comes alone\." }] },
    ]);
    assert_eq!(section("Causes", &stressed).hash(), before, "other markup");
}

#[test]
fn changes_with_every_word_of_each_kind_of_block() {
    let blocks = dystonia::every_kind_of_block();
    let before = section("Causes", &blocks).hash();
    let entries = blocks.as_array().expect("a list");
    for index in 0..entries.len() {
        let mut fewer = entries.clone();
        let removed = fewer.remove(index);
        assert_ne!(section("Causes", &json!(fewer)).hash(), before, "{removed}");
    }
}

#[test]
fn changes_with_every_word_that_that_is_read() {
    let before = section("Causes", &causes());
    assert_ne!(section("The causes", &causes()).hash(), before.hash());
    for (place, other) in [
        ("/0/paragraph", json!("Often there is [one cause](#introduction).")),
        ("/1/list/1", json!("a tumor")),
        ("/1/list", json!(["an injury"])),
        ("/2/terms/0/term", json!("Secondary")),
        ("/2/terms/0/description", json!("It comes with another.")),
    ] {
        let mut blocks = causes();
        *blocks.pointer_mut(place).expect("a place") = other;
        assert_ne!(section("Causes", &blocks).hash(), before.hash(), "{place}");
    }
}

#[test]
fn does_not_change_with_what_a_reader_does_not_read_there() {
    let before = section("Causes", &causes());
    let mut blocks = causes();
    blocks[0]["paragraph"] = json!("Often there is [no cause](#symptoms).");
    assert_eq!(section("Causes", &blocks).hash(), before.hash(), "where a link leads");
    let inner = section("Genes", &causes());
    assert_eq!(Section { sections: vec![inner], ..before.clone() }.hash(), before.hash());
}

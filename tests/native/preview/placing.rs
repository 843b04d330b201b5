//! Where a page shows the value that a finding is about.

use serde_json::{Value, json};
use symptom_database::builder::preview::placing::{Place, place};
use symptom_database::model::{JsonPath, PathSegment};

fn file() -> Value {
    json!({
        "title": "What is it?",
        "symptoms": ["pain"],
        "introduction": [{ "paragraph": "It is [*very*](term:a) [common](source:b)." }],
        "sections": [{
            "id": "causes",
            "heading": "Causes",
            "blocks": [{ "list": ["**Cold** weather", "Wind"] }],
            "sections": [{
                "id": "rare",
                "heading": "Rare causes",
                "blocks": [{ "figure": { "image": "brain", "caption": "The brain" } }]
            }]
        }],
        "author": { "id": "robin", "name": "Robin Example" },
        "next_review": "2020-01-01"
    })
}

/// The place of the value at a path such as `sections/0/id`.
fn place_of(path: &str) -> Place {
    let step = |step: &str| match step.parse() {
        Ok(index) => PathSegment::Index(index),
        Err(_) => PathSegment::Key(step.to_owned()),
    };
    place(&file(), &JsonPath(path.split('/').map(step).collect()))
}

#[track_caller]
fn is_at(path: &str, texts: &[&str], section: Option<&str>) {
    let place = place_of(path);
    assert_eq!(place.texts[..texts.len()], *texts, "{path}");
    assert_eq!(place.section.as_deref(), section, "{path}");
}

#[test]
fn a_text_is_looked_for_without_its_markup() {
    is_at("introduction/0/paragraph", &["It is very common."], Some("introduction"));
    is_at("introduction/0", &["It is very common."], Some("introduction"));
    is_at("sections/0/blocks/0/list/0", &["Cold weather"], Some("causes"));
}

#[test]
fn a_value_that_the_page_does_not_show_is_beside_the_text_that_belongs_to_it() {
    let path = "sections/0/sections/0/blocks/0/figure/image";
    is_at(path, &["brain", "The brain"], Some("rare"));
    is_at("author/id", &["robin", "Robin Example"], Some("author"));
    is_at("sections/0/sections/0/id", &["rare", "Rare causes"], Some("rare"));
}

#[test]
fn a_missing_value_is_where_its_object_is() {
    is_at("sections/0/sections/0/blocks/0/figure/description", &["The brain"], Some("rare"));
    is_at("sections/0/sections/0/blocks/7", &["Rare causes"], Some("rare"));
}

#[test]
fn the_parts_that_the_page_makes_of_fields_are_found() {
    is_at("next_review", &["2020-01-01"], Some("sources"));
    is_at("title", &["What is it?"], None);
    is_at("symptoms/0", &["pain"], None);
    assert_eq!(place(&file(), &JsonPath::default()), Place::default());
}

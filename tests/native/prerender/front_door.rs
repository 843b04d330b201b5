//! What leads into the library: urgent help, groups, news, and the pages of symptoms.

use serde_json::{Value, json};
use symptom_database::builder::content::{read_site, read_symptoms};
use symptom_database::builder::prerender::Page;
use symptom_database::model::condition::Condition;
use symptom_database::model::library::MAX_CONDITIONS_IN_A_GROUP;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{render_with, settings_with, shell, site};

const SYMPTOMS: &str = r#"{
  "groups": [{ "id": "head", "name": "Head" }, { "id": "empty", "name": "Empty" }],
  "symptoms": [
    { "id": "pain", "name": "Pain" },
    { "id": "headache", "name": "Headache", "group": "head", "about": "Pain in the head.",
      "emergency": [
        { "sign": "it is sudden", "condition": "stroke" },
        { "sign": "the neck is stiff", "condition": "meningitis" },
        { "sign": "a side is weak", "condition": "stroke" }
      ] },
    { "id": "dizziness", "name": "Dizziness", "group": "head" }
  ]
}"#;

fn condition(slug: &str, name: &str, changes: &[(&str, Value)]) -> Condition {
    let own = [
        ("/slug", json!(slug)),
        ("/name", json!(name)),
        ("/symptoms", json!(["headache", "pain", "dizziness"])),
        ("/written", json!("2026-01-01")),
        ("/changes", json!([])),
    ];
    dystonia::condition_with(&[&own, changes].concat())
}

fn conditions() -> Vec<Condition> {
    let stroke = [
        ("/group", json!("brain")),
        ("/written", json!("2026-03-01")),
        ("/medical_help/bystander", json!(["Call.", "Stay."])),
    ];
    let changes = json!([{ "day": "2026-02-03", "what": "A source." }]);
    vec![
        condition("tension", "Tension headache", &[("/medical_help/emergency", json!([]))]),
        condition("migraine", "Migraine", &[("/changes", changes)]),
        condition("stroke", "Stroke", &stroke),
    ]
}

fn pages(conditions: Vec<Condition>) -> Vec<Page> {
    let groups = json!([{ "id": "brain", "name": "Brain" }, { "id": "none", "name": "None" }]);
    let settings = read_site(&settings_with(&[("/groups", groups)])).expect("settings");
    let symptoms = read_symptoms(SYMPTOMS).expect("symptoms");
    render_with(&shell(), &settings, symptoms, conditions)
}

fn page(pages: &[Page], path: &str) -> Document {
    let page = pages.iter().find(|it| it.path == format!("{path}index.html"));
    Document::parse(&page.unwrap_or_else(|| panic!("there is no {path}")).html)
}

/// The texts of the elements of this name in the part that this id heads.
fn texts_in(page: &Document, id: &str, name: &str) -> Vec<String> {
    let part = page.around(page.by_id(id)).filter(|it| it.name != "div" && it.name != "details");
    let part = part.last().expect("a part");
    page.inside(part).filter(|it| it.name == name).map(Element::text).collect()
}

#[test]
fn the_home_page_names_the_emergencies_that_the_site_says_most_about() {
    let home = page(&pages(conditions()), "");
    let links = texts_in(&home, "urgent-help", "a");
    assert_eq!(links, ["Stroke", "Migraine", "Call 911"], "without one that has no such sign");
    let words = home.by_id("urgent-help").text();
    assert_eq!(words, "Call 911 or go to an emergency room now if:");
    let link = home.named(&["a"]).find(|it| it.text() == "Stroke").expect("a link");
    assert_eq!(link.attribute("href"), Some("./conditions/stroke/#medical-help"));
}

#[test]
fn the_home_page_lists_conditions_by_kind_and_symptoms_by_group() {
    let home = page(&pages(conditions()), "");
    assert_eq!(texts_in(&home, "groups", "h3"), ["Brain", "Other conditions"]);
    assert_eq!(texts_in(&home, "groups", "a"), ["Stroke", "Migraine", "Tension headache"]);
    let summaries = texts_in(&home, "symptoms", "summary");
    assert_eq!(summaries, ["Head 2 symptoms", "Other symptoms 1 symptom"]);
    assert_eq!(texts_in(&home, "symptoms", "a"), ["Dizziness", "Headache", "Pain"]);
}

#[test]
fn the_home_page_says_what_is_new() {
    let home = page(&pages(conditions()), "");
    let expected = [
        "Stroke new on 1 March 2026",
        "Migraine changed on 3 February 2026",
        "Tension headache new on 1 January 2026",
    ];
    assert_eq!(texts_in(&home, "new", "li"), expected);
}

#[test]
fn a_site_of_one_article_without_groups_has_no_parts_for_more() {
    let home = page(&site(vec![dystonia::condition()]), "");
    let headings = home.texts_of(&["h2"]);
    let expected =
        ["Call 911 or go to an emergency room now if:", "Conditions from A to Z", "By symptom"];
    assert!(expected.iter().all(|it| headings.contains(&(*it).to_owned())), "{headings:?}");
    assert!(!headings.iter().any(|it| it == "Conditions by kind" || it == "What is new"));
    assert_eq!(home.named(&["details"]).count(), 0);
}

#[test]
fn a_big_group_has_a_page_with_all_its_conditions() {
    let of_brain = |number: usize| {
        let name = format!("Condition {number:02}");
        condition(&format!("c-{number}"), &name, &[("/group", json!("brain"))])
    };
    let conditions: Vec<Condition> = (0..=MAX_CONDITIONS_IN_A_GROUP).map(of_brain).collect();
    let pages = pages(conditions);
    let home = page(&pages, "");
    let links = texts_in(&home, "groups", "a");
    assert_eq!(links.len(), MAX_CONDITIONS_IN_A_GROUP + 1);
    assert_eq!(links.last().map(String::as_str), Some("All 13: Brain"));
    let group = page(&pages, "groups/brain/");
    assert_eq!(group.texts_of(&["h1"]), ["Brain"]);
    let items = group.inside(group.by_id("main")).filter(|it| it.name == "li");
    assert_eq!(items.count(), MAX_CONDITIONS_IN_A_GROUP + 1);
}

#[test]
fn a_symptom_says_what_it_is_when_it_is_urgent_and_which_conditions_have_it() {
    let headache = page(&pages(conditions()), "symptoms/headache/");
    assert!(headache.texts_of(&["p"]).contains(&"Pain in the head.".to_owned()));
    let signs = texts_in(&headache, "urgent-help", "li");
    let expected =
        ["it is sudden: maybe Stroke", "the neck is stiff", "a side is weak: maybe Stroke"];
    assert_eq!(signs, expected, "there is no article on meningitis");
    let link = headache.named(&["a"]).find(|it| it.text() == "Stroke").expect("a link");
    assert_eq!(link.attribute("href"), Some("../../conditions/stroke/#medical-help"));
    assert_eq!(texts_in(&headache, "dangerous", "a"), ["Stroke"]);
    assert_eq!(texts_in(&headache, "others", "a"), ["Migraine", "Tension headache"]);
    assert_eq!(texts_in(&headache, "related", "a"), ["Dizziness", "All symptoms"]);
}

#[test]
fn a_symptom_about_which_the_list_says_nothing_has_only_its_conditions() {
    let pain = page(&pages(conditions()), "symptoms/pain/");
    let main = pain.inside(pain.by_id("main"));
    let headings = main.filter(|it| it.name == "h2").map(Element::text);
    assert_eq!(headings.collect::<Vec<_>>(), ["Conditions with this symptom"]);
    let conditions = texts_in(&pain, "others", "a");
    assert_eq!(conditions, ["Migraine", "Stroke", "Tension headache"]);
}

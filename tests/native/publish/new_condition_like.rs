//! Starting an article in the form of another one.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use symptom_database::builder::content::skeleton;
use symptom_database::model::condition::Condition;
use symptom_database::model::{Day, Id};

use super::placeholders::has_only_placeholders;
use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{errors, names, publish, text_of};

const CLINIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/clinic");

/// The content of the clinic, without the clinic's other articles.
fn clinic() -> Folder {
    let folder = Folder::new();
    for (name, content) in Folder::files_in(Path::new(CLINIC)) {
        folder.write(name.to_str().expect("a plain name"), content);
    }
    folder
}

fn like(content: &Folder, slug: &str, model: &str) -> Value {
    let done = publish(&["new-condition", &text_of(content.path()), slug, "--like", model]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let file = content.path().join(format!("conditions/{slug}.json"));
    serde_json::from_str(&fs::read_to_string(file).expect("a file")).expect("JSON")
}

/// The article in the form of the shipped one with these changes, as of 30 November 2026.
fn like_dystonia(changes: &[(&str, Value)]) -> Value {
    let model: Condition =
        serde_json::from_str(&dystonia::json_with(changes)).expect("the form of a condition");
    let slug = Id::try_from("restless-legs".to_owned()).expect("an id");
    let today = Day::try_from("2026-11-30".to_owned()).expect("a day");
    serde_json::from_str(&skeleton::new_condition_like(&slug, &model, today)).expect("JSON")
}

/// Every text in a value, without the names of the fields.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn an_article_like_another_one_has_its_form_and_only_placeholders() {
    let content = clinic();
    let article = like(&content, "cluster-headache", "migraine");
    has_only_placeholders(&content, "conditions/cluster-headache.json");
    assert_eq!(article["slug"], "cluster-headache");
    assert_eq!(article["name"], "Cluster headache");
    assert_eq!(article["medical_help"]["red_flags"], json!(["headache", "stroke"]));
    assert_eq!(article["author"]["name"], "Example Clinic");
    assert_eq!(article["co_authors"][0]["name"], "Alex Example");
    let sections = article["sections"].as_array().expect("a list");
    let ids: Vec<&str> = sections.iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(ids[..4], ["symptoms", "causes", "diagnosis", "treatment"]);
    let kinds: Vec<&String> = sections[0]["blocks"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|block| block.as_object()?.keys().next())
        .collect();
    assert_eq!(kinds, ["paragraph", "steps", "figure", "paragraph"]);
}

#[test]
fn no_fact_of_the_other_article_is_taken_over() {
    let content = clinic();
    for (slug, model) in
        [("one", "migraine"), ("two", "carpal-tunnel-syndrome"), ("three", "tension-headache")]
    {
        let file = format!("{CLINIC}/conditions/{model}.json");
        let model_file: Value =
            serde_json::from_str(&fs::read_to_string(file).expect("a file")).expect("JSON");
        let article = like(&content, slug, model);
        let mut of_site = texts(&article["language"]);
        of_site.extend(texts(&article["author"]));
        of_site.extend(texts(&article["co_authors"]));
        of_site.extend(texts(&article["support"]));
        of_site.extend(texts(&article["medical_help"]["red_flags"]));
        let sections = article["sections"].as_array().expect("a list");
        of_site.extend(sections.iter().filter(|it| it["medical"] == false).flat_map(texts));
        let common =
            ["symptoms", "causes", "diagnosis", "treatment", "prevention", "living-with-it"];
        let common = [&common[..], &["Treatment", "Symptoms", "Causes", "Living with it"]].concat();
        let taken = texts(&article).into_iter().filter(|text| {
            texts(&model_file).contains(text) && !of_site.contains(text) && !common.contains(text)
        });
        let taken: Vec<&str> =
            taken.filter(|it| !it.ends_with(".schema.json") && !it.starts_with("20")).collect();
        assert!(taken.is_empty(), "{model}: {taken:#?}");
        for field in ["review", "changes", "aliases", "related", "glossary", "status"] {
            assert!(article.get(field).is_none(), "{model}: {field}");
        }
    }
}

#[test]
fn nobody_becomes_the_author_without_a_decision() {
    let wrote = json!({ "id": "jo", "name": "Jo Bloggs", "role": "wrote" });
    let adapted = json!({ "id": "ann", "name": "Ann Other", "role": "adapted-from" });
    for (author, co_authors) in [(&wrote, vec![&adapted]), (&adapted, vec![&wrote])] {
        let article =
            like_dystonia(&[("/author", author.clone()), ("/co_authors", json!(co_authors))]);
        assert_eq!(article["author"]["id"], "jo");
        let role = article["author"]["role"].as_str().expect("a text");
        assert!(role.starts_with("TODO: write “wrote” if Jo Bloggs"), "{role}");
        assert!(article.get("co_authors").is_none() && !article.to_string().contains("Ann Other"));
    }
    let article = like_dystonia(&[("/author", adapted)]);
    assert_eq!(article["author"]["id"], "todo-author");
}

#[test]
fn what_belongs_to_the_site_is_taken_over() {
    let support = json!([{ "name": "A society", "what": "Knows dystonia.", "phone": "555-0100" }]);
    let section = json!([
        { "id": "our-clinic", "heading": "Our clinic", "medical": false, "blocks": [{ "paragraph": "x" }] },
        { "id": "our-nurses", "heading": "Our dystonia nurses", "medical": false, "blocks": [{ "paragraph": "x" }] },
    ]);
    let article = like_dystonia(&[
        ("/language", json!("en-GB")),
        ("/support", support),
        ("/sections", section),
        ("/codes", json!({ "icd_10_cm": [{ "code": "G24" }, { "code": "G24.1" }] })),
        ("/sources/0/licence", json!("OGL v3")),
    ]);
    assert_eq!(article["language"], "en-GB");
    assert_eq!(article["support"][0]["name"], "A society");
    assert_eq!(article["support"][0]["phone"], "555-0100");
    let what = article["support"][0]["what"].as_str().expect("a text");
    assert!(what.starts_with("TODO: what A society offers to people with this condition."));
    assert_eq!(article["sections"][0]["heading"], "Our clinic");
    assert_eq!(article["sections"][0]["medical"], false);
    let heading = article["sections"][1]["heading"].as_str().expect("a text");
    assert!(heading.starts_with("TODO"), "it names the other condition: {heading}");
    assert_eq!(article["codes"]["icd_10_cm"].as_array().map(Vec::len), Some(1));
    assert!(
        article["codes"]["icd_10_cm"][0]["code"].as_str().is_some_and(|it| it.starts_with("TODO"))
    );
    assert!(article["codes"].get("snomed_ct").is_none());
    assert!(article["sources"][0]["licence"].as_str().is_some_and(|it| it.starts_with("TODO")));
}

#[test]
fn the_next_review_comes_as_often_as_that_of_the_other_article() {
    for (last, next, expected) in [
        ("2026-11-24", "2027-11-24", "2027-11-30"),
        ("2026-11-24", "2027-02-24", "2027-11-30"),
        ("2026-11-24", "2028-11-20", "2028-11-30"),
        ("2026-11-24", "2036-11-24", "2029-11-30"),
    ] {
        let review = json!({ "name": "Jo Bloggs", "day": last });
        let article = like_dystonia(&[
            ("/written", json!("2020-01-01")),
            ("/changes", json!([])),
            ("/review", review),
            ("/next_review", json!(next)),
        ]);
        assert_eq!(article["next_review"], expected, "{last} to {next}");
    }
}

#[test]
fn every_kind_of_block_becomes_one_with_placeholders() {
    let article = like_dystonia(&[("/introduction", dystonia::every_kind_of_block())]);
    let outlines = article["introduction"].as_array().expect("a list");
    let blocks = dystonia::every_kind_of_block();
    let blocks = blocks.as_array().expect("a list");
    assert_eq!(outlines.len(), blocks.len());
    for (outline, block) in outlines.iter().zip(blocks) {
        let keys =
            |value: &Value| value.as_object().map(|it| it.keys().cloned().collect::<Vec<_>>());
        assert_eq!(keys(outline), keys(block));
        let is_placeholder = |it: &&str| it.starts_with("TODO") || it.starts_with("todo-");
        assert!(texts(outline).iter().all(is_placeholder), "{outline:#}");
        assert!(
            !outline.to_string().contains(|letter: char| letter.is_ascii_digit()),
            "{outline:#}"
        );
    }
}

#[test]
fn an_unknown_article_to_follow_is_named_with_the_one_that_was_meant() {
    let content = clinic();
    let folder = text_of(content.path());
    let before = names(&content.path().join("conditions"));
    for (typed, told) in [
        ("migrane", "There is no article “migrane” to follow. Did you mean “migraine”?"),
        ("migraine.json", "Did you mean “migraine”?"),
        ("scurvy", "There is no article “scurvy” to follow. Name an article of this folder."),
    ] {
        let found =
            errors(&publish(&["new-condition", &folder, "cluster-headache", "--like", typed]));
        assert!(found.contains(told), "{found}");
    }
    content.write("conditions/broken.json", "{");
    let found =
        errors(&publish(&["new-condition", &folder, "cluster-headache", "--like", "broken"]));
    assert!(
        found.contains("There is no article “broken”")
            || found.contains("has errors, so no article"),
        "{found}"
    );
    assert_eq!(names(&content.path().join("conditions")).len(), before.len() + 1);
    // An earlier slug names the article too.
    like(&content, "cluster-headache", "migraine-headache");
}

#[test]
fn an_article_that_is_not_finished_can_be_followed_by_none() {
    let content =
        public(&[("dystonia.json", &dystonia::json_with(&[("/author/role", json!("TODO"))]))]);
    let told =
        errors(&publish(&["new-condition", &text_of(content.path()), "x", "--like", "dystonia"]));
    assert!(told.contains("dystonia.json has errors, so no article can follow it."), "{told}");
}

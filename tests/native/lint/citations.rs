//! Claims that rest on no source.

use serde_json::{Value, json};

use super::{checked, is_not_reported, is_reported, said};
use crate::harness::dystonia;

/// The paths of the blocks that cite no source, in a section with these blocks. They begin in the section.
fn uncited(blocks: Value) -> Vec<String> {
    uncited_in(&[("/sections/1/blocks", blocks)], "sections[1].blocks")
}

fn uncited_in(changes: &[(&str, Value)], place: &str) -> Vec<String> {
    let said = said(&checked(&dystonia::json_with(changes)));
    let warnings = said.iter().filter_map(|it| it.strip_prefix("Warning ")?.strip_prefix(place));
    let uncited = warnings.filter(|it| it.contains(" cites no source. "));
    uncited.filter_map(|it| it.split_once(": ")).map(|(path, _)| path.to_owned()).collect()
}

#[test]
fn the_shipped_article_names_a_source_for_each_claim() {
    is_not_reported(&[], "Warning sources");
    let said = said(&checked(dystonia::JSON));
    assert!(!said.iter().any(|it| it.contains("cites no source")), "{said:#?}");
}

#[test]
fn each_kind_of_block_without_a_source_is_a_warning() {
    for (block, name) in [
        (json!({ "paragraph": "A claim." }), "paragraph"),
        (json!({ "list": ["a", "b"] }), "list"),
        (json!({ "steps": ["a", "b"] }), "list of steps"),
        (json!({ "terms": [{ "term": "a", "description": "b" }] }), "list of terms"),
        (
            json!({ "table": { "caption": "a", "columns": ["b", "c"], "rows": [["d", "e"]] } }),
            "table",
        ),
        (json!({ "note": { "text": "a", "list": ["b"] } }), "note"),
        (json!({ "warning": { "text": "a" } }), "warning"),
        (json!({ "numbers": [{ "count": 1, "of": 2, "what": "a" }] }), "list of numbers"),
    ] {
        is_reported(
            &[("/sections/1/blocks/0", block)],
            &format!(
                "Warning sections[1].blocks[0]: This {name} cites no source. Write “[the claim](source:id)”, \
                 or “\"medical\": false” in a section without medical facts."
            ),
        );
    }
    let treatments = json!({ "treatments": [
        { "name": "A", "what": "a", "benefits": "[b](source:nhs)" },
        { "name": "B", "what": "a" },
    ] });
    is_reported(
        &[("/sections/1/blocks/0", treatments)],
        "Warning sections[1].blocks[0].treatments[1]: This treatment cites no source. ",
    );
}

#[test]
fn one_source_is_enough_for_a_block_wherever_it_stands_in_it() {
    let cited = "[a](source:nhs)";
    let blocks = json!([
        { "paragraph": format!("A claim, and {cited}.") },
        { "list": ["a", cited] },
        { "steps": [cited, "b"] },
        { "terms": [{ "term": "a", "description": cited }] },
        { "table": { "caption": cited, "columns": ["b", "c"], "rows": [["d", "e"]] } },
        { "table": { "caption": "a", "columns": ["b", "c"], "rows": [["d", cited]] } },
        { "note": { "text": "a", "list": [cited] } },
        { "warning": { "text": cited } },
        { "numbers": [{ "count": 1, "of": 2, "what": cited }] },
        { "treatments": [{ "name": "A", "evidence": cited }] },
    ]);
    assert_eq!(uncited(blocks), [""; 0]);
}

#[test]
fn an_introduction_and_its_list_share_a_source() {
    let list = |item: &str| json!({ "list": [item] });
    let paragraph = |text: &str| json!({ "paragraph": text });
    let cited = "[a](source:nhs)";
    for (blocks, expected) in [
        (json!([paragraph("Such as:"), list(cited)]), vec![]),
        (json!([paragraph("[Such as:](source:nhs)"), list("a")]), vec![]),
        (json!([paragraph("[It has signs](source:nhs), such as:"), list("a")]), vec![]),
        (json!([paragraph("Such as:"), list("a")]), vec!["[1]"]),
        (json!([paragraph("[No introduction.](source:nhs)"), list("a")]), vec!["[1]"]),
        (json!([paragraph("Such as:"), paragraph("A claim.")]), vec!["[1]"]),
        (json!([paragraph("Such as:")]), vec!["[0]"]),
        (json!([list(cited), list("a")]), vec!["[1]"]),
        (
            json!([paragraph("[Such as:](source:nhs)"), { "treatments": [{ "name": "A", "what": "a" }] }]),
            vec!["[1].treatments[0]"],
        ),
    ] {
        assert_eq!(uncited(blocks.clone()), expected, "{blocks}");
    }
}

#[test]
fn pictures_and_comparisons_need_no_source() {
    let blocks = json!([
        { "paragraph": "[a](source:nhs)" },
        { "figure": { "image": "body", "caption": "a", "description": "b" } },
        { "treatment-comparison": { "caption": "a" } },
    ]);
    assert_eq!(uncited(blocks), [""; 0]);
}

#[test]
fn only_medical_sections_need_sources() {
    let claims = json!([{ "paragraph": "A claim." }]);
    let changes = [("/introduction", claims.clone()), ("/conclusion", claims.clone())];
    assert_eq!(uncited_in(&changes, ""), [""; 0]);
    let section = |medical: bool| {
        json!({
            "id": "awareness",
            "heading": "A",
            "medical": medical,
            "blocks": claims,
            "sections": [{ "id": "inner", "heading": "B", "blocks": claims }],
        })
    };
    assert_eq!(
        uncited_in(&[("/sections/3", section(true))], "sections[3]"),
        [".blocks[0]", ".sections[0].blocks[0]"]
    );
    assert_eq!(uncited_in(&[("/sections/3", section(false))], "sections[3]"), [""; 0]);
    assert_eq!(uncited_in(&[("/without_treatment", claims)], "without_treatment"), ["[0]"]);
}

#[test]
fn a_source_that_no_text_cites_is_a_warning() {
    is_reported(
        &[("/medical_help/emergency/0", json!("it is hard to breathe"))],
        "Warning sources[2]: No text cites this source. Write “[the claim](source:maguire)” where it is used, or remove it.",
    );
    // A source without an id cannot be cited.
    let unnamed = json!({ "title": "A", "publisher": "B", "read": "2026-11-22" });
    is_not_reported(
        &[("/medical_help/emergency/0", json!("it is hard to breathe")), ("/sources/2", unnamed)],
        "Warning sources[2]",
    );
}

#[test]
fn each_sign_and_each_advice_to_a_bystander_needs_a_source() {
    let help = json!({ "urgent": ["[a](source:nhs)", "b"], "bystander": ["c"] });
    assert_eq!(
        uncited_in(&[("/medical_help", help)], "medical_help"),
        [".urgent[1]", ".bystander[0]"]
    );
}

//! Condition files, and the diagnostics for files with errors.

mod blocks;
mod codes;
mod fields;
mod form;
mod id;
mod relations;
mod robustness;
mod section_hash;
mod spelling;
mod syntax;
mod text;

use serde_json::json;
use symptom_database::builder::content::read_condition;
use symptom_database::model::condition::{Block, Condition};
use symptom_database::model::{NonEmptyString, RichText};

use crate::harness::dystonia;

fn printed(condition: &Condition) -> String {
    serde_json::to_string_pretty(condition).expect("a condition can be written as JSON")
}

#[test]
fn reads_the_shipped_article_without_findings() {
    let condition = read_condition(dystonia::JSON).expect("dystonia.json has no diagnostics");
    assert_eq!(condition.slug.as_str(), "dystonia");
    assert_eq!(condition.author.full_name(), "Haroon Rashid, MD");
}

#[test]
fn writes_a_condition_that_reads_as_the_same() {
    let full = dystonia::condition_with(&[
        ("/other_names", json!(["Dystonic disorder", "“Twisting”\nspasm"])),
        ("/author/role", json!("wrote")),
        (
            "/sources/0",
            json!({
                "id": "rashid",
                "title": "A guide",
                "publisher": "A society",
                "url": "https://example.org/guide?page=1",
                "published": "2020-02-29",
            }),
        ),
    ]);
    for condition in [dystonia::condition(), full] {
        assert_eq!(read_condition(&printed(&condition)), Ok(condition));
    }
}

#[test]
fn leaves_out_what_is_not_said() {
    let condition = dystonia::condition();
    assert!(condition.other_names.is_empty() && condition.review.is_none());
    let printed = printed(&condition);
    for field in ["other_names", "\"review\"", "null"] {
        assert!(!printed.contains(field), "{field}");
    }
}

#[test]
fn reads_each_kind_of_block() {
    let text = |words: &str| RichText::try_from(words.to_owned()).expect("text");
    let condition = dystonia::condition_with(&[(
        "/introduction",
        json!([{ "paragraph": "One." }, { "list": ["two", "three"] }]),
    )]);
    assert_eq!(
        condition.introduction,
        [Block::Paragraph(text("One.")), Block::List(vec![text("two"), text("three")])]
    );
    let treatments =
        condition.sections[2].sections[0].blocks.iter().find_map(|block| match block {
            Block::Treatments(treatments) => Some(treatments),
            _ => None,
        });
    let names: Vec<&str> = treatments
        .into_iter()
        .flatten()
        .filter_map(|it| it.name.as_ref())
        .map(NonEmptyString::as_str)
        .collect();
    assert_eq!(names, ["Botulinum toxin injections", "Oral medications"]);
}

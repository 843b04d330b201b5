//! Condition files with wrong syntax, fields or types.

use serde_json::json;
use symptom_database::builder::content::read_condition;

use crate::harness::damaged::{damaged, not_a_condition};
use crate::harness::dystonia;

#[test]
fn reports_an_unknown_field() {
    damaged(r#""name": "Dystonia","#, r#""name": "Dystonia", "nmae": ▶"Dystonia","#)
        .is_reported("nmae", "Unknown field `nmae`, … Correct its spelling, or remove it.");
}

#[test]
fn reports_an_unknown_field_of_a_section() {
    damaged(r#""heading": "Medications""#, r#""heading": "Medications", "headline": ▶"x""#)
        .is_reported(
            "sections[2].sections[0].headline",
            "Unknown field `headline`, expected one of `id`, `aliases`, `heading`, `medical`, `blocks`, \
         `sections`. \
         Correct its spelling, or remove it.",
        );
}

#[test]
fn reports_a_missing_field() {
    damaged(r#""name": "Dystonia","#, "").is_reported("", "Missing field `name`. Add it.");
}

#[test]
fn reports_a_missing_field_where_its_object_begins() {
    damaged(r#""term": "Spasm","#, "").is_reported("glossary[10]", "Missing field `term`. Add it.");
}

#[test]
fn reports_a_value_of_a_wrong_type() {
    let advice = "Write a value of this kind.";
    damaged(r#""a brain injury""#, "▶7")
        .is_reported("sections[0].blocks[3].list[0]", &format!("Expected a text: \"…\". {advice}"));
    damaged(r#""written": "2026-11-22""#, r#""written": ▶20261122"#)
        .is_reported("written", &format!("Expected a text: \"…\". {advice}"));
    damaged(r#""id": "causes","#, r#""id": "causes", "sections": ▶"none","#)
        .is_reported("sections[0].sections", &format!("Expected a list: […]. {advice}"));
    damaged(r#""author": {"#, r#""author": ▶"Jo", "x": {"#)
        .is_reported_among("author", &format!("Expected an object: {{…}}. {advice}"));
}

#[test]
fn reports_a_field_written_twice_on_its_second_line() {
    damaged(r#""name": "Dystonia","#, "\"name\": \"Dystonia\",\n  ▶\"name\": \"Dystonia\",")
        .is_reported("", "Duplicate field `name`. Keep one of them.");
}

#[test]
fn reports_an_unknown_kind_of_block() {
    damaged(r#""paragraph": "[Medications can"#, r#""paragraf": "[Medications can"#).is_reported(
        "sections[2].sections[0].blocks[0]",
        "Unknown variant `paragraf`, expected one of `paragraph`, `list`, `steps`, `terms`, `table`, `note`, `warning`, \
         `numbers`, `treatments`, `treatment-comparison`, `figure`, `photo`. \
         Use one of the expected names.",
    );
}

#[test]
fn reports_an_unknown_role_of_the_author() {
    damaged(r#""adapted-from""#, r#"▶"copied-from""#).is_reported(
        "author.role",
        "Unknown variant `copied-from`, expected `wrote` or `adapted-from`. \
         Use one of the expected names.",
    );
}

#[test]
fn reports_a_malformed_id() {
    damaged(r#""id": "symptoms""#, r#""id": ▶"Symptoms of""#).is_reported(
        "sections[1].id",
        "“Symptoms of” is not an id. Use lowercase letters, digits and single hyphens, 64 at \
         most, such as “physical-therapy”.",
    );
}

#[test]
fn reports_blank_text() {
    let message = "This text is blank. Fill it in, or remove its entry.";
    damaged(r#""Medications""#, r#"▶" ""#).is_reported("sections[2].sections[0].heading", message);
    damaged(r#""infections""#, r#"▶"""#).is_reported("sections[0].blocks[3].list[4]", message);
    damaged(r#""Haroon Rashid""#, "▶\"\\u00a0\\t\"").is_reported("author.name", message);
}

#[test]
fn reports_a_link_that_would_run_script() {
    damaged(
        r#""paragraph": "There is no cure. But [medications](#medications)"#,
        r#""paragraph": ▶"There is no cure. But [medications](javascript:alert)"#,
    )
    .is_reported(
        "conclusion[1].paragraph",
        "“javascript:alert” cannot be linked to. Link to a section of this article, such as \
         “#treatment”, or to … “https://example.org/”.",
    );
}

#[test]
fn a_source_may_have_an_old_address_without_encryption_but_no_other_kind() {
    let address = r#""https://www.nhs.uk/conditions/dystonia/""#;
    let old = dystonia::JSON.replace(address, r#""http://example.org""#);
    assert!(read_condition(&old).is_ok());
    damaged(address, "▶\"www.example.org\"").is_reported(
        "sources[1].url",
        "“www.example.org” has no “https://”. Write “https://www.example.org”.",
    );
    damaged(address, "▶\"http://\"").is_reported(
        "sources[1].url",
        "“https://” is not an address. Write it in full, beginning with “https://”.",
    );
}

#[test]
fn reports_what_is_no_date_and_how_to_write_one() {
    let no_dates = [
        "22 November 2026",
        "22.11.2026",
        "2026-11-22T10:00",
        "20261122",
        "2026-02-30",
        "soon",
        "",
    ];
    for no_date in no_dates {
        let told = format!("“{no_date}” is not a day. Write year-month-day, such as “2026-11-22”.");
        damaged(r#""written": "2026-11-22""#, &format!(r#""written": ▶"{no_date}""#))
            .is_reported("written", &told);
    }
}

#[test]
fn reports_a_block_of_two_kinds_or_of_none() {
    let block = "{\n          \"paragraph\": \"[Symptoms may be";
    for other in [
        "{ \"list\": [\"x\"], \"paragraph\": \"[Symptoms may be",
        "{}, { \"paragraph\": \"[Symptoms may be",
    ] {
        let error =
            read_condition(&dystonia::JSON.replace(block, other)).expect_err("one kind each");
        assert_eq!(
            error.iter().map(|diagnostic| diagnostic.message.as_str()).collect::<Vec<_>>(),
            [
                "A block has exactly one kind, one of: paragraph, list, steps, terms, table, note, warning, numbers, treatments, treatment-comparison, figure, photo. Split it, or give it one."
            ]
        );
    }
}

#[test]
fn reads_a_file_with_a_byte_order_mark() {
    assert!(read_condition(&format!("\u{feff}{}", dystonia::JSON)).is_ok());
}

#[test]
fn reports_what_comes_after_the_end() {
    damaged("\n  ]\n}", "\n  ]\n}\n\n▶}")
        .is_reported("", "There is text after the end of the content. Remove it.");
}

#[test]
fn reports_an_empty_file() {
    for empty in ["▶", " \n\n▶"] {
        not_a_condition(empty)
            .is_reported("", "This file is empty. Write its content, or remove the file.");
    }
}

#[test]
fn reports_json_that_is_something_else() {
    not_a_condition("\n▶null")
        .is_reported("", "Expected an object: {…}. Write a value of this kind.");
}

#[test]
fn reports_all_that_is_wrong_at_once() {
    let json = dystonia::json_with(&[
        ("/slug", json!("a/b")),
        ("/nmae", json!("x")),
        ("/introduction/0", json!({ "paragraf": "x" })),
        ("/introduction/1/paragraph", json!("a [link](javascript:alert(1))")),
        ("/sections/0/heading", json!(7)),
        ("/sections/0/blocks/3/list/1", json!(" ")),
        ("/sections/2/sections/0/blocks/1/treatments/0", json!({ "naem": "x", "what": "" })),
        ("/author/role", json!("copied")),
        ("/author/name", json!(null)),
        ("/review", json!({ "credential": "MD", "day": "today" })),
        ("/sources/1/url", json!("www.example.org")),
    ]);
    let json = json.replace("\"conclusion\"", "\"end\"");
    let diagnostics = read_condition(&json).expect_err("much is wrong");
    let found: Vec<String> =
        diagnostics.iter().map(|it| format!("{}: {}", it.path, it.message)).collect();
    let expected = [
        ": Missing field `conclusion`. Add it.",
        "slug: “a/b” is not an id. Use ",
        "introduction[0]: ",
        "introduction[1].paragraph: “javascript:alert(1” cannot be linked to. ",
        "sections[0].heading: Expected a text: \"…\". ",
        "sections[0].blocks[3].list[1]: This text is blank. ",
        "sections[2].sections[0].blocks[1].treatments[0].naem: ",
        "sections[2].sections[0].blocks[1].treatments[0].what: This text is blank. ",
        "end: This field does not exist here. ",
        "author.role: Use one of the expected names: \"wrote\", \"adapted-from\".",
        "author.name: Expected a text: \"…\". ",
        "review: Missing field `name`. Add it.",
        "review.day: “today” is not a day. ",
        "sources[1].url: “www.example.org” has no “https://”. ",
        "nmae: ",
    ];
    for beginning in expected {
        assert!(found.iter().any(|it| it.starts_with(beginning)), "{beginning} not in {found:#?}");
    }
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    assert!(diagnostics.is_sorted_by_key(|diagnostic| diagnostic.line), "{found:#?}");
}

#[test]
fn reports_each_field_that_is_missing() {
    let diagnostics = read_condition("{}").expect_err("all is missing");
    let missing = [
        "slug",
        "name",
        "title",
        "summary",
        "medical_help",
        "introduction",
        "sections",
        "conclusion",
        "author",
        "sources",
        "written",
        "next_review",
    ];
    let mut messages: Vec<String> =
        diagnostics.into_iter().map(|diagnostic| diagnostic.message).collect();
    messages.sort();
    let mut expected = missing.map(|field| format!("Missing field `{field}`. Add it."));
    expected.sort();
    assert_eq!(messages, expected);
}

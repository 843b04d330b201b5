//! The form of each kind of block and of fields of several articles.

use serde_json::{Value, json};
use symptom_database::builder::content::read_condition;
use symptom_database::builder::content::schema;
use symptom_database::model::condition::{Block, Condition};

use crate::harness::damaged::diagnostics;
use crate::harness::dystonia;

/// Asserts that the article is refused with these values at JSON pointers, and that one of the errors begins so.
#[track_caller]
pub(super) fn is_refused(changes: &[(&str, Value)], expected: &str) {
    let found = diagnostics(&dystonia::json_with(changes));
    let found: Vec<String> =
        found.iter().map(|it| format!("{}: {}", it.path, it.message)).collect();
    assert!(found.iter().any(|it| it.starts_with(expected)), "{expected}\nis not in {found:#?}");
}

/// The same for a block in the introduction. `expected` begins with the path in the block.
#[track_caller]
fn block_is_refused(block: Value, expected: &str) {
    is_refused(&[("/introduction/0", block)], &format!("introduction[0].{expected}"));
}

#[track_caller]
pub(super) fn is_read(changes: &[(&str, Value)]) -> Condition {
    match read_condition(&dystonia::json_with(changes)) {
        Ok(condition) => condition,
        Err(diagnostics) => panic!("{diagnostics:#?}"),
    }
}

#[test]
fn reads_every_kind_of_block_and_writes_it_as_it_was() {
    let blocks = dystonia::every_kind_of_block();
    let condition = is_read(&[("/sections/0/blocks", blocks.clone())]);
    assert_eq!(serde_json::to_value(&condition.sections[0].blocks).expect("JSON"), blocks);
}

#[test]
fn names_every_kind_of_block() {
    let (_, schema) = &schema::files()[0];
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    let kinds = schema["$defs"]["Block"]["oneOf"].as_array().expect("kinds");
    let kinds: Vec<&str> = kinds.iter().filter_map(|it| it["required"][0].as_str()).collect();
    assert_eq!(kinds, Block::KINDS);
    let blocks = dystonia::every_kind_of_block();
    let blocks = blocks.as_array().expect("blocks").iter();
    let written: Vec<&String> = blocks.filter_map(|it| it.as_object()?.keys().next()).collect();
    assert_eq!(written, Block::KINDS);
}

#[test]
fn names_the_texts_of_every_kind_of_block() {
    let blocks: Vec<Block> =
        serde_json::from_value(dystonia::every_kind_of_block()).expect("blocks");
    let counts = blocks.iter().map(|block| (block.texts().len(), block.names().len()));
    let expected = [
        (1, 0),
        (2, 0),
        (2, 0),
        (1, 1),
        (5, 2),
        (3, 1),
        (2, 1),
        (2, 0),
        (7, 1),
        (1, 0),
        (1, 0),
        (1, 0),
    ];
    assert_eq!(counts.collect::<Vec<_>>(), expected);
}

#[test]
fn a_table_has_as_many_cells_in_each_row_as_columns() {
    let table = |columns: Value, rows: Value| json!({ "table": { "caption": "x", "columns": columns, "rows": rows } });
    block_is_refused(
        table(json!(["a", "b"]), json!([["1", "2"], ["3"]])),
        "table.rows[1]: This row has 1 cells, and there are 2 columns. Give each column a cell.",
    );
    block_is_refused(
        table(json!(["a", "b"]), json!([["1", "2", "3"]])),
        "table.rows[0]: This row has 3 cells, and there are 2 columns. ",
    );
    block_is_refused(
        table(json!(["a"]), json!([["1"]])),
        "table.columns: A table needs at least two columns. ",
    );
    block_is_refused(table(json!(["a", "b"]), json!([])), "table.rows: This list is empty. ");
    block_is_refused(
        table(json!(["a", " "]), json!([["1", "2"]])),
        "table.columns[1]: This text is blank. ",
    );
    block_is_refused(
        table(json!(["a", "b"]), json!([["1", ""]])),
        "table.rows[0][1]: This text is blank. ",
    );
    block_is_refused(
        json!({ "table": { "columns": ["a", "b"], "rows": [["1", "2"]] } }),
        "table: Missing field `caption`. Add it.",
    );
}

#[test]
fn a_number_is_a_part_of_a_whole() {
    let number =
        |count: Value, of: Value| json!({ "numbers": [{ "count": count, "of": of, "what": "x" }] });
    block_is_refused(
        number(json!(19), json!(18)),
        "numbers[0].count: 19 is more than 18. Correct one of the two numbers.",
    );
    for of in [0, 1001, 65_535] {
        block_is_refused(number(json!(0), json!(of)), "numbers[0].of: ");
    }
    for count in [json!(-1), json!(1.5), json!("18"), json!(70_000)] {
        block_is_refused(number(count, json!(100)), "numbers[0].count: ");
    }
    block_is_refused(json!({ "numbers": [] }), "numbers: This list is empty. ");
    for (count, of) in [(0, 1), (1, 1), (1000, 1000)] {
        is_read(&[("/introduction/0", number(json!(count), json!(of)))]);
    }
}

#[test]
fn a_box_needs_a_text_and_nothing_else() {
    for kind in ["note", "warning"] {
        is_read(&[("/introduction/0", json!({ kind: { "text": "x" } }))]);
        block_is_refused(
            json!({ kind: { "title": "x" } }),
            &format!("{kind}: Missing field `text`. Add it."),
        );
        block_is_refused(
            json!({ kind: { "title": " ", "text": "x" } }),
            &format!("{kind}.title: This text is blank. "),
        );
        block_is_refused(
            json!({ kind: { "text": "x", "list": ["[a](b)"] } }),
            &format!("{kind}.list[0]: “b” cannot be linked to. "),
        );
    }
}

#[test]
fn steps_and_photographs_need_entries() {
    block_is_refused(json!({ "steps": [] }), "steps: This list is empty. ");
    block_is_refused(json!({ "steps": "x" }), "steps: Expected a list: […]. ");
    let photo =
        |files: Value| json!({ "photo": { "files": files, "caption": "x", "description": "x" } });
    block_is_refused(photo(json!([])), "photo.files: This list is empty. ");
    for name in
        ["Wrist.jpg", "wrist.svg", "wrist", "a/b.png", "../b.png", ".png", "a b.png", "a.JPG"]
    {
        block_is_refused(
            photo(json!([name])),
            &format!("photo.files[0]: “{name}” is not the name of a photograph. "),
        );
    }
    block_is_refused(
        json!({ "photo": { "files": ["a.png"], "caption": "x" } }),
        "photo: Missing field `description`. Add it.",
    );
}

#[test]
fn a_treatment_answers_at_least_one_question() {
    let keys = ["what", "benefits", "risks", "not_for", "duration", "combined_with", "evidence"];
    for key in keys {
        let condition =
            is_read(&[("/introduction/0", json!({ "treatments": [{ "name": "A", key: "x" }] }))]);
        assert_eq!(condition.introduction[0].texts().len(), 1, "{key}");
    }
    block_is_refused(
        json!({ "treatments": [{ "name": "A" }] }),
        "treatments[0]: This treatment has no description. Write “what” it is.",
    );
    block_is_refused(
        json!({ "treatments": [{ "name": "A", "evidense": "x" }] }),
        "treatments[0].evidense: Unknown field `evidense`",
    );
}

#[test]
fn what_a_comparison_compares_is_in_the_treatments() {
    block_is_refused(
        json!({ "treatment-comparison": { "caption": "x", "rows": [] } }),
        "treatment-comparison.rows: Unknown field `rows`, expected `caption`. ",
    );
}

#[test]
fn a_comparison_stands_where_there_are_treatments() {
    let comparison = json!([{ "treatment-comparison": { "caption": "A" } }]);
    for place in ["introduction", "conclusion", "without_treatment", "sections[0].blocks"] {
        let pointer = format!("/{}", place.replace("[0].", "/0/"));
        is_refused(
            &[(&pointer, comparison.clone())],
            &format!("{place}[0].treatment-comparison: There are no treatments to compare here. "),
        );
    }
    let around = json!([{ "paragraph": "A." }, comparison[0]]);
    is_read(&[("/sections/2/blocks", around)]);
}

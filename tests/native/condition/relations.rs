//! Condition files whose values do not fit together.

use serde_json::json;
use symptom_database::builder::content::read_condition;

use crate::harness::damaged::{changed, damaged, diagnostics};
use crate::harness::dystonia;

#[test]
fn reports_a_section_id_used_twice() {
    let damage = damaged(r#""id": "awareness""#, r#""id": ▶"causes""#);
    damage.is_reported("sections[3].id", "“causes” is already the id of sections[0] … of its own.");
}

#[test]
fn reports_a_sub_section_id_used_twice() {
    damaged(r#""id": "awareness""#, r#""id": ▶"physical-therapy""#).is_reported(
        "sections[3].id",
        "“physical-therapy” is already the id of sections[2].sections[1] … of its own.",
    );
}

#[test]
fn reports_a_section_id_that_the_page_needs_itself() {
    for (id, free) in [
        ("main", "main-2"),
        ("contents", "contents-2"),
        ("introduction", "introduction-2"),
        ("conclusion", "conclusion-2"),
        ("sources", "sources-2"),
        ("author", "author-2"),
        ("comments", "comments-2"),
        ("star-1", "star-1-2"),
        ("term-x", "about-term-x"),
    ] {
        damaged(r#""id": "awareness""#, &format!(r#""id": ▶"{id}""#)).is_reported(
            "sections[3].id",
            &format!(
                "“{id}” is reserved: the page has a part … Write another id, such as “{free}”."
            ),
        );
    }
}

#[test]
fn suggests_only_an_id_that_is_free() {
    let json = dystonia::JSON
        .replace(r#""id": "causes","#, r#""id": "sources","#)
        .replace(r#""id": "awareness""#, r#""id": "sources-2""#);
    let found = diagnostics(&json);
    let message = found.iter().find(|it| it.path.to_string() == "sections[0].id");
    let message = &message.expect("the id is reserved").message;
    assert!(message.ends_with(", such as “about-sources”."), "{message}");
}

#[test]
fn an_earlier_id_that_another_section_has_is_reported_where_it_is_written() {
    for (section, other) in [(0, 3), (3, 0)] {
        let ids = ["causes", "symptoms", "treatment", "awareness"];
        let json =
            dystonia::json_with(&[(&format!("/sections/{section}/aliases"), json!([ids[other]]))]);
        let found = diagnostics(&json);
        let [found] = found.as_slice() else { panic!("one error: {found:#?}") };
        assert_eq!(found.path.to_string(), format!("sections[{section}].aliases[0]"));
        let told = format!("“{}” is already the id of sections[{other}]. ", ids[other]);
        assert!(found.message.starts_with(&told), "{}", found.message);
    }
}

#[test]
fn reports_an_empty_section() {
    damaged(r#""id": "causes","#, r#""id": "none", "heading": "None" }, { "id": "causes","#)
        .is_reported(
            "sections[0]",
            "The section “None” is empty. Give it blocks or sections, or remove it.",
        );
}

#[test]
fn reports_a_list_without_entries() {
    for list in ["introduction", "conclusion", "sources"] {
        changed(&format!("/{list}"), json!([]), &format!("\"{list}\": []"))
            .is_reported(list, "This list is empty. Add at least one entry.");
    }
    for kind in ["list", "terms"] {
        damaged(r#""introduction": ["#, &format!("\"introduction\": [{{ \"{kind}\":\n ▶[] }},"))
            .is_reported(
                &format!("introduction[0].{kind}"),
                "This list is empty. Add at least one entry.",
            );
    }
}

#[test]
fn reports_a_link_to_no_section_wherever_it_stands() {
    let message = "The link leads to “#diet”, but no section has that id. Correct the link, or \
                   give a section the id “diet”.";
    let cases = [
        ("a stroke", "sections[0].blocks[3].list[1]"),
        ("Medications can reduce", "sections[2].sections[0].blocks[0].paragraph"),
        ("Thin needles", "sections[2].sections[3].blocks[1].treatments[0].what"),
        ("Dystonia can affect many", "introduction[1].paragraph"),
        ("Dystonia is a neurological disorder. ", "conclusion[0].paragraph"),
        ("you think you might", "medical_help.doctor[0]"),
        ("you have trouble breathing", "medical_help.emergency[1]"),
        ("A part of the brain that", "glossary[2].definition"),
        ("The basal ganglia lie", "sections[0].blocks[4].figure.caption"),
    ];
    for (words, path) in cases {
        // The mark stands inside the value: none of these values has a line break.
        damaged(words, &format!("[Diet](#diet). ▶{words}")).is_reported(path, message);
    }
}

#[test]
fn reports_a_term_that_the_glossary_does_not_explain() {
    damaged("a stroke", "▶a [stroke](term:stroke)").is_reported(
        "sections[0].blocks[3].list[1]",
        "The glossary does not explain “stroke”. Correct the id, or add an entry.",
    );
}

#[test]
fn reports_an_id_that_two_entries_of_the_glossary_have() {
    let another = r#""id": ▶"inherited", "term": "A", "definition": "B" }, { "id": "posture""#;
    damaged(r#""id": "posture""#, another).is_reported(
        "glossary[9].id",
        "“inherited” is already the id of glossary[5]. Give each word an id of its own.",
    );
}

#[test]
fn reports_help_without_a_sign() {
    for help in [json!({}), json!({ "doctor": [] }), json!({ "bystander": ["Stay calm."] })] {
        changed("/medical_help", help, "\"medical_help\"").is_reported(
            "medical_help",
            "No sign is named here. Write with which signs readers see a “doctor”, or need help sooner.",
        );
    }
    for level in ["emergency", "urgent", "doctor"] {
        let json = dystonia::json_with(&[("/medical_help", json!({ level: ["you have it"] }))]);
        assert!(read_condition(&json).is_ok(), "{level}");
    }
}

#[test]
fn reports_a_review_outside_its_time() {
    let review = |day: &str| json!({"name": "Jo Bloggs", "credential": "MD", "day": day});
    let cases = [
        ("2026-11-21", "The review is before the day the text was written. Correct one."),
        ("2027-11-22", "The next review is not after this one. Set a later date for it."),
    ];
    for (day, message) in cases {
        changed("/review", review(day), &format!("\"day\": \"{day}\""))
            .is_reported("review.day", message);
    }
    let json = dystonia::json_with(&[("/review", review("2026-11-22"))]);
    assert!(read_condition(&json).is_ok());
}

#[test]
fn reports_changes_out_of_order() {
    let changes = |days: [&str; 2]| json!(days.map(|day| json!({"day": day, "what": "More."})));
    let cases = [
        (["2026-12-02", "2026-11-21"], "This change is before the day … was written. Correct one."),
        (["2026-12-02", "2026-12-03"], "This change is later than the one … the latest first."),
    ];
    for (days, message) in cases {
        changed("/changes", changes(days), &format!("\"day\": \"{}\"", days[1]))
            .is_reported("changes[1].day", message);
    }
}

#[test]
fn accepts_a_link_to_a_section_that_comes_later_or_lies_inside_another() {
    let json = dystonia::JSON
        .replace("a stroke", "[awareness](#awareness) and [acupuncture](#alternative-therapies)");
    assert!(read_condition(&json).is_ok());
}

#[test]
fn reports_a_review_that_is_not_after_the_writing() {
    for day in ["2026-11-22", "2026-11-21", "1999-12-31"] {
        damaged(r#""2027-11-22""#, &format!(r#"▶"{day}""#)).is_reported(
            "next_review",
            "The next review is not after the day the text was written. Set a later date.",
        );
    }
}

#[test]
fn accepts_sections_nested_three_deep_and_reports_the_fourth() {
    let nested = |innermost: &str| {
        format!(
            r#""id": "one", "heading": "One", "sections": [
                {{ "id": "two", "heading": "Two", "sections": [
                    {{ "id": "three", "heading": "Three", {innermost} }}
                ] }}
            ] }}, {{ "id": "causes","#
        )
    };
    let text = r#""blocks": [{ "paragraph": "Text." }]"#;
    let three_deep = dystonia::JSON.replace(r#""id": "causes","#, &nested(text));
    assert!(read_condition(&three_deep).is_ok());
    let four_deep =
        format!("\"sections\": [\n▶{{ \"id\": \"four\", \"heading\": \"Four\", {text} }}]");
    damaged(r#""id": "causes","#, &nested(&four_deep)).is_reported(
        "sections[0].sections[0].sections[0].sections[0]",
        "Sections may be nested 3 deep. Move this one up.",
    );
}

#[test]
fn reports_everything_that_is_wrong_at_once() {
    let json = dystonia::JSON
        .replace(r#""id": "awareness""#, r#""id": "causes""#)
        .replace("(#symptoms)", "(#symptom)")
        .replace("a stroke", "a [stroke](#stroke)")
        .replace("2027-11-22", "2025-11-22");
    let diagnostics = diagnostics(&json);
    let mut paths: Vec<String> = diagnostics.iter().map(|found| found.path.to_string()).collect();
    paths.sort();
    assert_eq!(
        paths,
        [
            "introduction[2].paragraph",
            "next_review",
            "sections[0].blocks[3].list[1]",
            "sections[3].id"
        ]
    );
    for diagnostic in &diagnostics {
        let line = json.lines().nth(diagnostic.line - 1).expect("the line is in the file");
        let value = ["causes", "(#symptom)", "(#stroke)", "2025-11-22"];
        assert!(value.iter().any(|value| line.contains(value)), "{diagnostic}\n{line}");
    }
}

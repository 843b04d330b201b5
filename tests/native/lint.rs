//! The content linter: its diagnostics, and when it fails.

mod annotations;
mod citations;
mod dates;
mod discern;
mod plain_text;
mod shared_signs;
mod translations;

use serde_json::{Value, json};
use symptom_database::builder::content::skeleton;
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::lint::{self, Report, lint};
use symptom_database::model::condition::Condition;
use symptom_database::model::{Day, Id};

use crate::harness::dystonia;
use crate::harness::folder::{SHIPPED, SITE, public};

fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).expect("a day")
}

/// A day on which no date in the shipped article is in the future or overdue.
fn today() -> Day {
    day("2027-01-01")
}

fn checked(json: &str) -> Report {
    lint(public(&[("dystonia.json", json)]).path(), today())
}

/// The diagnostics of a condition, as "severity path: message".
fn said(report: &Report) -> Vec<String> {
    report
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.file.ends_with("conditions/dystonia.json"))
        .map(|diagnostic| {
            format!("{:?} {}: {}", diagnostic.severity, diagnostic.path, diagnostic.message)
        })
        .collect()
}

/// Asserts that these values cause a diagnostic that begins so, and that the shipped file does not.
#[track_caller]
fn is_reported(changes: &[(&str, Value)], expected: &str) {
    let is_in = |json: &str| said(&checked(json)).iter().any(|it| it.starts_with(expected));
    assert!(!is_in(dystonia::JSON), "said of the shipped file: {expected}");
    let json = dystonia::json_with(changes);
    assert!(is_in(&json), "{expected}\nis not in {:#?}", said(&checked(&json)));
}

/// Asserts that these values cause no diagnostic that begins so.
#[track_caller]
fn is_not_reported(changes: &[(&str, Value)], unexpected: &str) {
    let said = said(&checked(&dystonia::json_with(changes)));
    assert!(!said.iter().any(|it| it.starts_with(unexpected)), "{unexpected}\nis in {said:#?}");
}

#[test]
fn finds_no_error_in_what_is_shipped() {
    let report = lint(SHIPPED.as_ref(), today());
    assert_eq!(report.count(Severity::Error), 0, "{}", lint::text(&report));
    assert!(report.conditions >= 1);
}

#[test]
fn a_credential_may_be_left_out_and_not_be_blank() {
    is_reported(
        &[("/author/credential", json!(""))],
        "Error author.credential: This text is blank. ",
    );
    let author = json!({ "id": "haroon-rashid", "name": "Haroon Rashid", "role": "wrote" });
    is_not_reported(&[("/author", author)], "Error ");
}

#[test]
fn numbers_of_different_wholes_are_a_warning() {
    let numbers = |wholes: [u16; 2]| {
        let number = |of| json!({ "count": 1, "of": of, "what": "x" });
        [("/introduction/0", json!({ "numbers": wholes.map(number) }))]
    };
    let expected = "Warning introduction[0].numbers: These numbers are parts of different wholes, ";
    is_reported(&numbers([100, 1000]), expected);
    is_not_reported(&numbers([100, 100]), expected);
}

#[test]
fn every_part_of_the_text_counts_for_how_hard_it_is_to_read() {
    let hard = "Involuntary contractions characteristically originate neurologically, notwithstanding considerable \
                heterogeneity, irrespective of pharmacological interventions, in numerous individuals.";
    for level in ["urgent", "bystander"] {
        let help = json!({ "doctor": ["you have it"], level: [hard] });
        is_reported(
            &[("/medical_help", help)],
            "Warning medical_help: “when to get medical help” is hard to read: ",
        );
    }
    is_reported(
        &[("/without_treatment", json!([{ "paragraph": hard }]))],
        "Warning without_treatment: “without-treatment” is hard to read: ",
    );
}

#[test]
fn hard_text_is_a_warning() {
    let hard = "Involuntary contractions characteristically originate neurologically, notwithstanding considerable \
                heterogeneity, irrespective of pharmacological interventions, in numerous individuals.";
    is_reported(
        &[("/introduction/0/paragraph", json!(hard))],
        "Warning introduction: “introduction” is hard to read: ",
    );
}

#[test]
fn a_word_that_is_nearly_the_glossarys_is_a_warning() {
    for (word, term) in
        [("tremro", "Tremor"), ("elecrode", "Electrode"), ("anticolinergicz", "Anticholinergics")]
    {
        is_reported(
            &[("/introduction/1/paragraph", json!(format!("It may come with {word}.")))],
            &format!("Warning introduction[1].paragraph: “{word}” is nearly “{term}”"),
        );
    }
    // Other forms of a word are no mistakes.
    let text = json!("Tremors, postures, inheriting, electrodes, neurologically, relaxants.");
    let report = checked(&dystonia::json_with(&[("/introduction/1/paragraph", text)]));
    let said = said(&report);
    assert!(!said.iter().any(|it| it.contains("is nearly")), "{said:#?}");
}

#[test]
fn an_entry_of_the_glossary_that_nothing_uses_is_a_warning() {
    is_reported(
        &[(
            "/glossary/0",
            json!({ "id": "gait", "term": "Gait", "definition": "A way of walking." }),
        )],
        "Warning glossary[0]: No text uses this entry. ",
    );
}

#[test]
fn tells_of_all_files_at_once_with_file_line_and_path() {
    let wrong = dystonia::json_with(&[("/slug", json!("tremor")), ("/name", json!(" "))]);
    let late = dystonia::json_with(&[("/next_review", json!("2026-12-01"))]);
    let folder = public(&[("dystonia.json", &late), ("tremor.json", &wrong)]);
    folder.write("site.json", SITE.replace("\"911\"", "\"nine\""));
    let report = lint(folder.path(), today());
    let text = lint::text(&report);
    let line = |json: &str, words: &str| {
        1 + json.lines().position(|it| it.contains(words)).expect("a line")
    };
    for (file, line, told) in [
        ("conditions/dystonia.json", line(&late, "next_review"), "next_review: The review was due"),
        ("conditions/tremor.json", line(&wrong, "\"name\": \" \""), "name: This text is blank."),
        ("site.json", 5, "emergency.number: “nine” is not a telephone number."),
    ] {
        let beginning = format!("{}:{line}: error: {told}", folder.path().join(file).display());
        assert!(text.lines().any(|it| it.starts_with(&beginning)), "{beginning}\nis not in {text}");
    }
    assert!(text.contains("\n3 errors and "), "{text}");

    let json: Value = serde_json::from_str(&lint::json(&report)).expect("JSON");
    assert_eq!(json["errors"], 3);
    let problems = json["problems"].as_array().expect("a list");
    assert_eq!(problems.len(), report.diagnostics.len());
    assert!(
        problems.iter().any(|it| it["path"] == "emergency.number"
            && it["line"] == 5
            && it["severity"] == "error"),
        "{json:#}"
    );
}

fn skeleton() -> String {
    let slug = Id::try_from("restless-legs".to_owned()).expect("an id");
    skeleton::new_condition(&slug, today())
}

#[test]
fn a_skeleton_has_the_form_of_a_condition_and_is_not_let_through() {
    let skeleton = skeleton();
    assert!(serde_json::from_str::<Condition>(&skeleton).is_ok());
    let folder = public(&[("restless-legs.json", &skeleton)]);
    let report = lint(folder.path(), today());
    let messages: Vec<&str> = report
        .diagnostics
        .iter()
        .filter(|it| it.severity == Severity::Error)
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(messages.len(), skeleton.to_lowercase().matches("\"todo").count(), "{messages:#?}");
    let is_placeholder =
        |it: &str| it.starts_with("Fill in this text: ") || it.starts_with("Replace “todo-");
    assert!(messages.iter().all(|message| is_placeholder(message)), "{messages:#?}");
}

#[test]
fn a_condition_without_symptoms_is_a_warning() {
    is_reported(&[("/symptoms", json!([]))], "Warning : “symptoms” is empty. ");
}

#[test]
fn a_site_with_a_base_path_but_no_id_is_a_warning() {
    let folder = public(&[("dystonia.json", &dystonia::json_with(&[]))]);
    for (address, id, told) in [
        ("https://example.org/", None, None),
        ("https://example.org/clinic/Health/", None, Some("Write an id, such as “health”.")),
        ("https://example.org/my_site/", None, Some("The site has the base path “/my_site/” and")),
        ("https://example.org/health/", Some("health"), None),
    ] {
        let mut changes = vec![("/address", json!(address))];
        changes.extend(id.map(|id| ("/id", json!(id))));
        folder.write("site.json", dystonia::changed(SITE, &changes));
        let text = lint::text(&lint(folder.path(), today()));
        let warning = text.lines().find(|line| line.contains(": warning: address: "));
        assert_eq!(warning.is_some(), told.is_some(), "{text}");
        assert!(told.is_none_or(|told| text.contains(told)), "{text}");
    }
}

#[test]
fn what_cannot_be_read_hides_nothing_else() {
    let late = dystonia::json_with(&[("/next_review", json!("2026-12-01"))]);
    let folder = public(&[("dystonia.json", &late)]);
    folder.write("conditions/tremor.json", [0xff, 0xfe, b'{']);
    std::fs::remove_file(folder.path().join("symptoms.json")).expect("it was there");
    let text = lint::text(&lint(folder.path(), today()));
    for told in [
        "symptoms.json:1: error: This is missing. ",
        "tremor.json:1: error: This file is in UTF-16",
        "error: next_review: The review was due",
    ] {
        assert!(text.contains(told), "{told}\nis not in {text}");
    }
    assert!(serde_json::from_str::<Value>(&lint::json(&lint(folder.path(), today()))).is_ok());
}

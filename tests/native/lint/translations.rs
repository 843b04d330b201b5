//! What the linter says about translations.

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::lint::{Report, lint};

use super::day;
use crate::harness::folder::Folder;
use crate::harness::two_languages::{COLD, folder, folder_with};

fn checked(folder: &Folder) -> Report {
    lint(folder.path(), day("2026-12-01"))
}

/// The diagnostics of the translation, as "severity path: message".
fn said(changes: &[(&str, Value)]) -> Vec<String> {
    let report = checked(&folder_with(COLD, changes));
    let own = report.diagnostics.iter().filter(|it| it.file.ends_with(COLD));
    own.map(|it| format!("{:?} {}: {}", it.severity, it.path, it.message)).collect()
}

/// Fails unless exactly this is said about a translation with these values.
#[track_caller]
fn says(changes: &[(&str, Value)], expected: &[&str]) {
    assert_eq!(said(changes), expected);
}

#[test]
fn a_faithful_translation_needs_no_word() {
    let report = checked(&folder());
    let of_translations =
        report.diagnostics.iter().filter(|it| it.file.to_string_lossy().contains(".es."));
    assert_eq!(of_translations.collect::<Vec<_>>(), Vec::<&_>::new());
    assert!(report.is_publishable);
}

#[test]
fn a_change_of_the_original_that_is_not_translated_is_a_warning() {
    says(
        &[("/translated/from", json!("2026-11-27"))],
        &[
            "Warning translated.from: The original was changed on 28 November 2026, after the text that was translated. Translate the change, then write that day here.",
        ],
    );
    // The original has no change: the day on which it was written counts.
    let name = "conditions/tonsillitis.es.json";
    for (from, is_old) in [("2026-11-19", true), ("2026-11-20", false)] {
        let report = checked(&folder_with(name, &[("/translated/from", json!(from))]));
        let mut own = report.diagnostics.iter().filter(|it| it.file.ends_with(name));
        assert_eq!(own.any(|it| it.severity == Severity::Warning), is_old, "{from}");
    }
}

#[test]
fn days_that_cannot_be_right_are_errors() {
    says(
        &[("/translated/from", json!("2026-11-29"))],
        &[
            "Error translated.from: The original was last changed on 28 November 2026, before this day. Correct it.",
        ],
    );
    says(
        &[("/translated/day", json!("2026-12-03"))],
        &["Error translated.day: 3 December 2026 is in the future. Correct the date."],
    );
    // Where the translator lives, it may be tomorrow.
    says(&[("/translated/day", json!("2026-12-02"))], &[]);
}

#[test]
fn missing_parts_are_warnings() {
    for (place, value, expected) in [
        (
            "/medical_help/urgent",
            json!([]),
            "Warning medical_help.urgent: The original has a text at medical_help.urgent[0]. Translate it: “your chest hurts”",
        ),
        (
            "/questions",
            json!([]),
            "Warning questions: The original has 1 entries here, and this has 0. Translate each.",
        ),
        (
            "/without_treatment",
            json!([]),
            "Warning without_treatment[0]: The original has a block “paragraph” here. Translate it.",
        ),
        (
            "/support",
            json!([]),
            "Warning support: The original has 1 entries here, and this has 0. Translate each.",
        ),
        (
            "/sections/1/blocks/0/treatments/0",
            json!({ "name": "Descanso", "what": "[Usted descansa y duerme](source:nhs)." }),
            "Warning sections[1].blocks[0].treatments[0]: The original has a text at sections[1].blocks[0].treatments[0].benefits. Translate it: “You get better faster.”",
        ),
    ] {
        let said = said(&[(place, value)]);
        assert!(said.iter().any(|it| it == expected), "{expected}\nis not in {said:#?}");
    }
}

#[test]
fn parts_that_the_original_does_not_have_are_warnings() {
    let more = json!([
        { "paragraph": "[El resfriado se cura solo](source:nhs)." },
        { "paragraph": "Y nada más." }
    ]);
    says(
        &[("/without_treatment", more)],
        &[
            "Warning without_treatment[1]: The original has no block “paragraph” here. Remove it, or add it there.",
            "Warning without_treatment[1].paragraph: The original has no text here. Remove it, or add it there.",
        ],
    );
}

#[test]
fn another_kind_of_block_or_another_picture_is_a_warning() {
    let caption = json!({ "figure": { "image": "nose", "caption": "Dónde se siente el resfriado.", "description": "Dibujo." } });
    let folder = folder_with(COLD, &[("/sections/0/blocks/1", caption)]);
    fs::copy(folder.path().join("figures/body.svg"), folder.path().join("figures/nose.svg"))
        .expect("a copy");
    let report = checked(&folder);
    let own = report.diagnostics.iter().filter(|it| it.file.ends_with(COLD));
    let messages: Vec<_> = own.map(|it| (it.path.to_string(), it.message.as_str())).collect();
    let picture = "The picture or the numbers are not those of the original. Correct them.";
    assert_eq!(messages, [("sections[0].blocks[1]".to_owned(), picture)]);
    let said = said(&[(
        "/without_treatment/0",
        json!({ "list": ["[El resfriado se cura solo](source:nhs)."] }),
    )]);
    let kind = "Warning without_treatment[0]: The original has “paragraph” here, and this is “list”. Keep the kinds and their order.";
    assert!(said.iter().any(|it| it == kind), "{said:#?}");
}

#[test]
fn other_numbers_are_warnings() {
    says(
        &[("/medical_help/doctor/0", json!("[no se siente mejor después de 7 días](source:nhs)"))],
        &[
            "Warning medical_help.doctor[0]: The numbers differ from the original's: 10 there, 7 here. Correct them.",
        ],
    );
    says(
        &[("/sections/1/blocks/1/numbers/0/count", json!(8))],
        &[
            "Warning sections[1].blocks[1]: The picture or the numbers are not those of the original. Correct them.",
        ],
    );
}

#[test]
fn other_citations_are_warnings() {
    says(
        &[("/medical_help/urgent/0", json!("le duele el pecho"))],
        &[
            "Warning medical_help.urgent[0]: The links and citations differ from the original's: source:nhs there, none here. Keep each at the words that say the same.",
        ],
    );
}

/// A text of the Spanish administration, of 31 words.
const HARD: &str = "[La administración concomitante de medicamentos antiinflamatorios no esteroideos, independientemente de la sintomatología predominante, requerirá inexcusablemente una valoración individualizada previa por profesionales especializados en otorrinolaringología, particularmente tratándose de pacientes inmunodeprimidos](source:nhs)";

#[test]
fn hard_spanish_is_a_warning() {
    let said = said(&[("/sections/1/blocks/0/treatments/0/what", json!(HARD))]);
    let hard: Vec<_> = said.iter().filter(|it| it.contains("hard to read")).collect();
    let expected = [
        "Warning sections[1]: “treatment” is hard to read: ",
        "Warning : “the whole article” is hard to read: ",
    ];
    for expected in expected {
        assert!(hard.iter().any(|it| it.starts_with(expected)), "{expected}\nis not in {said:#?}");
    }
    assert!(
        hard.iter().all(|it| it.contains("on the INFLESZ scale, and the limit is ")),
        "{hard:#?}"
    );
}

#[test]
fn settings_and_symptoms_without_translation_are_warnings() {
    let folder = folder();
    for name in ["site.es.json", "symptoms.es.json"] {
        fs::remove_file(folder.path().join(name)).expect("it was there");
    }
    let report = checked(&folder);
    let warnings = report.diagnostics.iter().map(|it| {
        let name = it.file.file_name().unwrap_or_default().to_string_lossy();
        format!("{:?} {name}: {}", it.severity, it.message)
    });
    let warnings: Vec<_> = warnings.filter(|it| it.contains("Pages in “es”")).collect();
    assert_eq!(
        warnings,
        [
            "Warning site.es.json: Pages in “es” say “Call 911 now if:” in the language of the originals. Translate the settings into this file.",
            "Warning symptoms.es.json: Pages in “es” name symptoms in the language of the originals. Translate them into this file.",
        ]
    );
    assert!(report.is_publishable);
}

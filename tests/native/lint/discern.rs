//! What an article must say so that readers can choose a treatment (DISCERN).

use serde_json::{Value, json};

use super::{is_not_reported, is_reported};
use crate::harness::dystonia;

#[test]
fn a_treatment_is_to_say_what_it_is_how_it_helps_and_what_its_risks_are() {
    let place = "/sections/2/sections/0/blocks/1/treatments/0";
    let path = "sections[2].sections[0].blocks[1].treatments[0]";
    let with = |treatment: Value| [(place, treatment)];
    is_reported(
        &with(json!({ "benefits": "x" })),
        &format!("Warning {path}: The text does not say how this treatment works "),
    );
    is_reported(
        &with(json!({ "what": "x" })),
        &format!("Warning {path}: The text does not say how this treatment helps "),
    );
    is_reported(
        &with(json!({ "what": "x" })),
        &format!("Warning {path}: The text does not name the risks and side effects "),
    );
    is_reported(
        &with(json!({ "name": "x" })),
        &format!("Error {path}: This treatment has no description. "),
    );
    is_reported(
        &[("/sections/2/sections", json!([]))],
        "Warning sections: No block “treatments” describes a treatment. ",
    );
    is_reported(&[("/questions", json!([]))], "Warning : “questions” is empty. ");
}

#[test]
fn an_article_is_to_name_support_uncertainty_and_what_happens_without_treatment() {
    let everything = [
        ("/support", json!([{ "name": "A society", "what": "Informs." }])),
        ("/sections/2/sections/0/blocks/1/treatments/0/evidence", json!("Little is known.")),
        ("/without_treatment", json!([{ "paragraph": "It stays." }])),
    ];
    let warnings = [
        "Warning : “support” is empty. ",
        "Warning sections: No treatment says how sure it is that it helps ",
        "Warning : “without_treatment” is empty. ",
    ];
    for (field, warning) in everything.iter().zip(warnings) {
        let said = super::said(&super::checked(dystonia::JSON));
        assert!(said.iter().any(|it| it.starts_with(warning)), "{warning}");
        is_not_reported(std::slice::from_ref(field), warning);
    }
    // Without a treatment, another warning says so.
    for warning in &warnings[1..] {
        is_not_reported(&[("/sections/2/sections", json!([]))], warning);
    }
}

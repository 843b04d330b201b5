//! Translations of the site's settings, of the symptoms, and of its own pages: what is refused.

use serde_json::{Value, json};

use crate::harness::folder::has_errors;
use crate::harness::two_languages::folder_with;

const SITE: &str = "site.es.json";
const SYMPTOMS: &str = "symptoms.es.json";
const ABOUT: &str = "pages/about.es.json";

/// Fails unless these values in a file cause exactly these errors in it.
#[track_caller]
fn is_refused(name: &str, changes: &[(&str, Value)], expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|it| format!("{name}: {it}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    has_errors(&folder_with(name, changes), &expected);
}

#[test]
fn the_words_before_signs_of_an_emergency_must_have_the_number_to_call() {
    is_refused(
        SITE,
        &[("/emergency/words", json!("Llame a una ambulancia si:"))],
        &["emergency.words: This text does not contain the number to call. Write “911” in it."],
    );
}

#[test]
fn no_sign_may_be_missing_from_shared_ones() {
    let advice = "Translate each, in the same order.";
    is_refused(
        SITE,
        &[("/red_flags/0/bystander", json!([]))],
        &[&format!(
            "red_flags[0].bystander: The original has 1 signs here, and this has 0. {advice}"
        )],
    );
}

#[test]
fn an_id_that_the_original_does_not_have_is_refused() {
    is_refused(
        SITE,
        &[
            ("/groups/0/id", json!("nose-and-throte")),
            ("/red_flags/0/id", json!("breath")),
            ("/glossary/0/id", json!("breathings")),
        ],
        &[
            "groups[0].id: The original has no group “nose-and-throte”. Did you mean “nose-and-throat”? Correct the id, or remove this.",
            "red_flags[0].id: The original has no list of signs “breath”. Correct the id, or remove this.",
            "glossary[0].id: The original has no word “breathings”. Did you mean “breathing”? Correct the id, or remove this.",
        ],
    );
    is_refused(
        SYMPTOMS,
        &[("/groups/0/id", json!("neck")), ("/symptoms/0/id", json!("couhg"))],
        &[
            "groups[0].id: The original has no group “neck”. Correct the id, or remove this.",
            "symptoms[0].id: The original has no symptom “couhg”. Did you mean “cough”? Correct the id, or remove this.",
        ],
    );
}

#[test]
fn a_shared_text_may_have_no_link_of_its_own() {
    for target in ["term:lungs", "condition:angina", "source:nhss"] {
        let message = format!(
            "red_flags[0].emergency[0]: The original has no link to “{target}” here. Keep its links."
        );
        is_refused(
            SITE,
            &[("/red_flags/0/emergency/0", json!(format!("le cuesta [respirar]({target})")))],
            &[&message],
        );
    }
    let definition = json!("Llevar aire a los [pulmones](page:lungs).");
    let message =
        "glossary[0].definition: The original has no link to “page:lungs” here. Keep its links.";
    is_refused(SITE, &[("/glossary/0/definition", definition)], &[message]);
}

#[test]
fn a_symptom_has_the_signs_of_its_original_in_the_same_order() {
    let sign = |condition: &str| json!({ "sign": "no puede tragar", "condition": condition });
    let place = "/symptoms/2/emergency";
    is_refused(
        SYMPTOMS,
        &[(place, json!([sign("tonsillitis")]))],
        &[
            "symptoms[2].emergency: The original has 2 signs here, and this has 1. Translate each, in the same order.",
        ],
    );
    is_refused(
        SYMPTOMS,
        &[(place, json!([sign("flu"), sign("tonsillitis")]))],
        &[
            "symptoms[2].emergency[0].condition: The original names “tonsillitis” for this sign. Keep the signs in its order.",
            "symptoms[2].emergency[1].condition: The original names “flu” for this sign. Keep the signs in its order.",
        ],
    );
}

#[test]
fn a_page_of_the_sites_own_has_the_sections_and_links_of_its_original() {
    is_refused(
        ABOUT,
        &[("/sections/0/id", json!("privacidad"))],
        &[
            "sections: The original has the sections “privacy” here, and this has “privacidad”. Keep their ids and their order.",
        ],
    );
    is_refused(
        ABOUT,
        &[("/introduction/0/paragraph", json!("Lea sobre [la angina](condition:angina)."))],
        &[
            "introduction[0].paragraph: The original has no link to “condition:angina” here. Keep its links.",
        ],
    );
}

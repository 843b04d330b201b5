//! The list of symptoms.

use symptom_database::builder::content::{read_condition, read_symptoms};

use crate::harness::dystonia;

fn diagnostics(json: &str) -> Vec<String> {
    let diagnostics = read_symptoms(json).expect_err("this list has something wrong in it");
    diagnostics.iter().map(ToString::to_string).collect()
}

#[test]
fn reports_ids_and_names_that_two_symptoms_share() {
    let json = r#"{ "symptoms": [
  { "id": "tremor", "name": "Tremor", "other_names": ["Shaking"] },
  { "id": "tremor", "name": "Shivering" },
  { "id": "shakes", "name": "shaking", "other_names": ["The shakes", "The Shakes"] }
] }"#;
    assert_eq!(
        diagnostics(json),
        [
            "3: symptoms[1].id: “tremor” is already the id of symptoms[0]. Give each symptom an id of its own.",
            "4: symptoms[2].name: “shaking” is already the name at symptoms[0].other_names[0]. Merge the two \
             symptoms, or change a name.",
            "4: symptoms[2].other_names[1]: “The Shakes” is already the name at symptoms[2].other_names[0]. Merge \
             the two symptoms, or change a name.",
        ]
    );
}

#[test]
fn reports_what_does_not_have_the_form_of_a_symptom() {
    assert_eq!(
        diagnostics(r#"{ "symptoms": [{ "id": "pain" }] }"#),
        ["1: symptoms[0]: Missing field `name`. Add it."]
    );
}

#[test]
fn reports_a_symptom_that_a_condition_names_twice() {
    let json = dystonia::JSON.replace("\"pain\",\n", "\"tremor\",\n");
    let diagnostics = read_condition(&json).expect_err("it stands there twice");
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].path.to_string(), "symptoms[4]");
    assert_eq!(diagnostics[0].message, "“tremor” is listed twice. Remove one.");
}

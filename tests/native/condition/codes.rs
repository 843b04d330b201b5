//! Codes of medical classifications.

use serde_json::json;
use symptom_database::model::condition::{IcdCode, SnomedCode};

use super::blocks::{is_read, is_refused};

#[test]
fn reads_codes_of_icd_10_cm() {
    for code in ["G43", "G43.1", "G43.009", "S06.0X0A", "C4A.9", "U07.1", "Z99.89"] {
        let read = IcdCode::try_from(code.to_owned());
        assert_eq!(read.as_ref().map(IcdCode::as_str), Ok(code));
    }
    for code in [
        "",
        "G",
        "G4",
        "g43",
        "G43.",
        "G43.00912",
        "G430",
        "G4 3",
        "43.1",
        "GG3",
        "G43.a",
        "G43.1.2",
        "Ｇ43",
        "G43\n",
        "G43-G47",
        "8A80",
    ] {
        let error = IcdCode::try_from(code.to_owned()).expect_err(code).to_string();
        assert_eq!(
            error,
            format!(
                "“{code}” is not a code of ICD-10-CM. Write it with capital letters and its dot, such as “G43.1”."
            )
        );
    }
}

/// The first are the examples of the SNOMED CT Editorial Guide and of the release; the last one has 18 digits.
#[test]
fn reads_concepts_of_snomed_ct() {
    for code in [
        "37796009",
        "73211009",
        "15802004",
        "138875005",
        "100005",
        "404684003",
        "999999990989121104",
    ] {
        let read = SnomedCode::try_from(code.to_owned());
        assert_eq!(read.as_ref().map(SnomedCode::as_str), Ok(code));
    }
}

#[test]
fn refuses_a_concept_with_a_wrong_digit() {
    let right = "37796009";
    for place in 0..right.len() {
        for digit in '0'..='9' {
            let mut wrong: Vec<char> = right.chars().collect();
            wrong[place] = digit;
            let wrong = String::from_iter(wrong);
            let is_read = SnomedCode::try_from(wrong.clone()).is_ok();
            assert_eq!(is_read, wrong == right, "{wrong}");
        }
    }
    let swapped = (1..right.len()).filter_map(|place| {
        let mut digits: Vec<char> = right.chars().collect();
        digits.swap(place - 1, place);
        Some(String::from_iter(digits)).filter(|it| it != right)
    });
    for wrong in swapped {
        assert!(SnomedCode::try_from(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn refuses_what_is_no_concept_of_snomed_ct() {
    // 7543210012 is the identifier of a description, with the right check digit.
    for code in
        ["", "0", "10005", "037796009", "3779600", "37796009 ", "3779-6009", "7543210012", "G43"]
    {
        let error = SnomedCode::try_from(code.to_owned()).expect_err(code).to_string();
        assert!(
            error.starts_with(&format!("“{code}” is not the identifier of a SNOMED CT concept. ")),
            "{error}"
        );
    }
}

#[test]
fn a_condition_names_its_codes() {
    let codes = json!({
        "icd_10_cm": [{ "code": "G24.3", "name": "Spasmodic torticollis" }, { "code": "G24" }],
        "snomed_ct": [{ "code": "15802004", "name": "Dystonia" }],
    });
    let condition = is_read(&[("/codes", codes.clone())]);
    assert_eq!(serde_json::to_value(&condition.codes).expect("JSON"), codes);
    is_refused(
        &[("/codes", json!({ "icd_10_cm": [{ "code": "g24" }] }))],
        "codes.icd_10_cm[0].code: “g24” is not a code of ICD-10-CM. ",
    );
    is_refused(
        &[("/codes", json!({ "snomed_ct": [{ "code": 15_802_004 }] }))],
        "codes.snomed_ct[0].code: Expected a text: \"…\". ",
    );
    is_refused(
        &[("/codes", json!({ "icd_10": [] }))],
        "codes.icd_10: Unknown field `icd_10`, expected `icd_10_cm` or `snomed_ct`. ",
    );
}

//! How well the search finds real conditions.

use serde::Deserialize;
use serde_json::{Value, json};
use symptom_database::model::symptom::Symptoms;

use super::collection::{Collection, run, with_text};

/// Names and other names of real conditions. `tests/data/README.md` says where they come from.
const NAMES: &str = include_str!("../../../data/nih-condition-names.json");
/// The seeds of the questions.
const SEEDS: [u32; 2] = [1, 2];

#[derive(Deserialize)]
struct RealCondition {
    name: String,
    #[serde(default)]
    other_names: Vec<String>,
}

/// The figures of a kind of questions.
#[derive(Deserialize)]
struct Figures {
    kind: String,
    first: f64,
    among_ten: f64,
    nothing: f64,
    is_reached: bool,
    failures: Value,
}

#[test]
fn real_conditions_are_found_by_their_names_also_mistyped() {
    let real: Vec<RealCondition> = serde_json::from_str(NAMES).expect("the names");
    let condition = |(number, real): (usize, &RealCondition)| {
        let other_names = [("/other_names", json!(real.other_names))];
        with_text(&format!("condition-{number}"), &real.name, &json!([]), &other_names)
    };
    let conditions = real.iter().enumerate().map(condition).collect();
    let folder = Collection::new(conditions, Symptoms::default()).site();
    let folder = folder.path().to_str().expect("a path");
    let figures: Vec<Figures> = run("quality.mjs", &[folder], &json!(SEEDS));
    assert_eq!(figures.len(), 4 * SEEDS.len());
    println!("first / among ten / nothing found, in percent:");
    for Figures { kind, first, among_ten, nothing, is_reached, failures } in figures {
        println!("{kind}: {first} / {among_ten} / {nothing}");
        assert!(is_reached, "{failures:#}");
    }
}

//! The search: the index that is built, and what the pages' script finds in it.

use std::io::Write;
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::{Value, json};
use symptom_database::builder::content::{Content, read_symptoms};
use symptom_database::builder::search_index::SearchIndex;
use symptom_database::model::condition::Condition;
use symptom_database::model::library::Library;
use symptom_database::model::library::words::words;
use symptom_database::model::symptom::Symptoms;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};

/// What a text finds, by name, the best first.
#[derive(Debug, Deserialize)]
struct Answer {
    conditions: Vec<String>,
    symptoms: Vec<String>,
}

/// What each of these texts finds in a library.
fn ask(library: &Library, texts: &[String]) -> Vec<Answer> {
    let folder = Folder::new();
    for (name, content) in SearchIndex::new(library).files {
        folder.write(&name, content);
    }
    let mut node = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("tests/native/prerender/search/ask.mjs")
        .arg(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js is there");
    let mut input = node.stdin.take().expect("a pipe");
    input.write_all(json!(texts).to_string().as_bytes()).expect("the texts are taken");
    drop(input);
    let output = node.wait_with_output().expect("answers");
    serde_json::from_slice(&output.stdout).expect("answers as JSON")
}

fn ask_one(library: &Library, text: &str) -> Answer {
    ask(library, &[text.to_owned()]).remove(0)
}

fn named(slug: &str, name: &str, more: &[(&str, Value)]) -> Condition {
    let mut changes =
        vec![("/slug", json!(slug)), ("/name", json!(name)), ("/symptoms", json!([]))];
    changes.extend_from_slice(more);
    dystonia::condition_with(&changes)
}

/// A few conditions as there are.
fn library() -> Library {
    let conditions = [
        dystonia::condition(),
        named("essential-tremor", "Essential tremor", &[("/symptoms", json!(["tremor"]))]),
        named(
            "parkinsons",
            "Parkinson’s disease",
            &[
                ("/other_names", json!(["Shaking palsy", "Paralysis agitans"])),
                ("/symptoms", json!(["tremor", "memory-loss"])),
            ],
        ),
        named("meniere", "Ménière’s disease", &[("/symptoms", json!(["hearing-loss"]))]),
        named("stroke", "Stroke", &[("/symptoms", json!(["memory-trouble", "hearing-loss"]))]),
    ];
    let symptoms = r#"{ "symptoms": [
        { "id": "tremor", "name": "Tremor", "other_names": ["Shaking"] },
        { "id": "tremor-at-rest", "name": "Tremor at rest" },
        { "id": "memory-loss", "name": "Memory loss" },
        { "id": "memory-trouble", "name": "Trouble with memory" },
        { "id": "hearing-loss", "name": "Hearing loss" }
    ] }"#;
    Library::new(&conditions, read_symptoms(symptoms).expect("no diagnostics"))
}

/// The script's own test reads these cases too.
#[test]
fn a_name_has_the_words_that_the_script_makes_of_it() {
    let cases = include_str!("../../../src/js/search/words.cases.json");
    let cases: Vec<(String, Vec<String>)> = serde_json::from_str(cases).expect("the cases");
    for (text, expected) in cases {
        assert_eq!(words(&text), expected, "{text}");
    }
}

#[test]
fn what_begins_with_it_comes_first_then_names_then_other_names_then_symptoms() {
    let library = library();
    for (text, conditions, symptoms) in [
        ("dystonia", &["Dystonia"][..], &[][..]),
        ("tremor", &["Essential tremor", "Dystonia", "Parkinson’s disease"], &["Tremor"]),
        ("shaking", &["Parkinson’s disease", "Dystonia", "Essential tremor"], &["Tremor"]),
        ("agitans", &["Parkinson’s disease"], &[]),
        ("Disease", &["Ménière’s disease", "Parkinson’s disease"], &[]),
        ("parkinson's", &["Parkinson’s disease"], &[]),
        ("the shaking palsy", &["Parkinson’s disease"], &[]),
        ("MENIERE", &["Ménière’s disease"], &[]),
        ("ess", &["Essential tremor"], &[]),
        ("tremor parkinson", &["Parkinson’s disease"], &[]),
        ("fever", &[], &[]),
        ("dystonia fever", &[], &[]),
        ("dystonia fe", &["Dystonia"], &[]),
        ("t", &[], &[]),
        ("of the", &[], &[]),
        ("", &[], &[]),
    ] {
        let answer = ask_one(&library, text);
        assert_eq!(answer.conditions, conditions, "{text}");
        assert_eq!(answer.symptoms, symptoms, "{text}");
    }
}

#[test]
fn typing_errors_are_forgiven() {
    let library = library();
    for (text, condition) in [
        ("tremer", "Essential tremor"),
        ("dsytonia", "Dystonia"),
        ("distonya", "Dystonia"),
        ("parkinsens diseese", "Parkinson’s disease"),
        ("stroek", "Stroke"),
    ] {
        assert_eq!(ask_one(&library, text).conditions[0], condition, "{text}");
    }
    // Of a short word too little is left.
    assert!(ask_one(&library, "eas").conditions.is_empty());
}

#[test]
fn what_has_the_symptom_comes_before_what_has_the_words_of_two() {
    let answer = ask_one(&library(), "memory loss");
    assert_eq!(answer.symptoms, ["Memory loss"]);
    assert_eq!(answer.conditions, ["Parkinson’s disease", "Stroke"]);
}

/// Made-up conditions with names as real ones have.
fn many() -> Library {
    let folder = public(&[]);
    let status = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["scripts/bench-scale/make-conditions.mjs", "200"])
        .arg(folder.path())
        .status();
    assert!(status.expect("Node.js is there").success());
    let content = Content::read(folder.path()).expect("no diagnostics");
    Library::new(&content.conditions, content.symptoms)
}

/// A word with one typing error. `seed` says which, and where.
fn mistyped(word: &str, seed: usize) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let place = seed / 4 % letters.len();
    match seed % 4 {
        0 => drop(letters.remove(place)),
        1 => letters.insert(place, 'q'),
        2 => letters[place] = 'j',
        _ => {
            let place = place.min(letters.len() - 2);
            letters.swap(place, place + 1);
        }
    }
    letters.into_iter().collect()
}

#[test]
fn each_word_of_each_name_finds_its_condition_also_with_a_typing_error() {
    let library = many();
    let mut all = Vec::new();
    for condition in &library.conditions {
        let names = [&condition.name].into_iter().chain(&condition.other_names);
        for word in names.flat_map(|name| words(name.as_str())) {
            all.push((word, condition.name.to_string()));
        }
    }
    let is_beginning = |text: &str| all.iter().any(|(word, _)| word.starts_with(text));
    let (mut texts, mut names) = (Vec::new(), Vec::new());
    for (seed, (word, name)) in all.iter().enumerate() {
        texts.push(word.clone());
        names.push(name);
        for error in (0..4).filter(|_| word.len() >= 4) {
            let text = mistyped(word, seed * 7 + error);
            // What is a word, or begins one, is taken for that.
            if text.len() >= 4 && !is_beginning(&text) {
                texts.push(text);
                names.push(name);
            }
        }
    }
    assert!(texts.len() > 2_000, "only {} texts", texts.len());
    for ((answer, text), name) in ask(&library, &texts).iter().zip(&texts).zip(names) {
        assert!(answer.conditions.contains(name), "“{text}” does not find {name}: {answer:?}");
    }
}

#[test]
fn each_name_of_each_symptom_finds_just_the_conditions_that_have_it_first() {
    let library = many();
    let texts: Vec<String> =
        library.symptoms.iter().map(|it| it.symptom.name.to_string()).collect();
    for (answer, expected) in ask(&library, &texts).iter().zip(&library.symptoms) {
        let name = expected.symptom.name.as_str();
        assert_eq!(answer.symptoms[0], name);
        let having: Vec<&str> =
            library.conditions_with(expected).iter().map(|it| it.name.as_str()).collect();
        for condition in &having {
            assert!(answer.conditions.iter().any(|it| it == condition), "{condition} has {name}");
        }
    }
}

/// Each further word loads more of the index, which has a limit.
#[test]
fn of_many_words_the_first_four_are_searched_for() {
    let parkinson = named(
        "parkinson",
        "Parkinson’s disease",
        &[("/other_names", json!(["Shaking palsy of old age"]))],
    );
    let library = Library::new(&[parkinson, named("stroke", "Stroke", &[])], Symptoms::default());
    let texts = ["shaking palsy age parkinsons stroke", "shaking palsy stroke"];
    let answers = ask(&library, &texts.map(str::to_owned));
    assert_eq!(answers[0].conditions, ["Parkinson’s disease"]);
    assert!(answers[1].conditions.is_empty(), "{answers:?}");
}

#[test]
fn the_index_has_another_folder_when_anything_in_it_is_another() {
    let library = library();
    let changed = Library { conditions: library.conditions[1..].to_vec(), ..library.clone() };
    let changed = Library { symptoms: Vec::new(), ..changed };
    assert_eq!(SearchIndex::new(&library), SearchIndex::new(&library));
    assert_ne!(SearchIndex::new(&library).folder, SearchIndex::new(&changed).folder);
}

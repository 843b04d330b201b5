//! Finding conditions and symptoms by their names.

use std::collections::BTreeSet;

use serde_json::json;
use symptom_database::model::library::words::words;
use symptom_database::model::symptom::Symptoms;

use super::collection::{Collection, indexed_words, library, many, named};
use crate::harness::pages::article_text;

/// The script's own test reads these cases too.
#[test]
fn a_name_has_the_words_that_the_script_makes_of_it() {
    let cases = include_str!("../../../../src/js/search/words.cases.json");
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
        ("dystonia fe", &["Dystonia"], &[]),
        ("t", &[], &[]),
        ("of the", &[], &[]),
        ("", &[], &[]),
    ] {
        let answer = library.ask_one(text);
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
        ("ydstonia", "Dystonia"),
        ("ystonia", "Dystonia"),
        ("distonya", "Dystonia"),
        ("parkinsens diseese", "Parkinson’s disease"),
        ("stroek", "Stroke"),
    ] {
        let answer = library.ask_one(text);
        assert_eq!(answer.conditions[0], condition, "{text}");
        assert!(answer.is_mistyped, "{text}");
    }
    // Of a short word too little is left.
    assert!(library.ask_one("eas").conditions.is_empty());
}

#[test]
fn what_has_the_symptom_comes_before_what_has_the_words_of_two() {
    let answer = library().ask_one("memory loss");
    assert_eq!(answer.symptoms, ["Memory loss"]);
    assert_eq!(answer.conditions, ["Parkinson’s disease", "Stroke"]);
}

#[test]
fn a_word_that_is_nowhere_is_named_and_the_others_find() {
    let library = library();
    let answer = library.ask_one("dystonia wxyz");
    assert_eq!(answer.conditions, ["Dystonia"]);
    assert_eq!(answer.unknown, ["wxyz"]);
    let answer = library.ask_one("qqqqq tremor wxyz");
    assert_eq!(answer.unknown, ["qqqqq", "wxyz"]);
    assert_eq!(answer.symptoms, ["Tremor"]);
    let answer = library.ask_one("qqqqq wxyz");
    assert_eq!(answer.unknown, ["qqqqq", "wxyz"]);
    assert!(answer.conditions.is_empty());
}

#[test]
fn where_nothing_has_all_words_what_has_most_of_them_is_found() {
    let answer = library().ask_one("essential tremor stroke");
    assert_eq!(answer.conditions, ["Essential tremor"]);
    assert_eq!(answer.missing, ["stroke"]);
    assert!(answer.unknown.is_empty());
}

/// Names in which some words of other names differ by a letter.
fn alike() -> Collection {
    let names = [
        "Kuskokwim syndrome",
        "Sydrome of another kind",
        "Color vision deficiency",
        "Chlor acne",
        "Cleft lip and palate",
        "Left heart",
        "Charcot-Marie-Tooth disease type 2B1",
        "Charcot-Marie-Tooth disease type 2B2",
        "Charcot-Marie-Tooth disease type 4",
        "Hepatitis A",
        "Hepatitis B",
        "Glycogen storage disease type IV",
    ];
    let conditions = names.iter().enumerate();
    let conditions = conditions.map(|(number, name)| named(&format!("c{number}"), name, &[]));
    Collection::new(conditions.collect(), Symptoms::default())
}

#[test]
fn where_no_name_has_all_words_each_may_be_mistyped_even_if_it_is_a_word() {
    let alike = alike();
    for (text, name) in [
        ("kuskokwim sydrome", "Kuskokwim syndrome"),
        ("chlor vision deficiency", "Color vision deficiency"),
        ("left lip and palate", "Cleft lip and palate"),
    ] {
        assert_eq!(alike.ask_one(text).conditions[0], name, "{text}");
    }
}

#[test]
fn every_word_counts_also_those_that_few_letters_tell_apart() {
    let alike = alike();
    for (text, name) in [
        ("charcot-marie-tooth disease type 2b1", "Charcot-Marie-Tooth disease type 2B1"),
        ("charcot marie tooth disease type 2b2", "Charcot-Marie-Tooth disease type 2B2"),
        ("charcot marie tooth disease type iv", "Charcot-Marie-Tooth disease type 4"),
        ("glycogen storage disease type 4", "Glycogen storage disease type IV"),
        ("hepatitis a", "Hepatitis A"),
        ("hepatitis b", "Hepatitis B"),
    ] {
        assert_eq!(alike.ask_one(text).conditions[0], name, "{text}");
    }
}

#[test]
fn misspellings_in_the_content_find_their_condition() {
    let more = [("/misspellings", json!(["Distonija kramp"]))];
    let conditions = vec![named("dystonia", "Dystonia", &more), named("stroke", "Stroke", &[])];
    let library = Collection::new(conditions, Symptoms::default());
    assert_eq!(library.ask_one("distonija kramp").conditions, ["Dystonia"]);
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
    let collection = many();
    let mut all = Vec::new();
    for condition in &collection.library.conditions {
        let names = [&condition.name].into_iter().chain(&condition.other_names);
        for word in names.flat_map(|name| indexed_words(name.as_str())) {
            all.push((word, condition.name.to_string()));
        }
    }
    // What is in a symptom or a text is no typing error either.
    let symptoms =
        collection.library.symptoms.iter().flat_map(|it| words(it.symptom.name.as_str()));
    let places = collection.articles.iter().flat_map(|it| article_text(it).places);
    let texts = places.flat_map(|it| words(&format!("{} {}", it.headings.join(" "), it.text)));
    let known: BTreeSet<String> = symptoms.chain(texts).collect();
    let begins = |word: &String, text: &str| word.starts_with(text);
    let is_beginning = |text: &str| {
        all.iter().any(|(word, _)| begins(word, text)) || known.iter().any(|it| begins(it, text))
    };
    let (mut texts, mut names) = (Vec::new(), Vec::new());
    for (seed, (word, name)) in all.iter().enumerate() {
        texts.push(word.clone());
        names.push(name);
        for error in (0..4).filter(|_| word.chars().count() >= 5) {
            let text = mistyped(word, seed * 7 + error);
            // What is a word, or begins one, is taken for that.
            if text.len() >= 4 && !is_beginning(&text) {
                texts.push(text);
                names.push(name);
            }
        }
    }
    assert!(texts.len() > 2_000, "only {} texts", texts.len());
    let answers = collection.ask(&texts);
    let missed: Vec<_> = answers
        .iter()
        .zip(&texts)
        .zip(names)
        .filter(|((answer, _), name)| !answer.conditions.contains(name))
        .collect();
    assert!(missed.is_empty(), "{} missed: {missed:#?}", missed.len());
}

#[test]
fn each_name_of_each_symptom_finds_just_the_conditions_that_have_it_first() {
    let collection = many();
    let library = &collection.library;
    let texts: Vec<String> =
        library.symptoms.iter().map(|it| it.symptom.name.to_string()).collect();
    for (answer, expected) in collection.ask(&texts).iter().zip(&library.symptoms) {
        let name = expected.symptom.name.as_str();
        assert_eq!(answer.symptoms[0], name);
        let having: Vec<&str> =
            library.conditions_with(expected).iter().map(|it| it.name.as_str()).collect();
        for condition in &having {
            assert!(answer.conditions.iter().any(|it| it == condition), "{condition} has {name}");
        }
    }
}

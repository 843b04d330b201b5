//! How hard an article is to read.

use serde_json::json;

use super::{Formula, Readability, readability};
use crate::builder::content::read_condition;
use crate::model::Language;
use crate::model::condition::Condition;

/// The shipped article.
fn dystonia() -> Condition {
    let json = include_str!("../../../../tests/fixtures/one-article/conditions/dystonia.json");
    read_condition(json).expect("the article has no diagnostics")
}

fn grade(text: &str) -> f64 {
    Readability::of([text], Formula::Kincaid).grade()
}

#[test]
fn follows_the_formula() {
    // 6 words in 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
    assert!((grade("The cat sat on the mat.") + 1.45).abs() < 0.001);
    // 4 words in 2 sentences, 8 syllables: 0.39 × 2 + 11.8 × 2 − 15.59.
    assert!((grade("Muscle tremor. Patient table!") - 8.79).abs() < 0.001);
}

#[test]
fn counts_what_is_spoken() {
    for (word, syllables) in
        [("late", 1), ("the", 1), ("table", 2), ("dystonia", 3), ("movement", 3), ("DBS", 1)]
    {
        let expected = 0.39 + 11.8 * f64::from(syllables) - 15.59;
        let is = grade(word);
        assert!((is - expected).abs() < 0.001, "{word}: {is}, not {expected}");
    }
    assert!(grade("1 + 2 = 3").abs() < f64::EPSILON, "no word");
}

#[test]
fn follows_the_formula_for_spanish() {
    let measured = |text: &str| Readability::of([text], Formula::SzigrisztPazos);
    // 5 words in 1 sentence, 8 syllables: 206.835 − 62.3 × 8 ÷ 5 − 5.
    let text = measured("La cabeza me duele hoy.");
    assert!((text.perspicuity() - 102.155).abs() < 0.001, "{}", text.perspicuity());
    // The same in 2 sentences.
    let text = measured("La cabeza me. Duele hoy.");
    assert!((text.perspicuity() - 104.655).abs() < 0.001, "{}", text.perspicuity());
    assert!(measured("1 + 2 = 3").perspicuity().abs() < f64::EPSILON, "no word");
    assert!(!measured(&"casa ".repeat(29)).has_enough_words());
    assert!(measured(&"casa ".repeat(30)).has_enough_words());
}

#[test]
fn other_languages_are_not_measured() {
    let of = |tag: &str| Formula::of(&Language::try_from(tag.to_owned()).expect("a tag"));
    assert_eq!(of("en-GB"), Some(Formula::Kincaid));
    assert_eq!(of("es-MX"), Some(Formula::SzigrisztPazos));
    assert_eq!(of("de"), None);
}

#[test]
fn takes_each_entry_of_a_list_as_a_sentence() {
    let list = Readability::of(["a brain injury", "a stroke"], Formula::Kincaid);
    assert_eq!(list, Readability::of(["A brain injury. A stroke."], Formula::Kincaid));
}

#[test]
fn the_article_can_be_read_after_nine_years_of_school() {
    let parts = readability(&dystonia(), Formula::Kincaid);
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "when to get medical help",
            "introduction",
            "causes",
            "symptoms",
            "treatment",
            "awareness",
            "conclusion",
            "the whole article"
        ]
    );
    let whole = parts.last().expect("the whole").1.grade();
    assert!((3.0..=9.0).contains(&whole), "{whole}");
}

#[test]
fn harder_words_make_an_article_harder() {
    let hard = json!([{ "paragraph": "Neurological rehabilitation necessitates interdisciplinary collaboration." }]);
    let grade = |condition: &Condition| {
        readability(condition, Formula::Kincaid).last().expect("the whole").1.grade()
    };
    let introduction = serde_json::from_value(hard).expect("a block");
    let harder = Condition { introduction, ..dystonia() };
    assert!(grade(&harder) > grade(&dystonia()));
}

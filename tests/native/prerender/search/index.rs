//! The form of the index.

use proptest::prelude::*;
use serde_json::json;
use symptom_database::model::symptom::Symptoms;

use super::collection::{Collection, indexed_words, library, named, with_text};
use crate::harness::dystonia;
use crate::harness::pages::{article_page, article_text};

#[test]
fn the_index_has_another_folder_when_anything_in_it_is_another() {
    let library = library();
    let fewer = Collection::new(library.articles[1..].to_vec(), Symptoms::default());
    assert_eq!(library.index(), library.index());
    assert_ne!(library.index().folder, fewer.index().folder);
}

#[test]
fn the_files_of_a_text_have_other_names_when_the_text_is_another() {
    let paths = |text: &str| {
        let sections =
            json!([{ "id": "one", "heading": "One", "blocks": [{ "paragraph": text }] }]);
        let condition = with_text("dystonia", "Dystonia", &sections, &[]);
        article_text(&condition).files(&condition).into_iter().map(|(path, _)| path)
    };
    assert!(paths("A text.").eq(paths("A text.")));
    assert!(!paths("A text.").any(|path| paths("Another text.").any(|other| other == path)));
}

#[test]
fn each_place_of_a_text_leads_to_an_element_of_the_page() {
    let condition = dystonia::condition();
    let page = article_page(condition.clone());
    for place in article_text(&condition).places {
        // Panics if there is none.
        page.by_id(&place.anchor);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Words are in files by their beginning, whatever they are.
    #[test]
    fn each_word_of_any_name_finds_its_condition(
        names in proptest::collection::vec("[A-Za-z]{3,9}([ -][a-zé0-9]{3,9}){0,4}", 1..60),
    ) {
        let conditions = names.iter().enumerate();
        let conditions = conditions.map(|(number, name)| named(&format!("c{number}"), name, &[]));
        let collection = Collection::new(conditions.collect(), Symptoms::default());
        for (answer, name) in collection.ask(&names).iter().zip(&names) {
            let words = indexed_words(name);
            let is_found = answer.conditions.iter().any(|it| indexed_words(it) == words);
            prop_assert!(words.is_empty() || is_found, "{name}: {answer:?}");
        }
    }
}

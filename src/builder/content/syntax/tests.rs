//! The scanner finds a fault exactly where there is one.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use super::first_fault;

const ARTICLE: &str =
    include_str!("../../../../tests/fixtures/one-article/conditions/dystonia.json");

fn is_json(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

proptest! {
    #[test]
    fn finds_a_fault_in_a_text_exactly_if_it_is_no_json(
        text in "[\\[\\]{}\",: \n]{0,10}|[\\[\\]{}\",:\\\\ 0-9.eE+nul\n-]{0,12}|\"(\\\\[u\"\\\\nD8c0dfx]|[a0\t]){0,9}\"",
    ) {
        prop_assert_eq!(first_fault(&text).is_none(), is_json(&text), "{:?}", first_fault(&text));
    }

    #[test]
    fn finds_a_fault_in_a_damaged_article(from: Index, length in 0..40_usize, other in "[\\[\\]{}\",:\\\\ “'/a0\n]{0,3}") {
        let characters: Vec<char> = ARTICLE.chars().collect();
        let from = from.index(characters.len());
        let to = (from + length).min(characters.len());
        let text: String = characters[..from].iter().copied().chain(other.chars()).chain(characters[to..].iter().copied()).collect();
        let fault = first_fault(&text);
        prop_assert_eq!(fault.is_none(), is_json(&text), "{:?}", fault);
        let lines = text.matches('\n').count() + 1;
        prop_assert!(fault.is_none_or(|it| (1..=lines).contains(&it.line)));
    }
}

//! Reading reports an error for every broken file, and never panics.

use proptest::prelude::*;
use proptest::sample::Index;
use symptom_database::builder::content::read_condition;
use symptom_database::builder::diagnostic::Diagnostic;
use symptom_database::model::condition::Condition;

use crate::harness::damaged::diagnostics;
use crate::harness::dystonia;

/// Asserts that the author of this file can find what each diagnostic is about.
fn can_be_acted_on(json: &str, outcome: Result<Condition, Vec<Diagnostic>>) {
    let Err(diagnostics) = outcome else { return };
    assert!(!diagnostics.is_empty());
    let lines = json.matches('\n').count() + 1;
    for diagnostic in diagnostics {
        assert!((1..=lines).contains(&diagnostic.line), "no such line: {diagnostic}");
        assert!(diagnostic.message.chars().any(char::is_alphabetic), "no words: {diagnostic}");
    }
}

proptest! {
    #[test]
    fn reports_any_text_that_is_no_condition(text: String) {
        let outcome = read_condition(&text);
        prop_assert!(outcome.is_err());
        can_be_acted_on(&text, outcome);
    }

    #[test]
    fn reads_or_reports_a_file_with_a_piece_replaced(
        from: Index,
        length in 0..200_usize,
        replacement in prop_oneof![Just(String::new()), ".{1,20}", "[\\[\\]{}\",:\\\\\n0-9]{1,8}"],
    ) {
        let characters: Vec<char> = dystonia::JSON.chars().collect();
        let from = from.index(characters.len());
        let to = (from + length).min(characters.len());
        let json: String = characters[..from]
            .iter()
            .copied()
            .chain(replacement.chars())
            .chain(characters[to..].iter().copied())
            .collect();
        can_be_acted_on(&json, read_condition(&json));
    }
}

#[test]
fn reports_nesting_without_end() {
    let deep = [
        "[".repeat(100_000),
        "{\"sections\":".repeat(100_000),
        format!("{{\"sections\": {}", "[{\"sections\": ".repeat(100_000)),
    ];
    for json in deep {
        // A wrong value may come before the end of the file.
        let count = diagnostics(&json).len();
        assert!((1..=2).contains(&count), "{count}");
    }
}

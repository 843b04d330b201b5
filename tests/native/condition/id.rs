//! Ids in addresses, storage keys and links.

use proptest::prelude::*;
use proptest::sample::Index;
use symptom_database::model::Id;

fn id(text: &str) -> Result<Id, String> {
    Id::try_from(text.to_owned()).map_err(|error| error.to_string())
}

/// The documented rule: lowercase letters, digits and single hyphens between them, 64 at most.
fn follows_the_rule(text: &str) -> bool {
    let allowed = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
    (1..=64).contains(&text.chars().count())
        && text.chars().all(allowed)
        && !text.contains("--")
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[test]
fn accepts_up_to_64_characters() {
    let longest = "a".repeat(64);
    assert_eq!(id(&longest).as_ref().map(Id::as_str), Ok(longest.as_str()));
    assert!(id(&"a".repeat(65)).is_err());
}

#[test]
fn says_what_an_id_looks_like() {
    assert_eq!(
        id("Deep Brain"),
        Err("“Deep Brain” is not an id. Use lowercase letters, digits and single hyphens, 64 at \
             most, such as “physical-therapy”."
            .to_owned())
    );
}

proptest! {
    #[test]
    fn accepts_words_joined_by_single_hyphens(text in "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,6}") {
        prop_assert_eq!(id(&text).map(String::from), Ok(text));
    }

    #[test]
    fn refuses_an_id_with_anything_else_in_it(
        text in "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,5}",
        place: Index,
        other in "[^a-z0-9-]|--",
    ) {
        let mut text = text;
        text.insert_str(place.index(text.len() + 1), &other);
        prop_assert!(id(&text).is_err());
    }

    #[test]
    fn refuses_a_hyphen_at_either_end(text in "-[a-z]{0,4}|[a-z]{0,4}-") {
        prop_assert!(id(&text).is_err());
    }

    #[test]
    fn accepts_exactly_what_follows_the_rule(text in "[a-c0-1A-]{0,6}|[a-z-]{60,68}|\\PC{0,5}") {
        prop_assert_eq!(id(&text).is_ok(), follows_the_rule(&text));
    }
}

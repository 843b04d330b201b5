//! Reads slugs that somebody typed.

use super::error::NewContentError;
use crate::model::Id;

/// Reads a slug.
///
/// # Errors
/// If it is no id. The error suggests one that is spelled nearly so.
pub(super) fn parse(text: &str) -> Result<Id, NewContentError> {
    Id::try_from(text.to_owned())
        .map_err(|error| NewContentError::NotAnId { error, suggestion: suggestion(text) })
}

/// The id that somebody probably meant who typed a file's name, capital letters or spaces.
fn suggestion(text: &str) -> Option<Id> {
    let lower = text.to_lowercase();
    let name = lower.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.strip_suffix(".json").unwrap_or(name);
    // A letter that no id can hold would leave a hole in the word.
    if name.chars().any(|letter| letter.is_alphanumeric() && !letter.is_ascii()) {
        return None;
    }
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    Id::try_from(words.join("-")).ok()
}

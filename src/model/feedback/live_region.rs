//! Saying something again.

/// A sentence to show in the place of another, so that the two differ: of a text that stays the same a
/// screen reader says nothing, though it has come true a second time.
pub fn distinct_announcement(before: &str, mut sentence: String) -> String {
    if before == sentence && !sentence.is_empty() {
        // Neither seen nor heard.
        sentence.push('\u{a0}');
    }
    sentence
}

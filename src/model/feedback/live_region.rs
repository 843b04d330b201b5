//! Announcements in live regions.

/// Returns a message that differs from the previous one in the same live region. A screen reader says nothing if the
/// text of a region stays the same.
pub fn distinct_announcement(previous: &str, mut message: String) -> String {
    if previous == message && !message.is_empty() {
        // A no-break space is neither visible nor audible.
        message.push('\u{a0}');
    }
    message
}

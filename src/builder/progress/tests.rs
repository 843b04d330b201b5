//! The progress in a log.

use std::time::Duration;

use super::ProgressLog;

/// The lines of a log of work on 1,000 pages, which takes this many milliseconds for each.
fn lines(milliseconds: u64) -> Vec<String> {
    let mut log = ProgressLog::default();
    let line = |done: u64| {
        let elapsed = Duration::from_millis(done * milliseconds);
        log.line("Rendering articles", usize::try_from(done).ok()?, 1000, elapsed)
    };
    (1..=1000).filter_map(line).collect()
}

#[test]
fn says_nothing_of_what_is_done_within_two_seconds() {
    assert_eq!(lines(1), [""; 0]);
}

#[test]
fn says_after_two_seconds_and_then_each_five_how_much_is_done() {
    assert_eq!(
        lines(10),
        ["Rendering articles: 200 of 1000 ...", "Rendering articles: 700 of 1000 ..."]
    );
}

#[test]
fn says_as_much_of_what_is_done_seldom() {
    assert_eq!(
        lines(6_000)[..2],
        ["Rendering articles: 1 of 1000 ...", "Rendering articles: 2 of 1000 ..."]
    );
}

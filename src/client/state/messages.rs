//! What the reader is told, in whole sentences.

use web_sys::Element;

use crate::client::dom;
use crate::model::feedback::distinct_announcement;
use crate::storage::{StoreError, Unreadable};

/// What came of what the reader did, in a sentence: of an error where it did not come about.
pub(super) type Outcome = Result<String, String>;

/// Announces to the reader what came of it, in the element with this id: also if it is what was announced last.
pub(super) fn announce(id: &str, outcome: Outcome) {
    let Some(element) = dom::element_by_id::<Element>(id) else { return };
    dom::mark_error(&element, outcome.is_err());
    let before = element.text_content().unwrap_or_default();
    let sentence = outcome.unwrap_or_else(|error| error);
    element.set_text_content(Some(&distinct_announcement(&before, sentence)));
}

/// That something is saved, and when: the reader can tell a new message from the one before.
pub(super) fn saved(what: &str) -> String {
    format!("{what} in this browser, {}.", dom::local_time_of_day())
}

/// So many of something: "1 comment", "2 comments".
pub(super) fn count(number: usize, unit: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

pub(super) fn unavailable_notice(error: StoreError) -> String {
    format!(
        "You can read everything here, but your rating, comments and questions cannot be saved: {error} \
         A private window or blocked cookies can be the reason."
    )
}

/// What cannot be read; empty if there is nothing.
pub(super) fn unreadable_notice(unreadable: &[(String, Unreadable)]) -> String {
    let newer = unreadable.iter().filter(|(_, why)| *why == Unreadable::Newer).count();
    let damaged = unreadable.len() - newer;
    let mut sentences = Vec::new();
    if damaged > 0 {
        let saved = entries(damaged);
        sentences.push(format!("{saved} saved here cannot be read. Nothing was changed."));
    }
    if newer > 0 {
        let saved = entries(newer);
        sentences.push(format!(
            "{saved} saved by a newer version of this page cannot be shown by this one. Reload \
             the page to get the newer version. Nothing was changed."
        ));
    }
    sentences.join(" ")
}

/// So many entries: "1 entry", "2 entries".
pub(super) fn entries(number: usize) -> String {
    if number == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}

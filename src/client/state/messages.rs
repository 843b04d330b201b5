//! Announces messages to the reader, and words those that several commands share.

use web_sys::Element;

use crate::client::dom::{self, notices};
use crate::model::feedback::distinct_announcement;
use crate::storage::{StoreError, Unreadable};

/// The message about an action, or about its failure.
pub(super) type Outcome = Result<String, String>;

/// Shows a message in the element with this id, and announces it even if it is the same as the previous one.
pub(super) fn announce(id: &str, outcome: Outcome) {
    let Some(element) = dom::element_by_id::<Element>(id) else { return };
    dom::mark_error(&element, outcome.is_err());
    let previous = element.text_content().unwrap_or_default();
    let message = outcome.unwrap_or_else(|error| error);
    element.set_text_content(Some(&distinct_announcement(&previous, message)));
}

/// Says that something is saved, and when. The time distinguishes the message from the previous one.
pub(super) fn saved(what: &str) -> String {
    format!("{what} in this browser, {}.", dom::local_time_of_day())
}

/// Says where to look for a downloaded file. No browser tells a page whether it has stored the file.
pub(super) fn downloaded(name: &str) -> String {
    format!("Look for {name} in your downloads. If it is not there, your browser did not save it.")
}

/// Writes a number with its unit: "1 comment", "2 comments".
pub(super) fn count(number: usize, unit: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

/// Writes a number of entries: "1 entry", "2 entries".
pub(super) fn entries(number: usize) -> String {
    if number == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}

/// Shows that nothing can be saved, and why.
pub(super) fn show_unavailable(error: StoreError) {
    dom::mark_storage_unavailable();
    notices::show(notices::UNAVAILABLE, &unavailable_notice(error));
}

/// Says that nothing can be saved, and why.
pub(super) fn unavailable_notice(error: StoreError) -> String {
    format!(
        "You can read everything here, but your rating, comments and questions cannot be saved: {error} \
         A private window or blocked cookies can be the reason."
    )
}

/// Says how many records cannot be read; empty if there are none.
pub(super) fn unreadable_notice(unreadable: &[(String, Unreadable)]) -> String {
    let newer = unreadable.iter().filter(|(_, why)| *why == Unreadable::Newer).count();
    let damaged = unreadable.len() - newer;
    let mut messages = Vec::new();
    if damaged > 0 {
        let saved = entries(damaged);
        messages.push(format!("{saved} saved here cannot be read. Nothing was changed."));
    }
    if newer > 0 {
        let saved = entries(newer);
        messages.push(format!(
            "{saved} saved by a newer version of this page cannot be shown by this one. Reload \
             the page to get the newer version. Nothing was changed."
        ));
    }
    messages.join(" ")
}

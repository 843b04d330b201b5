//! Announces messages to the reader, and makes those that several commands share.

use web_sys::Element;

use crate::client::dom::{self, notices};
use crate::message;
use crate::messages::text;
use crate::model::Message;
use crate::model::feedback::distinct_announcement;
use crate::storage::{StoreError, Unreadable};

/// The message about an action, or about its failure.
pub(super) type Outcome = Result<Message, Message>;

/// Shows a message in the element with this id, and announces it even if it is the same as the previous one.
pub(super) fn announce(id: &str, outcome: Outcome) {
    let is_error = outcome.is_err();
    let (Ok(message) | Err(message)) = outcome;
    show(id, text(&message), is_error);
}

/// Removes the message in the element with this id.
pub(super) fn clear_message(id: &str) {
    show(id, String::new(), false);
}

fn show(id: &str, message: String, is_error: bool) {
    let Some(element) = dom::element_by_id::<Element>(id) else { return };
    dom::mark_error(&element, is_error);
    let previous = element.text_content().unwrap_or_default();
    element.set_text_content(Some(&distinct_announcement(&previous, message)));
}

/// Says where to look for a downloaded file. No browser tells a page whether it has stored the file.
pub(super) fn downloaded(name: &str) -> Message {
    message!("file-downloaded", name = name)
}

/// Shows that nothing can be saved, and why.
pub(super) fn show_unavailable(error: StoreError) {
    dom::mark_storage_unavailable();
    show_unavailable_notice(error);
}

/// Shows the notice that nothing can be saved, and why.
pub(super) fn show_unavailable_notice(error: StoreError) {
    let notice = message!("storage-notice", error = error.message());
    notices::show(notices::UNAVAILABLE, &text(&notice));
}

/// Says how many records cannot be read; nothing if there are none.
pub(super) fn unreadable_notice(unreadable: &[(String, Unreadable)]) -> Option<Message> {
    let newer = unreadable.iter().filter(|(_, why)| *why == Unreadable::Newer).count();
    let damaged = unreadable.len() - newer;
    let damaged = (damaged > 0).then(|| message!("notes-unreadable", count = damaged));
    let newer = (newer > 0).then(|| message!("notes-newer", count = newer));
    match (damaged, newer) {
        (Some(damaged), Some(newer)) => {
            Some(message!("notes-unreadable-and-newer", unreadable = damaged, newer = newer))
        }
        (damaged, newer) => damaged.or(newer),
    }
}

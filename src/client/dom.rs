//! What only the browser can tell or do: the clock, chance, local time, focus, text fields, and
//! folded sections. Nothing here decides anything.

pub mod actions;
pub mod appointment;
pub mod comments;
pub mod editor;
pub mod files;
pub mod notes;
pub mod notices;
pub mod rating;
pub mod sections;
mod time;

use std::time::Duration;

use js_sys::{Date, Math};
use leptos::prelude::*;
pub use time::{local_date, local_time, local_time_of_day};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, PageTransitionEvent, StorageEvent};

use crate::model::feedback::{Millis, Subject};

/// The id of the element that carries the page's [`Subject`] as JSON.
pub const SUBJECT_ID: &str = "subject";

/// What the feedback on this page is about; nothing on a page without feedback.
pub fn subject() -> Option<Subject> {
    let json = document().get_element_by_id(SUBJECT_ID)?.text_content()?;
    serde_json::from_str(&json).ok()
}

/// The time now.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clock is past 1970")]
pub fn now() -> Millis {
    Date::now() as Millis
}

/// A number drawn at random.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "in range by its factor"
)]
pub fn random() -> u32 {
    (Math::random() * f64::from(u32::MAX)) as u32
}

/// Does something once the page shows what has just changed. While prerendering, never.
pub fn soon(what: impl FnOnce() + 'static) {
    if cfg!(feature = "csr") {
        // Not with the next frame, which may come late: what the reader types by then would go
        // elsewhere.
        set_timeout(what, Duration::ZERO);
    }
}

/// Does something once the reader has seen what has just changed: while the page is hidden, not
/// before it is shown. While prerendering, never.
pub fn once_painted(what: impl FnOnce() + 'static) {
    if cfg!(feature = "csr") {
        request_animation_frame(move || set_timeout(what, Duration::ZERO));
    }
}

/// Does something once what is being built is on the page, before the reader can do anything to
/// it. While prerendering, never.
pub fn once_mounted(what: impl FnOnce() + 'static) {
    if cfg!(feature = "csr") {
        queue_microtask(what);
    }
}

/// Moves the focus to the element with this id, once the page shows what has just changed.
pub fn focus_soon(id: String) {
    soon(move || {
        if let Some(element) = element_by_id::<HtmlElement>(&id) {
            focus(&element);
        }
    });
}

/// Moves the focus. An element that cannot take it leaves it where it is.
pub fn focus(element: &HtmlElement) {
    let _ = element.focus();
}

/// The element with this id, if it is there and of this kind.
pub fn element_by_id<E: JsCast>(id: &str) -> Option<E> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Tells the style sheet whether what was saved is still to be shown.
pub fn mark_loading(is_loading: bool) {
    if let Some(page) = document().document_element() {
        set_flag(&page, "data-loading", is_loading);
    }
}

/// Whether what was saved is still to be shown.
pub fn is_loading() -> bool {
    document().document_element().is_some_and(|page| page.has_attribute("data-loading"))
}

/// Tells the style sheet that nothing can be kept, so that the page does not promise it.
pub fn mark_storage_unavailable() {
    if let Some(page) = document().document_element() {
        // An attribute of a valid name can always be set.
        let _ = page.set_attribute("data-storage", "unavailable");
    }
}

/// Replaces all that is in the element with this id by a text. Never hold a text node instead: a translation replaces
/// text nodes.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = element_by_id::<Element>(id) {
        element.set_text_content(Some(text));
    }
}

/// Hides the element with this id, or shows it.
pub fn set_hidden(id: &str, is_hidden: bool) {
    if let Some(element) = element_by_id::<HtmlElement>(id) {
        element.set_hidden(is_hidden);
    }
}

/// Makes a message look like an error, or like any other message.
pub fn mark_error(message: &Element, is_error: bool) {
    // An attribute of a valid name can always be set.
    let _ = message.set_attribute("data-state", if is_error { "error" } else { "" });
}

/// Gives an element an attribute without a value, or takes it away.
fn set_flag(element: &Element, name: &str, is_set: bool) {
    // An attribute of a valid name can always be set.
    let _ = element.toggle_attribute_with_force(name, is_set);
}

/// Asks the browser to keep what is saved for good. Browsers decide by their own rules; some ask
/// the reader.
pub fn request_persistence() {
    // Without a secure connection there is nobody to ask.
    let _ = window().navigator().storage().persist();
}

/// Has the page's own script print the reader's own notes and nothing else.
pub fn print_notes() {
    report("print-notes");
}

/// Tells the page's own script that the reading settings may be other ones now: no tab hears of what
/// it has stored itself.
pub fn report_changed_settings() {
    report("reading-settings");
}

/// Sends an event to the page's own scripts.
pub fn report(name: &str) {
    // An event of a valid name can always be made and sent.
    if let Ok(event) = Event::new(name) {
        let _ = window().dispatch_event(&event);
    }
}

/// Calls back when another tab changes what is stored, with the key; with nothing if all of it.
pub fn on_storage_change(changed: impl Fn(Option<String>) + 'static) {
    listen("storage", move |event| changed(event.unchecked_into::<StorageEvent>().key()));
}

/// Calls back when the page is shown again as it was left, without having been loaded anew.
pub fn on_return(returned: impl Fn() + 'static) {
    listen("pageshow", move |event| {
        if event.unchecked_into::<PageTransitionEvent>().persisted() {
            returned();
        }
    });
}

/// Calls back when the page is left, or at least out of sight.
pub fn on_leaving(left: impl Fn() + 'static) {
    listen("pagehide", move |_| left());
}

fn listen(name: &str, heard: impl Fn(Event) + 'static) {
    let heard: Box<dyn Fn(Event)> = Box::new(heard);
    window_event_listener_untyped(name, heard);
}

/// Does something with every element that matches and is of this kind.
fn each<E: JsCast>(selector: &str, mut what: impl FnMut(E)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    for index in 0..found.length() {
        if let Some(element) = found.get(index).and_then(|node| node.dyn_into().ok()) {
            what(element);
        }
    }
}

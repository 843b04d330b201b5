//! Events of the window: the client listens to some, and sends others to the page's own scripts.

use leptos::prelude::{window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Event, PageTransitionEvent, StorageEvent};

/// Calls back when another tab changes the storage, with the storage key; with nothing if it has cleared the storage.
pub fn on_storage_change(changed: impl Fn(Option<String>) + 'static) {
    listen("storage", move |event| changed(event.unchecked_into::<StorageEvent>().key()));
}

/// Calls back when the browser shows the page again as it was left, without loading it.
pub fn on_return(returned: impl Fn() + 'static) {
    listen("pageshow", move |event| {
        if event.unchecked_into::<PageTransitionEvent>().persisted() {
            returned();
        }
    });
}

/// Calls back when the reader leaves the page.
pub fn on_leaving(left: impl Fn() + 'static) {
    listen("pagehide", move |_| left());
}

/// Listens to an event at the window.
pub(super) fn listen(name: &str, listener: impl Fn(Event) + 'static) {
    // Boxed, so that all listeners are of one type.
    let listener: Box<dyn Fn(Event)> = Box::new(listener);
    window_event_listener_untyped(name, listener);
}

/// Asks the page's script to print only the reader's own notes.
pub fn print_notes() {
    send("print-notes");
}

/// Tells the page's script that the reading settings may have changed: a tab gets no storage event for its own changes.
pub fn report_changed_settings() {
    send("reading-settings");
}

/// Tells the page's scripts that everything is erased, so that they erase the saved pages and past searches.
pub fn report_erased() {
    send("notes-erased");
}

fn send(name: &str) {
    // An event of a valid name can always be made and sent.
    if let Ok(event) = Event::new(name) {
        let _ = window().dispatch_event(&event);
    }
}

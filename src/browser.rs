//! What only the browser can tell or do: the clock, chance, local time, focus, and folded
//! sections. Nothing here decides anything.

use js_sys::{Date, Math, Object, Reflect};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlDetailsElement, HtmlElement, HtmlTextAreaElement};

use crate::feedback::{Millis, Subject};

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

/// A time in the reader's language and time zone: "22 November 2026 at 16:05".
pub fn local_time(time: Millis) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeStyle", "short")] {
        // Setting a property of a new plain object does not fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    // No language has this tag, so the browser takes the reader's own. Asking for that by its name
    // throws where the name is malformed.
    date(time).to_locale_string("default", &options).into()
}

#[expect(clippy::cast_precision_loss, reason = "a time in milliseconds fits a double's 53 bits")]
fn date(time: Millis) -> Date {
    Date::new(&JsValue::from_f64(time as f64))
}

/// Does something once the page shows what has just changed. While prerendering, never.
pub fn soon(what: impl FnOnce() + 'static) {
    if cfg!(feature = "hydrate") {
        request_animation_frame(what);
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

/// Tells the style sheet that nothing can be kept, so that the page does not promise it.
pub fn mark_storage_unavailable() {
    if let Some(page) = document().document_element() {
        // An attribute of a valid name can always be set.
        let _ = page.set_attribute("data-storage", "unavailable");
    }
}

/// Puts a text that was kept into a field, before what is typed there already, if anything is.
pub fn restore_text(field_id: &str, kept: &str) {
    let Some(field) = element_by_id::<HtmlTextAreaElement>(field_id) else { return };
    let typed = field.value();
    if typed.is_empty() {
        field.set_value(kept);
    } else if typed != kept {
        // Some browsers bring a part back by themselves.
        field.set_value(&format!("{kept}\n{typed}"));
    }
}

/// Calls back when another tab changes what is stored, with the key; with nothing if all of it.
pub fn on_storage_change(changed: impl Fn(Option<String>) + 'static) {
    window_event_listener(ev::storage, move |event| changed(event.key()));
}

/// Opens or closes every section that folds.
pub fn set_all_sections(open: bool) {
    let Ok(sections) = document().query_selector_all("main details") else { return };
    for index in 0..sections.length() {
        let section =
            sections.get(index).and_then(|node| node.dyn_into::<HtmlDetailsElement>().ok());
        if let Some(section) = section {
            section.set_open(open);
        }
    }
}

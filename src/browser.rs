//! What only the browser can tell or do: the clock, chance, local time, focus, and folded
//! sections. Nothing here decides anything.

use js_sys::{Date, Math, Object, Reflect};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDetailsElement, HtmlElement};

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
    let language = window().navigator().language();
    date(time).to_locale_string(language.as_deref().unwrap_or("en"), &options).into()
}

/// A time as a machine reads it: "2026-11-22T16:05:00.000Z".
pub fn iso_time(time: Millis) -> String {
    date(time).to_iso_string().into()
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

/// Opens the folded sections around the target of a link, in browsers that do not do so by
/// themselves: for the page's address now, when it changes, and when the same link is clicked
/// again.
pub fn open_sections_for_links() {
    open_linked_section();
    window_event_listener(ev::hashchange, |_| open_linked_section());
    window_event_listener(ev::click, |event| {
        let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = link.and_then(|element| element.closest("a[href^='#']").ok().flatten());
        if let Some(fragment) = link.and_then(|link| link.get_attribute("href")) {
            open_section(&fragment);
        }
    });
}

fn open_linked_section() {
    open_section(&window().location().hash().unwrap_or_default());
}

/// Opens the sections around the element that a fragment, such as `#medications`, names, and
/// brings it into view if one of them was closed.
fn open_section(fragment: &str) {
    let target = fragment.strip_prefix('#').and_then(element_by_id::<Element>);
    let mut was_closed = false;
    let mut inner = target.clone();
    while let Some(section) =
        inner.and_then(|element| element.parent_element()?.closest("details").ok().flatten())
    {
        was_closed |= !section.has_attribute("open");
        // An attribute can always be set by a valid name.
        let _ = section.set_attribute("open", "");
        inner = Some(section);
    }
    if let Some(target) = target.filter(|_| was_closed) {
        target.scroll_into_view();
    }
}

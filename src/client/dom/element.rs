//! Finds and changes single elements of the page.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::schedule::soon;

/// Returns the element with this id, if it exists and is of this type.
pub fn element_by_id<E: JsCast>(id: &str) -> Option<E> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Calls `visit` with every element that matches and is of this type.
pub(super) fn each<E: JsCast>(selector: &str, mut visit: impl FnMut(E)) {
    let Ok(nodes) = document().query_selector_all(selector) else { return };
    for index in 0..nodes.length() {
        if let Some(element) = nodes.get(index).and_then(|node| node.dyn_into().ok()) {
            visit(element);
        }
    }
}

/// Moves the focus to the element with this id, once the page shows the last change.
pub fn focus_soon(id: String) {
    soon(move || {
        if let Some(element) = element_by_id::<HtmlElement>(&id) {
            focus(&element);
        }
    });
}

/// Moves the focus to an element, if the element can have the focus.
pub fn focus(element: &HtmlElement) {
    let _ = element.focus();
}

/// Replaces the content of the element with this id by a text.
///
/// Do not keep a reference to a text node instead: a translation by the browser replaces text nodes.
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

/// Marks a message as an error for the style sheet, or as no error.
pub fn mark_error(message: &Element, is_error: bool) {
    // An attribute of a valid name can always be set.
    let _ = message.set_attribute("data-state", if is_error { "error" } else { "" });
}

/// Sets an attribute without a value, or removes it.
pub(super) fn set_flag(element: &Element, name: &str, is_set: bool) {
    // An attribute of a valid name can always be set.
    let _ = element.toggle_attribute_with_force(name, is_set);
}

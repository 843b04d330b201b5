//! Controls whose code comes later.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::listen;

/// The attribute of such a control, which says what it does.
pub const DEED: &str = "data-deed";

/// Calls back when the reader presses such a button, changes such a field or submits such a form.
pub fn on_deed(wanted: impl Fn(Element) + Clone + 'static) {
    for (event, kind) in [("click", "button"), ("change", "input"), ("submit", "form")] {
        let wanted = wanted.clone();
        listen(event, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let control = target.and_then(|it| it.closest(&format!("{kind}[{DEED}]")).ok());
            if let Some(control) = control.flatten() {
                wanted(control);
            }
        });
    }
}

/// Calls back when the reader begins to use the form in the element with this id, or types more into
/// it; with whether it was submitted.
pub fn on_use(root: &'static str, used: impl Fn(bool) + Clone + 'static) {
    for event in ["focusin", "input", "submit"] {
        let used = used.clone();
        listen(event, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let form = target.and_then(|it| it.closest(&format!("#{root}")).ok()).flatten();
            if form.is_some() {
                used(event.type_() == "submit");
            }
        });
    }
}

/// Submits the form in the element with this id, as if the reader had pressed its button.
pub fn submit(root: &str) {
    let button = document().query_selector(&format!("#{root} [type=submit]")).ok().flatten();
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
}

/// The element that says what came of a control: the nearest one that does.
pub fn status_of(control: &Element) -> Option<Element> {
    let mut around = control.parent_element();
    while let Some(element) = around {
        if let Ok(Some(status)) = element.query_selector("[role=status]") {
            return Some(status);
        }
        around = element.parent_element();
    }
    None
}

//! Controls whose code comes later.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::listen;

/// The attribute of such a control, which says what it does.
pub const DEED: &str = "data-deed";

/// Calls back when the reader presses such a button, changes such a field or submits such a form.
pub fn on_deed(wanted: impl Fn(Element) + Copy + 'static) {
    for (event, kind) in [("click", "button"), ("change", "input"), ("submit", "form")] {
        listen(event, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let control = target.and_then(|it| it.closest(&format!("{kind}[{DEED}]")).ok());
            if let Some(control) = control.flatten() {
                wanted(control);
            }
        });
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

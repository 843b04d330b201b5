//! The reader's actions on the controls of the page.
//!
//! The page is static: an attribute of each control names its action, and listeners at the window serve all controls.
//! So a control works even if a translation, a writing aid or a password manager inserts elements into it or around it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::editor::Editor;
use super::events::listen;

/// The attribute that names the action of a control.
pub const ACTION: &str = "data-action";

/// Calls back when the reader presses a button, changes a field or submits a form that has an [`ACTION`].
pub fn on_action(called: impl Fn(Element) + Clone + 'static) {
    for (event, kind) in [("click", "button"), ("change", "input"), ("submit", "form")] {
        let called = called.clone();
        listen(event, move |event| {
            let control =
                target(&event).and_then(|it| it.closest(&format!("{kind}[{ACTION}]")).ok());
            if let Some(control) = control.flatten() {
                called(control);
            }
        });
    }
}

/// Calls back when the reader enters an editor or types in it.
pub fn on_editing(called: impl Fn(Editor) + Clone + 'static) {
    for event in ["focusin", "input"] {
        let called = called.clone();
        listen(event, move |event| {
            if let Some(editor) = target(&event).and_then(|it| Editor::around(&it)) {
                called(editor);
            }
        });
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

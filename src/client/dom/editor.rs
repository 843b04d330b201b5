//! A form for the text of a comment on the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

use super::element::{each, element_by_id, focus, set_flag, set_hidden, set_text};
use crate::messages::text;
use crate::model::feedback::Length;

/// The attribute of the form that holds the id of its text field.
pub const EDITOR: &str = "data-editor";

/// Selects the forms that have this attribute.
const FORM_SELECTOR: &str = "[data-editor]";

/// An editor, identified by its text field's id. The ids of its other parts derive from that id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor(String);

impl Editor {
    /// The editor whose text field has this id.
    pub fn new(field_id: String) -> Self {
        Self(field_id)
    }

    /// Returns the editor that contains an element.
    pub fn around(element: &Element) -> Option<Self> {
        let form = element.closest(FORM_SELECTOR).ok()??;
        form.get_attribute(EDITOR).map(Self)
    }

    /// The id of its text field.
    pub fn field_id(&self) -> &str {
        &self.0
    }

    /// The id of the error message.
    pub fn error_id(&self) -> String {
        format!("{}-error", self.0)
    }

    /// The id of the element that shows how long the text is.
    pub fn count_id(&self) -> String {
        format!("{}-count", self.0)
    }

    /// The id of the element that announces when little room is left.
    pub fn length_id(&self) -> String {
        format!("{}--length", self.0)
    }

    /// The id of the group that offers to copy or download an unsaved text.
    pub fn unsaved_id(&self) -> String {
        format!("{}--unsaved", self.0)
    }

    /// The id of that group's status message.
    pub fn unsaved_message_id(&self) -> String {
        format!("{}--unsaved-message", self.0)
    }

    fn field(&self) -> Option<HtmlTextAreaElement> {
        element_by_id(&self.0)
    }

    /// Returns the text in its field; empty if the editor is not on the page.
    pub fn text(&self) -> String {
        self.field().map(|field| field.value()).unwrap_or_default()
    }

    /// Puts a text into its field.
    pub fn set_text(&self, text: &str) {
        if let Some(field) = self.field() {
            field.set_value(text);
        }
    }

    /// Moves the focus to its field.
    pub fn focus(&self) {
        if let Some(field) = self.field() {
            focus(&field);
        }
    }

    /// Shows how much room is left.
    pub fn show_length(&self, length: Length) {
        if let Some(count) = element_by_id::<Element>(&self.count_id()) {
            set_flag(&count, "data-over", matches!(length, Length::Over(_)));
        }
        set_text(&self.count_id(), &text(&length.message()));
    }

    /// Announces to a screen reader how much room is left.
    pub fn announce_length(&self, words: &str) {
        set_text(&self.length_id(), words);
    }

    /// Shows why the text was not saved; hides the message if `error` is empty. `is_unsaved` offers to copy or download
    /// the text.
    pub fn show_error(&self, error: &str, is_unsaved: bool) {
        set_text(&self.error_id(), error);
        set_hidden(&self.error_id(), error.is_empty());
        set_hidden(&self.unsaved_id(), !is_unsaved);
        set_text(&self.unsaved_message_id(), "");
        if let Some(field) = self.field() {
            let invalid = if error.is_empty() { "false" } else { "true" };
            // An attribute of a valid name can always be set.
            let _ = field.set_attribute("aria-invalid", invalid);
        }
    }
}

/// Returns every editor on the page.
pub fn editors() -> Vec<Editor> {
    let mut editors = Vec::new();
    each::<Element>(FORM_SELECTOR, |form| {
        editors.extend(Editor::around(form.unchecked_ref()));
    });
    editors
}

//! The page as a whole: its subject, and the flags on its root element for the style sheet.

use leptos::prelude::document;

use super::element::set_flag;
use crate::model::feedback::Subject;

/// The id of the element that carries the page's [`Subject`] as JSON.
pub const SUBJECT_ID: &str = "subject";

const LOADING: &str = "data-loading";

/// Returns the subject of the feedback on this page; nothing on a page without feedback.
pub fn subject() -> Option<Subject> {
    serde_json::from_str(&subject_json()?).ok()
}

/// Returns the JSON of the subject.
pub fn subject_json() -> Option<String> {
    document().get_element_by_id(SUBJECT_ID)?.text_content()
}

/// Tells the style sheet whether saved feedback is still being loaded.
pub fn mark_loading(is_loading: bool) {
    if let Some(page) = document().document_element() {
        set_flag(&page, LOADING, is_loading);
    }
}

/// Whether saved feedback is still being loaded.
pub fn is_loading() -> bool {
    document().document_element().is_some_and(|page| page.has_attribute(LOADING))
}

/// Tells the style sheet that nothing can be saved, so that the page does not promise it.
pub fn mark_storage_unavailable() {
    if let Some(page) = document().document_element() {
        // An attribute of a valid name can always be set.
        let _ = page.set_attribute("data-storage", "unavailable");
    }
}

//! The notices beside the rating and the comment form that appear when the browser's storage fails.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::element::each;

/// The attribute on the words of a notice. Its value names the notice.
pub const NOTICE: &str = "data-notice";

/// The notice that nothing can be saved, or that saved feedback cannot be shown.
pub const UNAVAILABLE: &str = "unavailable";

/// The notice that a saved record cannot be read.
pub const UNREADABLE: &str = "unreadable";

/// Shows a notice with these words wherever it stands on the page; hides it if they are empty.
pub fn show(notice: &str, words: &str) {
    each::<Element>(&format!("[{NOTICE}={notice}]"), |element| {
        element.set_text_content(Some(words));
        let notice = element.closest(".storage-notice").ok().flatten();
        if let Some(notice) = notice.and_then(|notice| notice.dyn_into::<HtmlElement>().ok()) {
            notice.set_hidden(words.is_empty());
        }
    });
}

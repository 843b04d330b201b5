//! What stands beside the rating and beside the comment form when the browser's storage fails.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::each;

/// The attribute of the words of a notice, which says which notice it is.
pub const NOTICE: &str = "data-notice";

/// Nothing can be saved, or what was saved cannot be shown.
pub const UNAVAILABLE: &str = "unavailable";

/// Something that is saved cannot be read.
pub const UNREADABLE: &str = "unreadable";

/// Shows a notice with these words, everywhere; hides it if they are empty.
pub fn show(notice: &str, words: &str) {
    each::<Element>(&format!("[{NOTICE}={notice}]"), |place| {
        place.set_text_content(Some(words));
        let notice = place.closest(".storage-notice").ok().flatten();
        if let Some(notice) = notice.and_then(|notice| notice.dyn_into::<HtmlElement>().ok()) {
            notice.set_hidden(words.is_empty());
        }
    });
}

//! The part of the page for all notes at once: downloads, restoring, erasing and the confirmations.

use leptos::prelude::document;
use web_sys::{Element, File, HtmlElement, HtmlInputElement};

use super::element::{element_by_id, focus_soon, set_text};

/// The id of the group that asks the reader to confirm something.
pub const QUESTION_ID: &str = "notes-question";
/// The id of the question's words.
pub const WORDS_ID: &str = "notes-question-words";
/// The id of the list of the single changes that the reader confirms.
pub const DETAILS_ID: &str = "notes-question--details";
/// The id of the button that confirms.
pub const YES_ID: &str = "notes-question-yes";
/// The id of the status message.
pub const MESSAGE_ID: &str = "notes-message";
/// The id of the group about records that cannot be read.
pub const UNREADABLE_ID: &str = "notes-unreadable";
/// The id of that group's words.
pub const UNREADABLE_WORDS_ID: &str = "notes-unreadable-words";

/// Shows how many records cannot be read; hides the group if `words` are empty.
pub fn show_unreadable(words: &str) {
    show(UNREADABLE_ID, UNREADABLE_WORDS_ID, words);
}

/// One of the changes that the reader confirms.
pub struct Detail {
    /// The change in words.
    pub words: String,
    /// The reader's own text in it; empty if there is none.
    pub text: String,
}

/// Asks the reader to confirm something. `yes` is the label of the button that confirms.
pub fn show_confirmation(words: &str, details: &[Detail], yes: &str) {
    set_text(YES_ID, yes);
    show(QUESTION_ID, WORDS_ID, words);
    show(DETAILS_ID, DETAILS_ID, "");
    for detail in details {
        add_detail(detail);
    }
    focus_soon(QUESTION_ID.to_owned());
}

fn add_detail(Detail { words, text }: &Detail) -> Option<()> {
    let list = element_by_id::<HtmlElement>(DETAILS_ID)?;
    list.set_hidden(false);
    let item = document().create_element("li").ok()?;
    item.set_text_content(Some(words));
    if !text.is_empty() {
        item.append_with_str_1(" ").ok()?;
        let own = document().create_element("span").ok()?;
        own.set_attribute("translate", "no").ok()?;
        own.set_attribute("dir", "auto").ok()?;
        own.set_text_content(Some(text));
        item.append_child(&own).ok()?;
    }
    list.append_child(&item).ok()?;
    Some(())
}

/// Hides the question.
pub fn hide_confirmation() {
    show(QUESTION_ID, WORDS_ID, "");
}

/// Returns the file that the reader has chosen in this field, and empties the field, so that the reader can choose the
/// same file again.
pub fn take_file(field: &HtmlInputElement) -> Option<File> {
    let file = field.files().and_then(|files| files.item(0));
    field.set_value("");
    file
}

/// Shows a group with these words; hides it if they are empty.
fn show(group_id: &str, words_id: &str, words: &str) {
    if let (Some(group), Some(element)) =
        (element_by_id::<HtmlElement>(group_id), element_by_id::<Element>(words_id))
    {
        element.set_text_content(Some(words));
        group.set_hidden(words.is_empty());
    }
}

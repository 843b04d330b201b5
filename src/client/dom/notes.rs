//! What can be done with all notes at once, as it stands on the page.

use leptos::prelude::document;
use web_sys::{Element, File, HtmlElement, HtmlInputElement};

use super::{element_by_id, focus_soon, report, set_text};

/// The id of the group that asks something and takes the answer.
pub const QUESTION_ID: &str = "notes-question";
/// The id of the words in which it asks.
pub const WORDS_ID: &str = "notes-question-words";
/// The id of the list of what would be done, one by one.
pub const DETAILS_ID: &str = "notes-question--details";
/// The id of the button that says yes.
pub const YES_ID: &str = "notes-question-yes";
/// The id of the element that says what came of the last thing done.
pub const MESSAGE_ID: &str = "notes-message";
/// The id of the group that says how much cannot be read, and what can be done about it.
pub const UNREADABLE_ID: &str = "notes-unreadable";
/// The id of the words in which it says so.
pub const UNREADABLE_WORDS_ID: &str = "notes-unreadable-words";

/// Shows how much cannot be read; nothing if that is empty.
pub fn show_unreadable(words: &str) {
    show(UNREADABLE_ID, UNREADABLE_WORDS_ID, words);
}

/// One thing that would be done: what it is, and the reader's own text in it, if any.
pub struct Detail {
    /// What it is.
    pub words: String,
    /// The reader's own text; empty if there is none.
    pub text: String,
}

/// Asks the reader something, with what would be done and what stands on the button that says yes.
pub fn ask(words: &str, details: &[Detail], yes: &str) {
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

/// Takes the question away.
pub fn stop_asking() {
    show(QUESTION_ID, WORDS_ID, "");
}

/// The file that the reader has chosen in this field, which is empty after that, so that the same
/// file can be chosen again.
pub fn take_file(field: &HtmlInputElement) -> Option<File> {
    let file = field.files().and_then(|files| files.item(0));
    field.set_value("");
    file
}

/// Tells the page's own script that everything is erased: it forgets which pages were seen.
pub fn report_erased() {
    report("notes-erased");
}

/// Shows a group with these words in it; hides it if they are empty.
fn show(group: &str, place: &str, words: &str) {
    if let (Some(group), Some(place)) =
        (element_by_id::<HtmlElement>(group), element_by_id::<Element>(place))
    {
        place.set_text_content(Some(words));
        group.set_hidden(words.is_empty());
    }
}

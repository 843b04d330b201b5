//! The list of questions for an appointment on the page.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTemplateElement};

use super::actions::ACTION;
use super::element::{each, element_by_id, set_flag, set_text};

/// The id of the list.
pub const QUESTIONS_ID: &str = "appointment-questions";
/// The id of the template for a question of the list.
pub const TEMPLATE_ID: &str = "appointment-question";
/// The id of the field for a question of the reader's own.
pub const OWN_QUESTION_ID: &str = "appointment-own-question";
/// The id of the status message about the list.
pub const MESSAGE_ID: &str = "appointment-message";
/// The id of the status message about printing and sharing.
pub const SHEET_MESSAGE_ID: &str = "appointment--sheet-message";
/// The attribute of a question that the reader has written.
pub const OWN: &str = "data-own";

/// Whether any question is ticked.
pub fn is_any_ticked() -> bool {
    let list = element_by_id::<Element>(QUESTIONS_ID);
    list.is_some_and(|list| list.query_selector(":checked").is_ok_and(|ticked| ticked.is_some()))
}

/// Returns the question of this checkbox and whether it is ticked, and marks it for printing.
///
/// The checkbox has the question as its value. The words beside it may be a translation.
pub fn read_choice(field: &Element) -> Option<(String, bool)> {
    let item = field.closest("li").ok()??;
    let field = field.dyn_ref::<HtmlInputElement>()?;
    mark(&item, field.checked());
    Some((field.value(), field.checked()))
}

/// Returns the field for a question of the reader's own.
pub fn own_question() -> Option<HtmlInputElement> {
    element_by_id(OWN_QUESTION_ID)
}

/// Returns the name of the page's condition.
pub fn condition_name() -> String {
    let section = document().query_selector("[data-condition]").ok().flatten();
    section.and_then(|section| section.get_attribute("data-condition")).unwrap_or_default()
}

/// Returns the ticked questions in the order of the list.
pub fn ticked_questions() -> Vec<String> {
    let mut questions = Vec::new();
    each_question(&mut |_, field| {
        if field.checked() {
            questions.push(field.value());
        }
    });
    questions
}

/// Whether the reader has written this question of the list.
pub fn is_own(question: &str) -> bool {
    let mut is_own = false;
    each_question(&mut |item, field| {
        is_own |= field.value() == question && item.has_attribute(OWN);
    });
    is_own
}

/// Unticks all questions, removes the reader's own ones, and empties the field and the status messages.
pub fn clear() {
    each_question(&mut |item, field| {
        field.set_checked(false);
        mark(item, false);
        if item.has_attribute(OWN) {
            item.remove();
        }
    });
    if let Some(field) = own_question() {
        field.set_value("");
    }
    set_text(MESSAGE_ID, "");
    set_text(SHEET_MESSAGE_ID, "");
}

/// Ticks or unticks the question with this text. Adds a ticked question that is not in the list yet.
pub fn tick_question(question: &str, is_ticked: bool) {
    let mut is_there = false;
    each_question(&mut |item, field| {
        if field.value() == question {
            field.set_checked(is_ticked);
            mark(item, is_ticked);
            is_there = true;
        }
    });
    if is_ticked && !is_there {
        add_item(question);
    }
}

/// Calls `visit` with the item and the checkbox of every question.
///
/// The parameter is a `dyn`, so that the WebAssembly has this loop only once.
fn each_question(visit: &mut dyn FnMut(&Element, &HtmlInputElement)) {
    each::<HtmlInputElement>(&format!("#{QUESTIONS_ID} [{ACTION}]"), |field| {
        if let Ok(Some(item)) = field.closest("li") {
            visit(&item, &field);
        }
    });
}

/// Adds a ticked question of the reader's own at the end of the list.
fn add_item(question: &str) -> Option<()> {
    let template = element_by_id::<HtmlTemplateElement>(TEMPLATE_ID)?;
    let list = element_by_id::<HtmlElement>(QUESTIONS_ID)?;
    let item = template.content().first_element_child()?.clone_node_with_deep(true).ok()?;
    let item: Element = item.dyn_into().ok()?;
    item.query_selector("span").ok()??.set_text_content(Some(question));
    let field: HtmlInputElement = item.query_selector("input").ok()??.dyn_into().ok()?;
    field.set_value(question);
    field.set_checked(true);
    mark(&item, true);
    list.append_child(&item).ok()?;
    Some(())
}

/// Marks an item for the style sheet: on paper only ticked questions appear.
fn mark(item: &Element, is_ticked: bool) {
    set_flag(item, "data-ticked", is_ticked);
}

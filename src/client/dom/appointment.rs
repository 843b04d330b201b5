//! The list of questions for an appointment, as it stands on the page.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTemplateElement};

use super::{each, element_by_id, set_flag, set_text};
use crate::client::dom::actions::ACTION;

/// The id of the list.
pub const QUESTIONS_ID: &str = "appointment-questions";
/// The id of the template of a question in the list.
pub const TEMPLATE_ID: &str = "appointment-question";
/// The id of the field for a question of the reader's own.
pub const OWN_QUESTION_ID: &str = "appointment-own-question";
/// The id of the element that says what came of the last change.
pub const MESSAGE_ID: &str = "appointment-message";
/// The id of the element that says what came of printing or sharing.
pub const SHEET_MESSAGE_ID: &str = "appointment--sheet-message";
/// The attribute of a question that the page did not suggest.
pub const OWN: &str = "data-own";

/// Whether any question is ticked.
pub fn is_any_ticked() -> bool {
    let ticked = document().query_selector(&format!("#{QUESTIONS_ID} :checked"));
    ticked.is_ok_and(|ticked| ticked.is_some())
}

/// The question whose box this is, and whether it is ticked, which is marked.
///
/// A question is what stands in its box as its value: the words beside it may be a translation.
pub fn choice(field: &Element) -> Option<(String, bool)> {
    let item = field.closest("li").ok()??;
    let field = field.dyn_ref::<HtmlInputElement>()?;
    mark(&item, field.checked());
    Some((field.value(), field.checked()))
}

/// The field for a question of the reader's own.
pub fn own_question() -> Option<HtmlInputElement> {
    element_by_id(OWN_QUESTION_ID)
}

/// The name of the condition that the page is about.
pub fn condition_name() -> String {
    let section = document().query_selector("[data-condition]").ok().flatten();
    section.and_then(|section| section.get_attribute("data-condition")).unwrap_or_default()
}

/// The questions that are ticked, in their order.
pub fn ticked_questions() -> Vec<String> {
    let mut questions = Vec::new();
    each_question(|_, field| {
        if field.checked() {
            questions.push(field.value());
        }
    });
    questions
}

/// Whether a question in the list is one that the page did not suggest.
pub fn is_own(question: &str) -> bool {
    let mut is_own = false;
    each_question(|item, field| is_own |= field.value() == question && item.has_attribute(OWN));
    is_own
}

/// Unticks all questions, takes away those that the page did not suggest, and empties the field and
/// what was said.
pub fn clear() {
    each_question(|item, field| {
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

/// Ticks or unticks the question with this text. One to tick that is not in the list is added.
pub fn tick_question(question: &str, is_ticked: bool) {
    let mut is_there = false;
    each_question(|item, field| {
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

fn each_question(mut what: impl FnMut(&Element, &HtmlInputElement)) {
    each::<HtmlInputElement>(&format!("#{QUESTIONS_ID} [{ACTION}]"), |field| {
        if let Ok(Some(item)) = field.closest("li") {
            what(&item, &field);
        }
    });
}

/// Adds a question of the reader's own at the end of the list, ticked.
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

/// For paper, where only what is ticked is to be seen.
fn mark(item: &Element, is_ticked: bool) {
    set_flag(item, "data-ticked", is_ticked);
}

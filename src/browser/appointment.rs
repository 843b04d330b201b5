//! The list of questions for an appointment, as it stands on the page.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTemplateElement};

use super::{each, element_by_id};

/// The id of the list.
pub const QUESTIONS_ID: &str = "appointment-questions";
/// The id of the template of a question in the list.
pub const TEMPLATE_ID: &str = "appointment-question";
/// The id of the field for a question of the reader's own.
pub const OWN_QUESTION_ID: &str = "appointment-own-question";
/// The id of the element that says what came of the last change.
pub const MESSAGE_ID: &str = "appointment-message";

/// Whether any question is ticked.
pub fn is_any_ticked() -> bool {
    let ticked = document().query_selector(&format!("#{QUESTIONS_ID} :checked"));
    ticked.is_ok_and(|ticked| ticked.is_some())
}

/// The question whose box this is, and whether it is ticked, which is marked.
pub fn choice(field: &Element) -> Option<(String, bool)> {
    let item = field.closest("li").ok()??;
    let is_ticked = field.dyn_ref::<HtmlInputElement>()?.checked();
    mark(&item, is_ticked);
    Some((text(&item), is_ticked))
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
    each_question(|item, field| {
        if field.checked() {
            questions.push(text(item));
        }
    });
    questions
}

/// Whether a question in the list is one that the page did not suggest.
pub fn is_own(question: &str) -> bool {
    let mut is_own = false;
    each_question(|item, _| is_own |= text(item) == question && item.has_attribute(OWN));
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
    each::<Element>(".appointment [role=status]", |status| status.set_text_content(None));
}

/// Ticks or unticks the question with this text. One to tick that is not in the list is added.
pub fn tick_question(question: &str, is_ticked: bool) {
    let mut is_there = false;
    each_question(|item, field| {
        if text(item) == question {
            field.set_checked(is_ticked);
            mark(item, is_ticked);
            is_there = true;
        }
    });
    if is_ticked
        && !is_there
        && let Some(item) = new_item()
    {
        if let Ok(Some(words)) = item.query_selector("span") {
            words.set_text_content(Some(question));
        }
        // An attribute of a valid name can always be set.
        let _ = item.set_attribute(OWN, "");
        tick_question(question, is_ticked);
    }
}

/// The attribute of a question that the page did not suggest.
const OWN: &str = "data-own";

fn each_question(mut what: impl FnMut(&Element, &HtmlInputElement)) {
    each::<Element>(&format!("#{QUESTIONS_ID} li"), |item| {
        let field = item.query_selector("input").ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into().ok()) {
            what(&item, &field);
        }
    });
}

/// A new item at the end of the list.
fn new_item() -> Option<Element> {
    let template = element_by_id::<HtmlTemplateElement>(TEMPLATE_ID)?;
    let list = element_by_id::<HtmlElement>(QUESTIONS_ID)?;
    let item = template.content().first_element_child()?.clone_node_with_deep(true).ok()?;
    list.append_child(&item).ok()?.dyn_into().ok()
}

/// For paper, where only what is ticked is to be seen.
fn mark(item: &Element, is_ticked: bool) {
    // An attribute of a valid name can always be set.
    let _ = item.toggle_attribute_with_force("data-ticked", is_ticked);
}

fn text(item: &Element) -> String {
    item.text_content().unwrap_or_default().trim().to_owned()
}

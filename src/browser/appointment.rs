//! The list of questions for an appointment, as it stands on the page.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTemplateElement};

use super::{each, element_by_id, listen};

/// The id of the list.
pub const QUESTIONS_ID: &str = "appointment-questions";
/// The id of the template of a question in the list.
pub const TEMPLATE_ID: &str = "appointment-question";
/// The id of the form for a question of the reader's own.
pub const FORM_ID: &str = "appointment-form";
/// The id of the field for it.
pub const OWN_QUESTION_ID: &str = "appointment-own-question";
/// The id of the element that says what came of the last change.
pub const MESSAGE_ID: &str = "appointment-message";

/// Calls back when the reader ticks or unticks a question.
pub fn on_tick(ticked: impl Fn(&str, bool) + 'static) {
    listen("change", move |event| {
        let Some(field) = target::<HtmlInputElement>(&event) else { return };
        if let Some(item) = field.closest(&format!("#{QUESTIONS_ID} li")).ok().flatten() {
            mark(&item, field.checked());
            ticked(&text(&item), field.checked());
        }
    });
}

/// Calls back with the question that the reader has typed and wants to add. The field is emptied
/// if that says yes.
pub fn on_own_question(added: impl Fn(&str) -> bool + 'static) {
    listen("submit", move |event| {
        let is_ours = target::<Element>(&event).is_some_and(|form| form.id() == FORM_ID);
        let field = element_by_id::<HtmlInputElement>(OWN_QUESTION_ID);
        if let (true, Some(field)) = (is_ours, field) {
            event.prevent_default();
            if added(&field.value()) {
                field.set_value("");
            }
            super::focus(&field);
        }
    });
}

/// Calls back when the reader wants to print or share the sheet, with which of both, and the
/// element that says what came of it.
pub fn on_sheet(wanted: impl Fn(&str, Element) + 'static) {
    listen("click", move |event| {
        let button = target::<Element>(&event);
        let button = button.and_then(|it| it.closest("[data-sheet]").ok().flatten());
        let Some(button) = button else { return };
        let status = button
            .parent_element()
            .and_then(|around| around.query_selector("[role=status]").ok().flatten());
        if let (Some(what), Some(status)) = (button.get_attribute("data-sheet"), status) {
            wanted(&what, status);
        }
    });
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
    if let Some(field) = element_by_id::<HtmlInputElement>(OWN_QUESTION_ID) {
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

fn target<E: JsCast>(event: &Event) -> Option<E> {
    event.target()?.dyn_into().ok()
}

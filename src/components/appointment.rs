use leptos::prelude::*;

use super::button::action_button;
use super::client_note::ClientNote;
use super::folded_part::folded_part;
use crate::client::dom::appointment::{
    MESSAGE_ID, OWN_QUESTION_ID, QUESTIONS_ID, SHEET_MESSAGE_ID, TEMPLATE_ID,
};
use crate::client::state::Action;
use crate::model::NonEmptyString;
use crate::text;

/// The reader's questions for an appointment: suggested ones to tick, and the reader's own. Without the client it is a
/// list to read.
#[component]
pub fn Appointment(name: String, questions: Vec<NonEmptyString>) -> impl IntoView {
    let state = if questions.is_empty() {
        text!("appointment-part-no-questions")
    } else {
        text!("appointment-part-question-count", count = questions.len())
    };
    let questions =
        questions.into_iter().map(|text| question(text.to_string(), false)).collect_view();
    let content = view! {
        <div data-condition=name>
            <p class="needs-client">
                {text!("appointment-part-lead")}
            </p>
            // The client ticks the saved questions, so the browser must not restore any.
            <form method="dialog" autocomplete="off" aria-label=text!("appointment-part-choice")>
                <fieldset class="appointment__choice">
                    <legend>{text!("appointment-part-questions")}</legend>
                    <ul class="appointment__questions" id=QUESTIONS_ID role="list">
                        {questions}
                    </ul>
                </fieldset>
            </form>
            <template id=TEMPLATE_ID>{question(String::new(), true)}</template>
            <div class="needs-client">
                <form
                    class="appointment__form"
                    method="dialog"
                    aria-label=text!("appointment-part-form")
                    data-action=Action::AddQuestion.name()
                >
                    <label for=OWN_QUESTION_ID>{text!("appointment-part-own-question")}</label>
                    <input
                        type="text"
                        id=OWN_QUESTION_ID
                        translate="no"
                        autocomplete="off"
                    />
                    <button type="submit" class="button">
                        {text!("appointment-part-add")}
                    </button>
                </form>
                <p class="appointment__message" id=MESSAGE_ID role="status"></p>
                <div class="appointment__sheet">
                    {action_button(text!("appointment-part-print"), Action::PrintSheet)}
                    {action_button(text!("appointment-part-share"), Action::ShareSheet)}
                    <p id=SHEET_MESSAGE_ID role="status"></p>
                </div>
            </div>
            <ClientNote needed=text!("client-note-needed-appointment") />
        </div>
    };
    folded_part("appointment", "appointment", text!("appointment-part-heading"), state, content)
}

/// A question to tick. The checkbox has it as its value, which stays the same if a browser translates the words.
fn question(text: String, is_own: bool) -> impl IntoView {
    view! {
        <li data-own=is_own.then_some("")>
            <label>
                <input
                    type="checkbox"
                    class="needs-client"
                    value=text.clone()
                    data-action=Action::ChooseQuestion.name()
                />
                <span translate=is_own.then_some("no")>{text}</span>
            </label>
        </li>
    }
}

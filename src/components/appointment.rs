use leptos::prelude::*;

use super::client_note::ClientNote;
use crate::browser::appointment::{MESSAGE_ID, OWN_QUESTION_ID, QUESTIONS_ID, TEMPLATE_ID};
use crate::condition::NonBlank;
use crate::state::Deed;

/// The longest a question may be, in UTF-16 units, as browsers count what is typed in a field.
const MAX_LENGTH: u16 = 500;

/// What a reader wants to ask at an appointment: suggested questions to tick, and own ones. Static:
/// without script it is a list to read, and what its controls do comes later.
#[component]
pub fn Appointment(name: String, questions: Vec<NonBlank>) -> impl IntoView {
    let questions = questions.into_iter().map(|text| question(text.to_string())).collect_view();
    view! {
        <section class="appointment" aria-labelledby="appointment" data-condition=name>
            <h2 id="appointment">"For my appointment"</h2>
            <p class="needs-client">
                "Tick what you want to ask, and add your own questions. Your comments on this page go on the same sheet."
            </p>
            // What is ticked is the store's to know: no browser restores it.
            <form method="dialog" autocomplete="off">
                <ul class="appointment__questions" id=QUESTIONS_ID role="list">
                    {questions}
                </ul>
            </form>
            <template id=TEMPLATE_ID>{question(String::new())}</template>
            <div class="needs-client">
                <form
                    class="appointment__form"
                    method="dialog"
                    data-deed=Deed::AddQuestion.name()
                >
                    <label for=OWN_QUESTION_ID>"Your own question"</label>
                    <input
                        type="text"
                        id=OWN_QUESTION_ID
                        maxlength=MAX_LENGTH
                        autocomplete="off"
                    />
                    <button type="submit" class="button">
                        "Add question"
                    </button>
                </form>
                <p class="appointment__message" id=MESSAGE_ID role="status"></p>
                <div class="appointment__sheet">
                    <button type="button" class="button" data-deed=Deed::PrintSheet.name()>
                        "Print my notes and questions"
                    </button>
                    <button type="button" class="button" data-deed=Deed::ShareSheet.name()>
                        "Share or copy them"
                    </button>
                    <p role="status"></p>
                </div>
            </div>
            <ClientNote what="Preparing an appointment needs" />
        </section>
    }
}

fn question(text: String) -> impl IntoView {
    view! {
        <li>
            <label>
                <input
                    type="checkbox"
                    class="needs-client"
                    data-deed=Deed::ChooseQuestion.name()
                />
                <span>{text}</span>
            </label>
        </li>
    }
}

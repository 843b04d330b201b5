use leptos::prelude::*;

use crate::text;

const CHOICES_ID: &str = "print";

/// A button that shows the ways to print the article. The script `src/js/printing/print.js` runs them, without the
/// client. [`Appointment`](super::appointment::Appointment) prints the reader's own notes.
#[component]
pub fn PrintControls() -> impl IntoView {
    let choice = |what: &'static str, words: String| {
        view! {
            <button type="button" class="button" data-prints=what>
                {words}
            </button>
        }
    };
    view! {
        // Not a `<details>`: opening it would move the button.
        <button
            type="button"
            class="print-controls__toggle button"
            aria-expanded="false"
            aria-controls=CHOICES_ID
        >
            {text!("print-button")}
        </button>
        <div class="print-controls" id=CHOICES_ID role="group" aria-label=text!("print-button") hidden>
            {choice("all", text!("print-all"))}
            {choice("open", text!("print-open"))}
            <p role="status"></p>
        </div>
    }
}

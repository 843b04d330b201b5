use leptos::prelude::*;

/// The buttons that print the article. The script `src/js/printing/print.js` runs them, without the client.
/// [`Appointment`](super::appointment::Appointment) prints the reader's own notes.
#[component]
pub fn PrintControls() -> impl IntoView {
    let choice = |what: &'static str, words: &'static str| {
        view! {
            <button type="button" class="button" data-prints=what>
                {words}
            </button>
        }
    };
    view! {
        <div
            class="print-controls needs-script"
            role="group"
            aria-labelledby="print"
        >
            <h3 id="print">"Print"</h3>
            {choice("all", "Print everything")}
            {choice("open", "Print what is open")}
            <p role="status"></p>
        </div>
    }
}

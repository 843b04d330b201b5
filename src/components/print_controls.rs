use leptos::prelude::*;

/// Prints the article. The page's own script does it, without the client: see `src/js/printing/print.js`. The reader's own notes are
/// printed from where they are prepared: see [`Appointment`](super::appointment::Appointment).
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

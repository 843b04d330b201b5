use leptos::prelude::*;

/// A line that stands in for what needs script: without script, in a browser too old for it, or
/// when the script could not be loaded. The style sheet shows the right one. `what` begins the
/// sentence: "Rating the author needs".
#[component]
pub fn ClientNote(what: &'static str) -> impl IntoView {
    view! {
        <div class="client-note" role="status">
            <p class="client-note__waiting">
                "Getting ready. What you pressed will take effect in a moment."
            </p>
            <p class="client-note__none">
                {what} " JavaScript and an up-to-date browser. The article works without them."
            </p>
            <p class="client-note__failed">
                "Rating and commenting are unavailable: a part of this page could not be loaded. Check your connection, copy what you have typed, and reload the page. The article works without it."
            </p>
        </div>
    }
}

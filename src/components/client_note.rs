use leptos::prelude::*;

/// A note below the parts of a page that need the client, while the client is loading, missing or broken.
///
/// The style sheet shows the right paragraph, and `src/js/client/client-failure.js` fills the last one. `what` begins a
/// sentence: "Rating the author needs". The note comes after those parts, so that it moves none of them under the
/// reader's finger. The page has it several times and announces it only from inside a live region.
#[component]
pub fn ClientNote(what: &'static str) -> impl IntoView {
    view! {
        <div class="client-note">
            <p class="client-note__waiting">
                "Getting ready. What you pressed will take effect in a moment."
            </p>
            <p class="client-note__none">
                {what} " JavaScript and an up-to-date browser. The article works without them."
            </p>
            <p class="client-note__failed"></p>
        </div>
    }
}

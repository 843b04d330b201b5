use leptos::prelude::*;

/// A line for what needs script, below it, so that nothing moves under a finger: without script, in
/// a browser too old for it, while the script is loading, or when it has failed: `src/js/client/client-failure.js` says why. The style
/// sheet shows the right one. `what` begins the sentence: "Rating the author needs". As
/// [`StorageNotice`](super::StorageNotice), it is shown twice and said where it stands in an element
/// that does so.
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

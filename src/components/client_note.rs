use leptos::prelude::*;

use crate::text;

/// A note below the parts of a page that need the client, while the client is loading, missing or broken.
///
/// The style sheet shows the right paragraph, and `src/js/client/client-failure.js` fills the last one. `needed` says what
/// the part needs. The note comes after those parts, so that it moves none of them under the reader's finger. The page has
/// it several times and announces it only from inside a live region.
#[component]
pub fn ClientNote(needed: String) -> impl IntoView {
    view! {
        <div class="client-note">
            <p class="client-note__waiting">
                {text!("client-note-waiting")}
            </p>
            <p class="client-note__none">
                {needed}
            </p>
            <p class="client-note__failed"></p>
        </div>
    }
}

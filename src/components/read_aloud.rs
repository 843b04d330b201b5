use leptos::prelude::*;

/// A button that reads aloud the part of the article that contains it. Scripts of the page in `src/js/read-aloud/` do
/// the reading. A live region for their messages must follow the button.
pub(super) fn listen_button(part: &str) -> impl IntoView + use<> {
    view! {
        <button
            type="button"
            class="button needs-speech"
            data-listen=part.to_owned()
            aria-label=format!("Listen to {part}")
        >
            "Listen"
        </button>
    }
}

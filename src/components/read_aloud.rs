use leptos::prelude::*;

/// Has the part of the article that it stands in read aloud. The page's own script sees to it, and
/// fetches what reads. A status for what it has to say must stand beside it.
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

/// The button in a line of its own.
pub fn listen_line(part: &str) -> impl IntoView + use<> {
    view! {
        <p class="needs-speech">{listen_button(part)} " " <span role="status"></span></p>
    }
}

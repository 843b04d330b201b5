use leptos::prelude::*;

use crate::text;

/// A button that reads the whole article aloud.
pub(super) fn listen_to_article() -> impl IntoView {
    listen_button(text!("listen-article-name"), text!("listen-to-article"))
}

/// A button that reads the section with this heading aloud.
pub(super) fn listen_to_section(heading: &str) -> impl IntoView + use<> {
    listen_button(heading.to_owned(), text!("listen-to-section", section = heading))
}

/// A button that reads aloud the part of the article that contains it. Scripts of the page in `src/js/read-aloud/` do
/// the reading. A live region for their messages must follow the button. `part` names the part, and `label` the button.
fn listen_button(part: String, label: String) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button needs-speech"
            data-listen=part
            aria-label=label
        >
            {text!("listen")}
        </button>
    }
}

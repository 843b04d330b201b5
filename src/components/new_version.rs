use leptos::prelude::*;

use crate::text;

/// Offers a newer version of the page at the lower edge of the window. It takes no room until
/// `src/js/offline/new-version.js` fills it.
#[component]
pub fn NewVersion() -> impl IntoView {
    view! {
        <div class="new-version">
            <p role="status"></p>
            <button type="button" class="button button--primary">
                {text!("new-version-show")}
            </button>
            <button type="button" class="button" data-later>
                {text!("new-version-later")}
            </button>
        </div>
    }
}

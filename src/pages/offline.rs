use leptos::prelude::*;

use crate::text;

/// The page that the service worker shows offline instead of a page that the reader has not opened before. The service
/// worker puts the pages that it has saved into the list.
#[component]
pub fn OfflinePage() -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>"This page cannot be loaded now"</h1>
            <p class="library__lead">
                "You have no connection, or the site does not answer. For now you can read only the pages that you have opened before. Check your connection, then load this page again."
            </p>
            <h2>"Pages that you can read now"</h2>
            // The service worker shows the attribute's text if it has saved no page.
            <ul role="list" class="condition-list" data-empty=text!("offline-nothing-kept")>
                <li>"KEPT_PAGES"</li>
            </ul>
        </main>
    }
}

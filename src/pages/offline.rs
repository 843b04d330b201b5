use leptos::prelude::*;

use crate::text;

/// The page that the service worker shows offline instead of a page that the reader has not opened before. The service
/// worker puts the pages that it has saved into the list.
#[component]
pub fn OfflinePage() -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{text!("offline-heading")}</h1>
            <p class="library__lead">
                {text!("offline-lead")}
            </p>
            <h2>{text!("offline-pages")}</h2>
            // The service worker shows the attribute's text if it has saved no page.
            <ul role="list" class="condition-list" data-empty=text!("offline-nothing-kept")>
                <li>"KEPT_PAGES"</li>
            </ul>
        </main>
    }
}

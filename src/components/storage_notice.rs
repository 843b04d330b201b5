use leptos::prelude::*;

use crate::client::dom::notices::{UNAVAILABLE, UNREADABLE};
use crate::text;

/// Notices about failures of the browser's storage, hidden until there is one. The page has them twice and announces
/// those inside a live region.
#[component]
pub fn StorageNotice() -> impl IntoView {
    view! {
        <p class="storage-notice" hidden>
            <span data-notice=UNAVAILABLE></span>
        </p>
        <p class="storage-notice" hidden>
            <span data-notice=UNREADABLE></span>
            <a href="#your-notes">" " {text!("storage-notice-link")}</a>
        </p>
    }
}

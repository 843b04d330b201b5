use leptos::prelude::*;

use crate::client::dom::notices::{UNAVAILABLE, UNREADABLE};

/// What the browser's storage could not do, if there is anything to say. It is shown twice; where it
/// is also announced, it stands in an element that does so.
#[component]
pub fn StorageNotice() -> impl IntoView {
    view! {
        <p class="storage-notice" hidden>
            <span data-notice=UNAVAILABLE></span>
        </p>
        <p class="storage-notice" hidden>
            <span data-notice=UNREADABLE></span>
            <a href="#your-notes">" Download or remove it under “Your notes”."</a>
        </p>
    }
}

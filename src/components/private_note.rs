use leptos::prelude::*;

use crate::text;

/// The promise that feedback stays private.
#[component]
pub fn PrivateNote() -> impl IntoView {
    view! {
        <p class="private-note needs-client">
            {text!("private-note")}
        </p>
    }
}

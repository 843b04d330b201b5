use leptos::prelude::*;

/// The promise that feedback stays private.
#[component]
pub fn PrivateNote() -> impl IntoView {
    view! {
        <p class="private-note needs-client">
            "Only you can see this. It stays in this browser."
        </p>
    }
}

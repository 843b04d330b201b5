use leptos::prelude::*;

/// The promise that feedback stays private.
#[component]
pub fn PrivateNote() -> impl IntoView {
    view! {
        <p class="private-note needs-client">
            "Only you can see this. It is saved in this browser and sent to nobody."
        </p>
    }
}

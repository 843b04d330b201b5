use leptos::prelude::*;

use crate::state::FeedbackState;

/// What the browser's storage could not do, if there is anything to say.
#[component]
pub fn StorageNotice(state: FeedbackState) -> impl IntoView {
    view! {
        <div role="status">
            <p class="storage-notice" hidden=move || state.notice.read().is_empty().then_some("")>
                {move || state.notice.get()}
            </p>
        </div>
    }
}

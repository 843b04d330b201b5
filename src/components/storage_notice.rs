use leptos::prelude::*;

use super::hidden_while_empty;
use crate::state::FeedbackState;

/// What the browser's storage could not do, if there is anything to say. It is shown twice; where it
/// is also said, it stands in an element that does so.
#[component]
pub fn StorageNotice(state: FeedbackState) -> impl IntoView {
    view! {
        <p class="storage-notice" hidden=hidden_while_empty(state.notice)>
            {state.notice}
        </p>
        <p class="storage-notice" hidden=hidden_while_empty(state.unreadable)>
            {state.unreadable}
            <a href="#your-notes">" Download or remove it under “Your notes”."</a>
        </p>
    }
}

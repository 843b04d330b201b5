use leptos::prelude::*;

use super::comment_item::CommentItem;
use crate::feedback::{CommentId, Entry, Millis, Mode};
use crate::state::FeedbackState;

/// The reader's comments, newest first.
///
/// No prerendered page has any, so this is not hydrated but mounted: half the code.
#[component]
pub fn CommentList(state: FeedbackState) -> impl IntoView {
    let entries = move || {
        state.comments.with(|comments| {
            comments.as_ref().map(|comments| comments.entries().to_vec()).unwrap_or_default()
        })
    };
    view! {
        <ol class="comment-list" role="list">
            <For each=entries key=revision let:entry>
                <CommentItem entry state />
            </For>
        </ol>
    }
}

/// Tells an entry from all others and from its own earlier states, so that what has changed is
/// shown anew and nothing else.
fn revision(entry: &Entry) -> (CommentId, Option<Millis>, Mode, String) {
    let Entry { comment, mode, trouble } = entry;
    (comment.id.clone(), comment.edited, *mode, trouble.clone())
}

use leptos::prelude::*;

use super::comment_editor::CommentEditor;
use crate::feedback::CommentList;
use crate::state::{COMMENT_FIELD_ID, FeedbackState};

/// A form for a new comment, and what came of it. The comments themselves are in
/// [`CommentList`](super::CommentList).
#[component]
pub fn Comments(state: FeedbackState) -> impl IntoView {
    // While a comment can still be brought back the words stay away: what comes and goes above it
    // would move its buttons under the finger.
    let is_empty =
        move || state.comments.with(|comments| comments.as_ref().is_none_or(CommentList::is_empty));
    view! {
        <div class="comments">
            <CommentEditor
                id=COMMENT_FIELD_ID.to_owned()
                label="Your comment"
                submit="Add comment"
                save=Box::new(move |typed| state.add_comment(typed))
                on_typed=Box::new(move |typed| state.keep_draft(None, typed))
                change=None
            />
            <p class="comments__message" role="status">
                {state.comments_message}
            </p>
            <h3>
                "Your comments"
                {move || state.count().map(|count| format!(" ({count})")).unwrap_or_default()}
            </h3>
            <p class="comments__empty" hidden=move || (!is_empty()).then_some("")>
                "You have not written a comment on this page yet."
            </p>
        </div>
    }
}

use leptos::prelude::*;

use super::comment_editor::CommentEditor;
use crate::state::{COMMENT_FIELD_ID, FeedbackState};

/// A form for a new comment, and what came of it. The comments themselves are in
/// [`CommentList`](super::CommentList).
#[component]
pub fn Comments(state: FeedbackState) -> impl IntoView {
    view! {
        <div class="comments">
            <CommentEditor
                id=COMMENT_FIELD_ID.to_owned()
                label="Your comment"
                submit="Add comment"
                save=Box::new(move |typed| state.add_comment(typed))
                on_typed=Box::new(move |typed| state.keep_draft(typed))
                change=None
            />
            <p class="comments__message" role="status">
                {move || state.comments_message.get()}
            </p>
            <h3>
                "Your comments"
                {move || state.count().map(|count| format!(" ({count})")).unwrap_or_default()}
            </h3>
            <p class="comments__empty" hidden=move || (state.count() != Some(0)).then_some("")>
                "You have not written a comment on this page yet."
            </p>
        </div>
    }
}

use leptos::prelude::*;

use super::comment_editor::CommentEditor;
use crate::client::dom::comments::{COUNT_ID, EMPTY_ID, FORM_ID, MESSAGE_ID, new_editor};
use crate::text;

/// The form for a new comment, with its status message. [`CommentList`](super::CommentList) shows the comments.
#[component]
pub fn Comments() -> impl IntoView {
    view! {
        <div class="comments needs-client" id=FORM_ID>
            <CommentEditor
                editor=new_editor()
                name=text!("comments-new")
                label=text!("comments-label")
                submit=text!("comments-add")
                is_change=false
            />
            <p class="comments__message" id=MESSAGE_ID role="status"></p>
            <h3>{text!("comments-heading")} " " <span id=COUNT_ID></span></h3>
            <p class="comments__empty" id=EMPTY_ID>
                {text!("comments-none")}
            </p>
        </div>
    }
}

use leptos::prelude::*;

use super::button::action_button;
use super::unsaved_text_actions::UnsavedTextActions;
use crate::client::dom::editor::Editor;
use crate::client::state::Action;
use crate::messages;
use crate::model::feedback::Length;
use crate::text;

/// A form for the text of a new or changed comment.
///
/// `name` distinguishes the form from the others on the page. The state follows the form by its ids and actions, in a
/// prerendered page as in the list. So no code ever replaces the field while the reader types in it.
#[component]
pub fn CommentEditor(
    editor: Editor,
    name: String,
    label: String,
    submit: String,
    /// Whether the form changes an existing comment and needs a button to cancel that.
    is_change: bool,
) -> impl IntoView {
    let id = editor.field_id().to_owned();
    let (error_id, count_id) = (editor.error_id(), editor.count_id());
    let description = format!("{error_id} {count_id}");
    let cancel =
        is_change.then(|| action_button(text!("comment-change-cancel"), Action::CancelChange));
    view! {
        // A form with this method sends nothing and loads nothing, even if it is submitted before the client runs.
        <form
            class="comment-editor"
            method="dialog"
            aria-label=name
            novalidate
            data-editor=id.clone()
            data-action=Action::SaveComment.name()
        >
            <label for=id.clone()>{label}</label>
            <p class="comment-editor__error" id=error_id hidden></p>
            <UnsavedTextActions editor=editor.clone() />
            <textarea id=id.clone() rows="5" translate="no" aria-describedby=description></textarea>
            <p class="comment-editor__count" id=count_id>
                {messages::text(&Length::of("").message())}
            </p>
            <p class="visually-hidden" id=editor.length_id() role="status"></p>
            <div class="comment-editor__actions">
                <button type="submit" class="button button--primary">
                    {submit}
                </button>
                {cancel}
            </div>
        </form>
    }
}

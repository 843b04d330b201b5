use leptos::prelude::*;

use super::button::{Button, action_button};
use crate::client::dom::comments::MESSAGE_ID;
use crate::client::dom::editor::Editor;
use crate::client::state::{Action, copy_unsaved_text, download_unsaved_text};
use crate::text;

/// Offers to copy or download the text of an editor after saving it has failed. Hidden until then.
#[component]
pub fn UnsavedTextActions(editor: Editor) -> impl IntoView {
    view! {
        <div class="unsaved-text-actions" id=editor.unsaved_id() hidden>
            {action_button(text!("unsaved-text-copy"), Action::CopyUnsavedText)}
            {action_button(text!("unsaved-text-download"), Action::DownloadUnsavedText)}
            <p id=editor.unsaved_message_id() role="status"></p>
        </div>
    }
}

/// The same buttons for an unsaved text outside an editor. Their outcome appears in the comments' status message.
pub(super) fn unsaved_text_buttons(text: String) -> [Button; 2] {
    let copied = text.clone();
    let copy = move || copy_unsaved_text(&copied, MESSAGE_ID);
    let download = move || download_unsaved_text(&text, MESSAGE_ID);
    [
        Button::new(text!("unsaved-text-copy"), Box::new(copy)),
        Button::new(text!("unsaved-text-download"), Box::new(download)),
    ]
}

use leptos::prelude::*;

use super::button::{Button, action_button};
use crate::client::dom::comments::MESSAGE_ID;
use crate::client::dom::editor::Editor;
use crate::client::state::{Action, copy_unsaved_text, download_unsaved_text};

const COPY: &str = "Copy text";
const DOWNLOAD: &str = "Download text";

/// What a reader can do with a text of an editor that this browser did not save. Hidden while there is none.
#[component]
pub fn UnsavedTextActions(editor: Editor) -> impl IntoView {
    view! {
        <div class="unsaved-text-actions" id=editor.unsaved_id() hidden>
            {action_button(COPY, Action::CopyUnsavedText)}
            {action_button(DOWNLOAD, Action::DownloadUnsavedText)}
            <p id=editor.unsaved_message_id() role="status"></p>
        </div>
    }
}

/// The same for a text that stands in no editor: buttons that say what came of it where the comments do.
pub(super) fn unsaved_text_buttons(text: String) -> [Button; 2] {
    let copied = text.clone();
    let copy = move || copy_unsaved_text(&copied, MESSAGE_ID);
    let download = move || download_unsaved_text(&text, MESSAGE_ID);
    [Button::new(COPY, Box::new(copy)), Button::new(DOWNLOAD, Box::new(download))]
}

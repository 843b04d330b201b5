use leptos::prelude::*;

use super::button::Button;
use super::hidden_while_empty;
use crate::browser::files;
use crate::state::tell;

/// What a reader can do with a text that this browser did not save, and what came of it. Hidden while
/// there is none.
#[component]
pub fn KeepElsewhere(text: RwSignal<String>, message: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="keep-elsewhere" hidden=hidden_while_empty(text)>
            {keep_elsewhere(text, message).map(Button::view)} <p role="status">{message}</p>
        </div>
    }
}

/// Buttons that copy and download a text, and say so.
pub(super) fn keep_elsewhere(text: RwSignal<String>, message: RwSignal<String>) -> [Button; 2] {
    let copy = move || {
        let is_copied = files::copy(&text.get_untracked());
        let outcome = if is_copied { "Copied." } else { "Not copied: this browser refused." };
        tell(message, outcome.to_owned());
    };
    let download = move || {
        files::download("my-comment.txt", &text.get_untracked());
        tell(message, "The file my-comment.txt is in your downloads.".to_owned());
    };
    [Button::new("Copy text", Box::new(copy)), Button::new("Download text", Box::new(download))]
}

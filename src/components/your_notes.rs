use leptos::prelude::*;

use super::button::Button;
use super::hidden_while_empty;
use crate::browser;
use crate::state::{FeedbackState, NOTES_MESSAGE_ID, QUESTION_ID};

const FILE_ID: &str = "notes-file";
const WORDS_ID: &str = "notes-question-words";

/// What a reader can do with all notes at once: download, restore and erase them.
///
/// Mounted, not hydrated: half the code.
#[component]
pub fn YourNotes(state: FeedbackState) -> impl IntoView {
    let button =
        |label, press: fn(FeedbackState)| Button::new(label, Box::new(move || press(state))).view();
    let open_file = move |_| {
        if let Some(file) = browser::chosen_file(FILE_ID) {
            state.open_backup(&file);
        }
    };
    view! {
        <div class="your-notes">
            <div class="your-notes__row">
                {button("Download my notes", FeedbackState::download_backup)}
                {button("Download as text", FeedbackState::download_text)}
            </div>
            <div class="your-notes__row">
                <label for=FILE_ID>"Restore from a file"</label>
                <input
                    type="file"
                    class="your-notes__file"
                    id=FILE_ID
                    accept=".json,application/json"
                    on:change=open_file
                />
            </div>
            <div hidden=hidden_while_empty(state.unreadable)>
                <p>{state.unreadable}</p>
                <div class="your-notes__row">
                    {button("Download what cannot be read", FeedbackState::download_unreadable)}
                    {button("Remove what cannot be read", FeedbackState::ask_to_remove_unreadable)}
                </div>
            </div>
            <div class="your-notes__row">
                {button("Erase everything", FeedbackState::ask_to_erase)}
            </div>
            <div
                class="your-notes__question"
                id=QUESTION_ID
                tabindex="-1"
                role="group"
                aria-labelledby=WORDS_ID
                hidden=hidden_while_empty(state.question)
            >
                <p id=WORDS_ID>{state.question}</p>
                <div class="your-notes__row">
                    {button("Download my notes first", FeedbackState::download_backup)}
                    {button("Yes, do it now", FeedbackState::confirm)}
                    {button("Cancel", FeedbackState::decline)}
                </div>
            </div>
            <p class="your-notes__message" id=NOTES_MESSAGE_ID tabindex="-1" role="status">
                {state.notes_message}
            </p>
        </div>
    }
}

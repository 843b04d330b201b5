use leptos::prelude::*;

use crate::browser::notes::{
    MESSAGE_ID, QUESTION_ID, UNREADABLE_ID, UNREADABLE_WORDS_ID, WORDS_ID, YES_ID,
};
use crate::state::Deed;

const FILE_ID: &str = "notes-file";

/// What a reader can do with all notes at once: download, restore and erase them. Static: what its
/// controls do comes later.
#[component]
pub fn YourNotes() -> impl IntoView {
    view! {
        <div class="your-notes">
            <div class="your-notes__row">
                {button("Download my notes", Deed::DownloadBackup)}
                {button("Download as text", Deed::DownloadText)}
            </div>
            <div class="your-notes__row">
                <label for=FILE_ID>"Restore from a file"</label>
                <input
                    type="file"
                    class="your-notes__file"
                    id=FILE_ID
                    accept=".json,application/json"
                    data-deed=Deed::OpenBackup.name()
                />
            </div>
            <div id=UNREADABLE_ID hidden>
                <p id=UNREADABLE_WORDS_ID></p>
                <div class="your-notes__row">
                    {button("Download what cannot be read", Deed::DownloadUnreadable)}
                    {button("Remove what cannot be read", Deed::RemoveUnreadable)}
                </div>
            </div>
            <div class="your-notes__row">
                {button("Erase everything", Deed::Erase)}
            </div>
            <div
                class="your-notes__question"
                id=QUESTION_ID
                tabindex="-1"
                role="group"
                aria-labelledby=WORDS_ID
                hidden
            >
                <p id=WORDS_ID></p>
                <div class="your-notes__row">
                    {button("Download my notes first", Deed::DownloadBackup)}
                    <button
                        type="button"
                        class="button button--primary"
                        id=YES_ID
                        data-deed=Deed::Confirm.name()
                    >
                        "Yes"
                    </button>
                    {button("Cancel", Deed::Decline)}
                </div>
            </div>
            <p class="your-notes__message" id=MESSAGE_ID tabindex="-1" role="status"></p>
        </div>
    }
}

fn button(label: &'static str, deed: Deed) -> impl IntoView {
    view! {
        <button type="button" class="button" data-deed=deed.name()>
            {label}
        </button>
    }
}

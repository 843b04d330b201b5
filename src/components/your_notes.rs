use leptos::prelude::*;

use super::button::action_button;
use crate::client::dom::notes::{
    DETAILS_ID, MESSAGE_ID, QUESTION_ID, UNREADABLE_ID, UNREADABLE_WORDS_ID, WORDS_ID, YES_ID,
};
use crate::client::state::Action;

const FILE_ID: &str = "notes-file";
/// The id of the offer that `src/js/earlier-notes/import-offer.js` shows.
const EARLIER_ID: &str = "notes--earlier";

/// The controls for all notes at once: downloading, restoring and erasing.
///
/// A site that `has_id` may have stored notes before it had an id. Another site of the same host may have stored them
/// too, so the page asks the reader.
#[component]
pub fn YourNotes(has_id: bool) -> impl IntoView {
    let earlier = has_id.then(|| {
        view! {
            <div id=EARLIER_ID hidden>
                <p>
                    "This browser has older notes. They are from this site or from another one on the same host. Bring them in if they are from this site."
                </p>
                <div class="your-notes__row">
                    <button type="button" class="button">
                        "Bring in earlier notes"
                    </button>
                </div>
            </div>
        }
    });
    view! {
        <div class="your-notes">
            <div class="your-notes__row">
                {action_button("Download my notes", Action::DownloadBackup)}
                {action_button("Download as text", Action::DownloadText)}
            </div>
            <div class="your-notes__row">
                <label for=FILE_ID>"Restore from a file"</label>
                <input
                    type="file"
                    class="your-notes__file"
                    id=FILE_ID
                    accept=".json,application/json"
                    data-action=Action::OpenBackup.name()
                />
            </div>
            <div id=UNREADABLE_ID hidden>
                <p id=UNREADABLE_WORDS_ID></p>
                <div class="your-notes__row">
                    {action_button("Download what cannot be read", Action::DownloadUnreadable)}
                    {action_button("Remove what cannot be read", Action::RemoveUnreadable)}
                </div>
            </div>
            {earlier}
            <div class="your-notes__row">
                {action_button("Erase everything", Action::Erase)}
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
                    {action_button("Download my notes first", Action::DownloadBackup)}
                    <button
                        type="button"
                        class="button button--primary"
                        id=YES_ID
                        data-action=Action::Confirm.name()
                    >
                        "Yes"
                    </button>
                    {action_button("Cancel", Action::Decline)}
                </div>
                // Below the buttons, because it may be long.
                <ul id=DETAILS_ID hidden></ul>
            </div>
            <p class="your-notes__message" id=MESSAGE_ID tabindex="-1" role="status"></p>
        </div>
    }
}

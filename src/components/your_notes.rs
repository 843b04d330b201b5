use leptos::prelude::*;

use super::button::action_button;
use super::client_note::ClientNote;
use super::folded_part::folded_part;
use crate::client::dom::notes::{
    DETAILS_ID, MESSAGE_ID, QUESTION_ID, UNREADABLE_ID, UNREADABLE_WORDS_ID, WORDS_ID, YES_ID,
};
use crate::client::state::Action;

const FILE_ID: &str = "notes-file";
/// The id of the offer that `src/js/earlier-notes/import-offer.js` shows.
const EARLIER_ID: &str = "notes--earlier";

/// Where the reader's notes are, and the controls for all of them at once: downloading, restoring and erasing.
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
    let state = view! {
        <span class="your-notes__kept">"only in this browser"</span>
        " "
        <span class="your-notes__not-kept">"cannot be saved here"</span>
    };
    let content = view! {
        // An app on the home screen has a data store of its own: WebKit's blog, “Full Third-Party Cookie Blocking and
        // More” of 24 March 2020 (“not part of Safari”), and Apple's documentation of `SFAddToHomeScreenInfo.websiteCookies`,
        // iOS 18.2 (“copied to the Home Screen web app's data store”).
        <p class="your-notes__kept">
            "Your ratings, comments, questions and settings on every page of this site are saved in this browser and nowhere else. Download a copy of what you must not lose. The browser may erase them when you clear its data, when you close a private window, or when the device runs out of space. Safari may also erase them when you have not visited this site for 7 days. If you add this site to the home screen of an iPhone or iPad, the notes there are separate from those in Safari."
        </p>
        <p class="your-notes__not-kept">
            "Nothing can be saved in this browser. Your rating, your texts and your choices are lost when you leave this page. Copy or print what you must not lose."
        </p>
        <div class="your-notes__controls">
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
        <ClientNote what="Your notes need" />
    };
    folded_part("your-notes", "your-notes needs-client", "Your notes", state, content)
}

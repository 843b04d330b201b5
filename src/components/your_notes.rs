use leptos::prelude::*;

use super::button::action_button;
use super::client_note::ClientNote;
use super::folded_part::folded_part;
use crate::client::dom::notes::{
    DETAILS_ID, MESSAGE_ID, QUESTION_ID, UNREADABLE_ID, UNREADABLE_WORDS_ID, WORDS_ID, YES_ID,
};
use crate::client::state::Action;
use crate::text;

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
                    {text!("your-notes-earlier")}
                </p>
                <div class="your-notes__row">
                    <button type="button" class="button">
                        {text!("your-notes-bring-in")}
                    </button>
                </div>
            </div>
        }
    });
    let state = view! {
        <span class="your-notes__kept">{text!("your-notes-kept-state")}</span>
        " "
        <span class="your-notes__not-kept">{text!("your-notes-not-kept-state")}</span>
    };
    let content = view! {
        // An app on the home screen has a data store of its own: WebKit's blog, “Full Third-Party Cookie Blocking and
        // More” of 24 March 2020 (“not part of Safari”), and Apple's documentation of `SFAddToHomeScreenInfo.websiteCookies`,
        // iOS 18.2 (“copied to the Home Screen web app's data store”).
        <p class="your-notes__kept">
            {text!("your-notes-kept")}
        </p>
        <p class="your-notes__not-kept">
            {text!("your-notes-not-kept")}
        </p>
        <div class="your-notes__controls">
            <div class="your-notes__row">
                {action_button(text!("your-notes-download"), Action::DownloadBackup)}
                {action_button(text!("your-notes-download-text"), Action::DownloadText)}
            </div>
            <div class="your-notes__row">
                <label for=FILE_ID>{text!("your-notes-restore")}</label>
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
                    {action_button(text!("your-notes-download-unreadable"), Action::DownloadUnreadable)}
                    {action_button(text!("your-notes-remove-unreadable"), Action::RemoveUnreadable)}
                </div>
            </div>
            {earlier}
            <div class="your-notes__row">
                {action_button(text!("your-notes-erase"), Action::Erase)}
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
                    {action_button(text!("your-notes-download-first"), Action::DownloadBackup)}
                    <button
                        type="button"
                        class="button button--primary"
                        id=YES_ID
                        data-action=Action::Confirm.name()
                    >
                        {text!("your-notes-yes")}
                    </button>
                    {action_button(text!("your-notes-cancel"), Action::Decline)}
                </div>
                // Below the buttons, because it may be long.
                <ul id=DETAILS_ID hidden></ul>
            </div>
            <p class="your-notes__message" id=MESSAGE_ID tabindex="-1" role="status"></p>
        </div>
        <ClientNote needed=text!("client-note-needed-notes") />
    };
    folded_part(
        "your-notes",
        "your-notes needs-client",
        text!("your-notes-heading"),
        state,
        content,
    )
}

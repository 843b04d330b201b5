//! The state's part of the lazy chunk: saved feedback, comments, all notes at once, and the appointment.

mod appointment;
mod editing;
mod load;
mod notes;
mod restore_preview;

pub use editing::{copy_unsaved_text, download_unsaved_text};
pub(super) use notes::PendingConfirmation;
use web_sys::Element;

use super::{Action, FeedbackState};
use crate::client::dom::editor::Editor;
use crate::client::dom::{comments, notices};
use crate::client::state::messages::announce;

/// Why the lazy chunk is loaded.
#[derive(Clone)]
pub enum LazyRequest {
    /// What the store has kept, which is shown first, whatever else is requested.
    Start,
    /// The same again: the page was left, and is shown as it was.
    Load,
    /// Another tab has changed the record at this key, or anything.
    Follow(Option<String>),
    /// What this control does.
    Action(Action, Element),
    /// An editor, which the reader begins to use, or types in.
    Typing(Editor),
}

impl FeedbackState {
    /// Does what is requested.
    pub fn run(self, request: LazyRequest) {
        announce(comments::FORM_MESSAGE_ID, Ok(String::new()));
        match request {
            LazyRequest::Start => {}
            LazyRequest::Load => self.load(),
            LazyRequest::Follow(key) => self.follow(key.as_deref()),
            LazyRequest::Action(action, control) => self.run_action(action, &control),
            LazyRequest::Typing(editor) => self.sync_editor(&editor),
        }
    }

    /// Announces that a request failed because its code could not be loaded.
    pub fn announce_load_error(self, request: &LazyRequest) {
        let (action, what) = match request {
            LazyRequest::Start => {
                let sentence = "What you have saved cannot be shown: a part of this page could not be \
                                loaded. Nothing is lost. Check your connection, and reload the page.";
                return notices::show(notices::UNAVAILABLE, sentence);
            }
            LazyRequest::Action(Action::SaveComment, _) => (Action::SaveComment, "Not saved"),
            LazyRequest::Action(action, _) => (*action, "That did not work"),
            LazyRequest::Load | LazyRequest::Follow(_) | LazyRequest::Typing(_) => return,
        };
        let sentence = format!(
            "{what}: a part of this page could not be loaded. Check your connection, and try again."
        );
        announce(action.message_id(), Err(sentence));
    }

    fn run_action(self, action: Action, control: &Element) {
        match action {
            Action::SaveComment => self.save_typed(control),
            Action::CancelChange => self.cancel_typed(control),
            Action::CopyUnsavedText => editing::copy_typed(control),
            Action::DownloadUnsavedText => editing::download_typed(control),
            Action::DownloadBackup => self.download_backup(),
            Action::DownloadText => self.download_text(),
            Action::DownloadUnreadable => self.download_unreadable(),
            Action::OpenBackup => self.open_backup(control),
            Action::RemoveUnreadable => self.ask_to_remove_unreadable(),
            Action::Erase => self.ask_to_erase(),
            Action::Confirm => self.confirm(),
            Action::Decline => self.decline(),
            Action::ChooseQuestion => self.choose_question(control),
            Action::AddQuestion => self.add_typed_question(),
            Action::PrintSheet => self.print_sheet(),
            Action::ShareSheet => self.share_sheet(),
            Action::Rate | Action::ClearRating | Action::OpenSections | Action::CloseSections => {
                self.dispatch(action, control);
            }
        }
    }
}

/// Tells where to look for a downloaded file. No browser tells a page whether it has kept the file.
fn look_for(name: &str) -> String {
    format!("Look for {name} in your downloads. If it is not there, your browser has not kept it.")
}

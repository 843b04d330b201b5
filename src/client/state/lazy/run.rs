//! Runs requests to the lazy chunk.

use web_sys::Element;

use super::editing::{copy_editor, download_editor};
use super::request::{LazyRequest, LoadFailure};
use crate::client::dom::{comments, notices};
use crate::client::state::action::Action;
use crate::client::state::feedback_state::FeedbackState;
use crate::client::state::messages::announce;

impl FeedbackState {
    /// Runs a request.
    pub fn run(self, request: LazyRequest) {
        // The chunk is here, so the message that it could not be loaded goes.
        announce(comments::FORM_MESSAGE_ID, Ok(String::new()));
        match request {
            LazyRequest::Start => {}
            LazyRequest::Reload => self.load(),
            LazyRequest::Sync(storage_key) => self.sync(storage_key.as_deref()),
            LazyRequest::Action(action, control) => self.run_action(action, &control),
            LazyRequest::Typing(editor) => self.sync_editor(&editor),
        }
    }

    /// Announces that the lazy chunk could not be loaded.
    pub fn announce_load_failure(self, failure: LoadFailure) {
        let (action, what) = match failure {
            LoadFailure::NotShown => {
                let message = "What you have saved cannot be shown: a part of this page did not load. \
                               Nothing is lost. Check your connection, and reload the page.";
                return notices::show(notices::UNAVAILABLE, message);
            }
            LoadFailure::NotRun(Action::SaveComment) => (Action::SaveComment, "Not saved"),
            LoadFailure::NotRun(action) => (action, "That did not work"),
            LoadFailure::Harmless => return,
        };
        let message = format!(
            "{what}: a part of this page could not be loaded. Check your connection, and try again."
        );
        announce(action.message_id(), Err(message));
    }

    fn run_action(self, action: Action, control: &Element) {
        match action {
            Action::SaveComment => self.save_editor(control),
            Action::CancelChange => self.cancel_editor(control),
            Action::CopyUnsavedText => copy_editor(control),
            Action::DownloadUnsavedText => download_editor(control),
            Action::DownloadBackup => self.download_backup(),
            Action::DownloadText => self.download_text(),
            Action::DownloadUnreadable => self.download_unreadable(),
            Action::OpenBackup => self.open_backup(control),
            Action::RemoveUnreadable => self.request_removal_of_unreadable(),
            Action::Erase => self.request_erasing(),
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

//! Runs requests to the lazy chunk.

use web_sys::Element;

use super::editing::{copy_editor, download_editor};
use super::request::{LazyRequest, LoadFailure};
use crate::client::dom::{comments, notices};
use crate::client::state::action::Action;
use crate::client::state::feedback_state::FeedbackState;
use crate::client::state::messages::{announce, clear_message};
use crate::{message, text};

impl FeedbackState {
    /// Runs a request.
    pub fn run(self, request: LazyRequest) {
        // The chunk is here, so the message that it could not be loaded goes.
        clear_message(comments::FORM_MESSAGE_ID);
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
        let (action, message) = match failure {
            LoadFailure::NotShown => {
                return notices::show(notices::UNAVAILABLE, &text!("load-failed-notice"));
            }
            LoadFailure::NotRun(action @ Action::SaveComment) => {
                (action, message!("load-failed-comment"))
            }
            LoadFailure::NotRun(action) => (action, message!("load-failed-action")),
            LoadFailure::Harmless => return,
        };
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

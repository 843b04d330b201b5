//! All notes at once: downloads, restoring, and erasing.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::restore_preview::{details, summary};
use crate::client::dom::comments::{self, new_editor};
use crate::client::dom::notes::{self, Detail};
use crate::client::dom::{self, files, sections};
use crate::client::state::feedback_state::FeedbackState;
use crate::client::state::messages::{Outcome, announce, clear_message, downloaded};
use crate::client::state::pending_confirmation::PendingConfirmation;
use crate::messages::text;
use crate::model::Message;
use crate::model::feedback::CommentThread;
use crate::storage::{Backup, BackupError, ImportOutcome, SaveError, encode_backup, notes_as_text};
use crate::{message, text};

impl FeedbackState {
    /// Downloads all notes as a backup.
    pub(super) fn download_backup(self) {
        self.download("json", |_, entries| encode_backup(entries));
    }

    /// Downloads all notes as a text to read, print or mail.
    pub(super) fn download_text(self) {
        self.download("txt", |_, entries| notes_as_text(entries, dom::local_time, text));
    }

    /// Downloads the records that cannot be read as a backup.
    pub(super) fn download_unreadable(self) {
        self.download("json", |state, entries| {
            state.context.with_value(|context| {
                entries.retain(|(key, _)| context.unreadable.iter().any(|(other, _)| other == key));
            });
            encode_backup(entries)
        });
    }

    fn download(self, ending: &str, write: fn(Self, &mut Vec<(String, String)>) -> String) {
        announce_notes(match self.with_store(|store, _| store.entries()) {
            Ok(saved) if saved.is_empty() => Ok(message!("notes-none")),
            Ok(mut saved) => {
                let name = format!("my-notes-{}.{ending}", dom::local_date());
                files::download(&name, &write(self, &mut saved));
                Ok(downloaded(&name))
            }
            Err(error) => Err(message!("notes-not-downloaded", error = error.message())),
        });
    }

    /// Asks the reader to confirm erasing everything.
    pub(super) fn request_erasing(self) {
        self.request_confirmation(
            PendingConfirmation::Erase,
            &text!("erase-yes"),
            &text!("erase-question"),
            &[],
        );
    }

    /// Asks the reader to confirm removing the records that cannot be read.
    pub(super) fn request_removal_of_unreadable(self) {
        self.request_confirmation(
            PendingConfirmation::RemoveUnreadable,
            &text!("remove-yes"),
            &text!("remove-question"),
            &[],
        );
    }

    fn request_confirmation(
        self,
        command: PendingConfirmation,
        yes: &str,
        words: &str,
        details: &[Detail],
    ) {
        self.context.update_value(|context| context.pending = Some(command));
        clear_message(notes::MESSAGE_ID);
        notes::show_confirmation(words, details, yes);
    }

    /// Reads the backup that the reader has chosen, and asks the reader to confirm restoring it.
    pub(super) fn open_backup(self, field: &Element) {
        let Some(file) = field.dyn_ref::<HtmlInputElement>().and_then(notes::take_file) else {
            return;
        };
        notes::hide_confirmation();
        #[expect(clippy::cast_precision_loss, reason = "a size of far less than 2 to the 53")]
        if file.size() > Backup::MAX_BYTES as f64 {
            return announce_notes(Err(BackupError::TooBig.message()));
        }
        files::read(&file, move |content| {
            let outcome = match content {
                None => Err(message!("restore-file-not-read")),
                Some(content) => self.request_restoring(&content),
            };
            if let Some(outcome) = outcome.transpose() {
                announce_notes(outcome);
            }
        });
    }

    /// Asks the reader to confirm restoring a backup. Returns a message if there is nothing to confirm.
    fn request_restoring(self, content: &str) -> Result<Option<Message>, Message> {
        let backup = Backup::parse(content).map_err(BackupError::message)?;
        let steps = self.with_store(|store, _| store.preview(&backup));
        let steps = steps.map_err(|error| not_restored(error.into()))?;
        if steps.iter().all(|step| step.outcome == ImportOutcome::Skip) {
            return Ok(Some(message!("restore-nothing-new")));
        }
        self.context.update_value(|context| context.backup = Some(backup));
        self.request_confirmation(
            PendingConfirmation::Restore,
            &text!("restore-yes"),
            &text(&summary(&steps)),
            &details(&steps),
        );
        Ok(None)
    }

    /// Runs the command that the reader was asked to confirm.
    pub(super) fn confirm(self) {
        let command = self.context.try_update_value(|context| context.pending.take()).flatten();
        let Some(command) = command else { return };
        close_confirmation(match command {
            PendingConfirmation::Erase => self.erase(),
            PendingConfirmation::RemoveUnreadable => self.remove_unreadable(),
            PendingConfirmation::Restore => self.restore(),
        });
    }

    /// Drops the command that the reader was asked to confirm.
    pub(super) fn decline(self) {
        self.context.update_value(|context| context.pending = None);
        close_confirmation(Ok(message!("notes-not-changed")));
    }

    /// Shows all stored feedback again, and has the page's script apply the stored reading settings.
    fn load_all(self) {
        self.load();
        dom::report_changed_settings();
    }

    fn erase(self) -> Outcome {
        if let Err(error) = self.with_store(|store, _| store.erase()) {
            return Err(message!("erase-failed", error = error.message()));
        }
        // Clear the screen too, because somebody else may use this browser next.
        self.comments.set(Some(CommentThread::default()));
        clear_message(comments::MESSAGE_ID);
        self.set_typed(&new_editor(), "");
        sections::choose_section(None);
        self.clear_questions();
        self.load_all();
        dom::report_erased();
        Ok(message!("erase-done"))
    }

    fn remove_unreadable(self) -> Outcome {
        let keys = self.context.with_value(|context| {
            context.unreadable.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()
        });
        let outcome = self.with_store(|store, _| store.remove_unreadable(&keys));
        self.load_all();
        match outcome {
            Ok(()) => Ok(message!("remove-done")),
            Err(error) => Err(message!("remove-failed", error = error.message())),
        }
    }

    fn restore(self) -> Outcome {
        let backup = self.context.try_update_value(|context| context.backup.take()).flatten();
        let Some(backup) = backup else { return Ok(message!("notes-not-changed")) };
        let outcome = self.with_store(|store, _| store.restore(&backup));
        self.load_all();
        match outcome {
            Ok(number) => {
                self.request_persistence();
                Ok(message!("restore-done", count = number))
            }
            Err(error) => Err(not_restored(error)),
        }
    }
}

fn close_confirmation(outcome: Outcome) {
    notes::hide_confirmation();
    announce_notes(outcome);
    dom::focus_soon(notes::MESSAGE_ID.to_owned());
}

fn announce_notes(outcome: Outcome) {
    announce(notes::MESSAGE_ID, outcome);
}

fn not_restored(error: SaveError) -> Message {
    message!("restore-failed", error = error.message())
}

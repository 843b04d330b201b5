//! The reader's questions for an appointment, and the sheet to take along. The page's HTML has the list of questions;
//! this module saves which are ticked.

use leptos::prelude::*;
use web_sys::Element;

use crate::client::dom::appointment::{self, MESSAGE_ID, SHEET_MESSAGE_ID};
use crate::client::dom::{self, files, sections};
use crate::client::state::feedback_state::FeedbackState;
use crate::client::state::messages::{Outcome, announce, clear_message};
use crate::messages::text;
use crate::model::Message;
use crate::model::feedback::{Comment, CommentText, CommentThread, EntryMode, appointment_sheet};
use crate::storage::{FeedbackStore, SaveError};
use crate::{message, text};

impl FeedbackState {
    /// Ticks the stored questions. Saves a question that is ticked and was never saved: the reader ticked it before the
    /// client ran, or the store refused it.
    pub(super) fn sync_questions(self) {
        let Ok(stored) = self.with_store(FeedbackStore::questions) else { return };
        let texts = |questions: &[Comment]| -> Vec<String> {
            questions.iter().map(|question| question.text.as_str().to_owned()).collect()
        };
        let now = texts(&stored);
        let before = self
            .context
            .try_update_value(|context| texts(&std::mem::replace(&mut context.questions, stored)));
        let before = before.unwrap_or_default();
        for question in &now {
            appointment::tick_question(question, true);
        }
        for question in appointment::ticked_questions() {
            if now.contains(&question) {
                continue;
            }
            if before.contains(&question) {
                appointment::tick_question(&question, false);
            } else if let Ok(question) = CommentText::parse(&question) {
                self.add_question(question);
            }
        }
    }

    /// Clears the questions on the screen, typed and ticked.
    pub(super) fn clear_questions(self) {
        self.context.update_value(|context| context.questions.clear());
        appointment::clear();
    }

    /// Saves a question that the reader has ticked, or deletes one that the reader has unticked.
    pub(super) fn choose_question(self, field: &Element) {
        match appointment::read_choice(field) {
            // Loading the lazy chunk has saved it already.
            Some((question, true)) if self.has_question(&question) => announce_saved(),
            Some((_, true)) => self.save_ticked(),
            Some((question, false)) => self.delete_question(&question),
            None => {}
        }
    }

    /// Saves the question that the reader has typed.
    pub(super) fn add_typed_question(self) {
        let Some(field) = appointment::own_question() else { return };
        match CommentText::parse_question(&field.value()) {
            Ok(question) => {
                self.add_question(question);
                field.set_value("");
                self.save_ticked();
            }
            Err(error) => announce_questions(Err(error.question_message())),
        }
        dom::focus(&field);
    }

    /// Saves every ticked question that is not saved yet, because the store or the network failed before.
    fn save_ticked(self) {
        for question in appointment::ticked_questions() {
            if let (false, Ok(question)) =
                (self.has_question(&question), CommentText::parse(&question))
            {
                self.add_question(question);
            }
        }
    }

    /// Saves a question and ticks it.
    fn add_question(self, text: CommentText) {
        if self.has_question(text.as_str()) {
            return announce_questions(Ok(message!("question-known")));
        }
        let question = self.new_comment(text, None);
        let text = question.text.as_str().to_owned();
        let outcome = self.with_store(|store, _| store.save_question(&question));
        // Ticked even if it is not saved, so that it can be printed and shared.
        appointment::tick_question(&text, true);
        match outcome {
            Ok(()) => {
                self.context.update_value(|context| context.questions.push(question));
                self.request_persistence();
                announce_saved();
            }
            Err(error) => {
                let why = message!("question-not-saved", error = error.message());
                announce_questions(Err(why));
            }
        }
    }

    fn delete_question(self, text: &str) {
        let delete =
            |question: &Comment| self.with_store(|store, _| store.delete_question(question));
        let outcome = self.context.try_update_value(|context| {
            let questions = &mut context.questions;
            while let Some(index) = questions.iter().position(|it| it.text.as_str() == text) {
                delete(&questions[index])?;
                questions.remove(index);
            }
            Ok::<_, SaveError>(())
        });
        if let Some(Err(error)) = outcome {
            appointment::tick_question(text, true);
            let why = message!("question-not-deleted", error = error.message());
            announce_questions(Err(why));
        } else if appointment::is_own(text) {
            announce_count(message!("question-unticked"));
        } else {
            announce_questions(Ok(message!("questions-ticked", count = number_ticked())));
        }
    }

    fn has_question(self, text: &str) -> bool {
        self.context
            .with_value(|context| context.questions.iter().any(|it| it.text.as_str() == text))
    }

    /// Prints the sheet for the appointment, unless it is empty.
    pub(super) fn print_sheet(self) {
        if self.announced_sheet().is_some() {
            self.update_comments(CommentThread::show_all);
            dom::soon(dom::print_notes);
        }
    }

    /// Shares the sheet for the appointment, unless it is empty. Copies it if the browser cannot share.
    pub(super) fn share_sheet(self) {
        let Some(sheet) = self.announced_sheet() else { return };
        files::share(&sheet.clone(), move || {
            let is_copied = files::copy(&sheet);
            let outcome = if is_copied {
                Ok(message!("sheet-copied"))
            } else {
                Err(message!("text-not-copied"))
            };
            announce(SHEET_MESSAGE_ID, outcome);
        });
    }

    /// Returns the sheet. If it is empty, announces that and returns nothing.
    fn announced_sheet(self) -> Option<String> {
        let sheet = self.sheet();
        if sheet.is_some() {
            clear_message(SHEET_MESSAGE_ID);
        } else {
            announce(SHEET_MESSAGE_ID, Ok(message!("sheet-empty")));
        }
        sheet
    }

    fn sheet(self) -> Option<String> {
        let comments = self.comments.with_untracked(|comments| {
            let entries = comments.iter().flat_map(CommentThread::entries);
            let entries = entries.filter(|entry| entry.mode != EntryMode::Deleted);
            entries
                .map(|entry| (heading(&entry.comment), entry.comment.text.as_str().to_owned()))
                .collect()
        });
        let comments: Vec<(String, String)> = comments;
        let questions = appointment::ticked_questions();
        appointment_sheet(
            &appointment::condition_name(),
            &dom::local_time(dom::now()),
            &questions,
            &comments,
            text,
        )
    }
}

/// Returns the heading of a comment: when it was written, and on which section.
fn heading(comment: &Comment) -> String {
    let time = dom::local_time(comment.last_modified());
    let section = comment.about.as_ref().and_then(|about| sections::section(&about.section));
    let Some(section) = section else { return time };
    text!("sheet-comment-on-section", time = time, section = section.heading)
}

fn announce_saved() {
    announce_count(message!("question-saved", time = dom::local_time_of_day()));
}

/// Announces a message, with the number of ticked questions.
fn announce_count(message: Message) {
    let status = message!("questions-status", message = message, count = number_ticked());
    announce_questions(Ok(status));
}

fn number_ticked() -> usize {
    appointment::ticked_questions().len()
}

fn announce_questions(outcome: Outcome) {
    announce(MESSAGE_ID, outcome);
}

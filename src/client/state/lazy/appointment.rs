//! What the reader prepares for an appointment. The list of questions is the page's own; here they
//! are kept.

use leptos::prelude::*;
use web_sys::Element;

use crate::client::dom::appointment::{self, MESSAGE_ID, SHEET_MESSAGE_ID};
use crate::client::dom::{self, files, sections};
use crate::client::state::messages::{Outcome, announce, count, saved};
use crate::client::state::{FeedbackState, new_id};
use crate::model::feedback::{
    Comment, CommentText, CommentTextError, CommentThread, EntryMode, write_sheet,
};
use crate::storage::SaveError;

impl FeedbackState {
    /// Shows the questions that the store has kept as ticked. What is ticked on the page and was
    /// never kept, since the client did not run yet or the store refused, is kept now.
    pub(super) fn start_questions(self) {
        let Ok(kept) = self.with(|store, subject| store.questions(&subject.condition)) else {
            return;
        };
        let texts = |questions: &[Comment]| -> Vec<String> {
            questions.iter().map(|question| question.text.as_str().to_owned()).collect()
        };
        let now = texts(&kept);
        let before = self
            .context
            .try_update_value(|context| texts(&std::mem::replace(&mut context.questions, kept)));
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

    /// Forgets what is on the screen of the questions, those typed and ticked.
    pub(super) fn clear_questions(self) {
        self.context.update_value(|context| context.questions.clear());
        appointment::clear();
    }

    /// Keeps a question that the reader ticks, or forgets one that is unticked.
    pub(super) fn choose_question(self, field: &Element) {
        match appointment::choice(field) {
            // It was kept as it waited for this code.
            Some((question, true)) if self.has_question(&question) => {
                say_number_of_questions(&saved("Saved"));
            }
            Some((_, true)) => self.keep_ticked(),
            Some((question, false)) => self.drop_question(&question),
            None => {}
        }
    }

    /// Adds the question that the reader has typed.
    pub(super) fn add_typed_question(self) {
        let Some(field) = appointment::own_question() else { return };
        match CommentText::parse_question(&field.value()) {
            Ok(question) => {
                self.add_question(question);
                field.set_value("");
                self.keep_ticked();
            }
            Err(CommentTextError::Blank) => {
                say_of_questions(Err("Write your question first. It is still empty.".to_owned()));
            }
            Err(CommentTextError::TooLong { over }) => {
                let over = count(over, "character");
                let why = format!("Make your question shorter. It is {over} too long.");
                say_of_questions(Err(why));
            }
        }
        dom::focus(&field);
    }

    /// Keeps what was ticked in vain before, since the store or the network refused.
    fn keep_ticked(self) {
        for question in appointment::ticked_questions() {
            if let (false, Ok(question)) =
                (self.has_question(&question), CommentText::parse(&question))
            {
                self.add_question(question);
            }
        }
    }

    /// Adds a question, ticked.
    fn add_question(self, text: CommentText) {
        if self.has_question(text.as_str()) {
            return say_of_questions(Ok("This question is ticked already.".to_owned()));
        }
        let created = dom::now();
        let question = Comment { id: new_id(), text, created, edited: None, about: None };
        let text = question.text.as_str().to_owned();
        let outcome =
            self.with(|store, subject| store.save_question(&subject.condition, &question));
        // It can be printed and shared even if it is not kept.
        appointment::tick_question(&text, true);
        match outcome {
            Ok(()) => {
                self.context.update_value(|context| context.questions.push(question));
                self.request_persistence();
                say_number_of_questions(&saved("Saved"));
            }
            Err(error) => {
                let why = format!("Not saved: {error} It stays here until you leave this page.");
                say_of_questions(Err(why));
            }
        }
    }

    fn drop_question(self, text: &str) {
        let forget = |question: &Comment| {
            self.with(|store, subject| store.forget_question(&subject.condition, question.id))
        };
        let outcome = self.context.try_update_value(|context| {
            let questions = &mut context.questions;
            while let Some(place) = questions.iter().position(|it| it.text.as_str() == text) {
                forget(&questions[place])?;
                questions.remove(place);
            }
            Ok::<_, SaveError>(())
        });
        if let Some(Err(error)) = outcome {
            appointment::tick_question(text, true);
            say_of_questions(Err(format!("Not changed: {error}")));
        } else if appointment::is_own(text) {
            say_number_of_questions(
                "This question of yours goes away when you leave this page. Tick it again to keep it.",
            );
        } else {
            say_number_of_questions("");
        }
    }

    fn has_question(self, text: &str) -> bool {
        self.context
            .with_value(|context| context.questions.iter().any(|kept| kept.text.as_str() == text))
    }

    /// Prints the sheet for the appointment, unless it is empty.
    pub(super) fn print_sheet(self) {
        if self.sheet_or_say_why().is_some() {
            self.update_comments(CommentThread::show_all);
            dom::soon(dom::print_notes);
        }
    }

    /// Shares the sheet for the appointment, unless it is empty. Where that cannot be, it is copied.
    pub(super) fn share_sheet(self) {
        let Some(sheet) = self.sheet_or_say_why() else { return };
        files::share(&sheet.clone(), move || {
            let is_copied = files::copy(&sheet);
            let outcome = if is_copied {
                Ok("Copied. Paste it into a message or a document.".to_owned())
            } else {
                Err("Not copied: this browser refused.".to_owned())
            };
            announce(SHEET_MESSAGE_ID, outcome);
        });
    }

    fn sheet_or_say_why(self) -> Option<String> {
        let sheet = self.sheet();
        let nothing = "There is nothing on it yet: tick a question, or write a comment.";
        announce(SHEET_MESSAGE_ID, Ok(if sheet.is_some() { "" } else { nothing }.to_owned()));
        sheet
    }

    fn sheet(self) -> Option<String> {
        let comments = self.comments.with_untracked(|comments| {
            let entries = comments.iter().flat_map(CommentThread::entries);
            let kept = entries.filter(|entry| entry.mode != EntryMode::Deleted);
            kept.map(|entry| (head(&entry.comment), entry.comment.text.as_str().to_owned()))
                .collect()
        });
        let comments: Vec<(String, String)> = comments;
        let questions = appointment::ticked_questions();
        write_sheet(
            &appointment::condition_name(),
            &dom::local_time(dom::now()),
            &questions,
            &comments,
        )
    }
}

/// What stands above a comment: when it was written, and on what.
fn head(comment: &Comment) -> String {
    let time = dom::local_time(comment.last_modified());
    let section = comment.about.as_ref().and_then(|about| sections::section(&about.section));
    section.map_or_else(|| time.clone(), |section| format!("{time}, on: {}", section.heading))
}

fn say_number_of_questions(outcome: &str) {
    let questions = count(appointment::ticked_questions().len(), "question");
    say_of_questions(Ok(format!("{outcome} You have ticked {questions}.").trim().to_owned()));
}

fn say_of_questions(outcome: Outcome) {
    announce(MESSAGE_ID, outcome);
}

//! What the reader prepares for an appointment. The list of questions is the page's own; here they
//! are kept.

use leptos::prelude::*;
use web_sys::Element;

use super::sentences::{count, saved, tell_in};
use super::{FeedbackState, new_id};
use crate::browser::appointment::{self, MESSAGE_ID};
use crate::browser::{self, files};
use crate::feedback::{Comment, CommentList, CommentText, Mode, write_sheet};
use crate::storage::SaveError;

impl FeedbackState {
    /// Shows the questions that the store has kept as ticked. What is ticked on the page and was
    /// never kept, since the client did not run yet or the store refused, is kept now.
    pub(super) fn start_questions(self, kept: Vec<Comment>) {
        let texts = |questions: &[Comment]| -> Vec<String> {
            questions.iter().map(|question| question.text.as_str().to_owned()).collect()
        };
        let now = texts(&kept);
        let before =
            self.held.try_update_value(|held| texts(&std::mem::replace(&mut held.questions, kept)));
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
            } else {
                self.add_question(&question);
            }
        }
    }

    /// Forgets what is on the screen of the questions, those typed and ticked.
    pub(super) fn clear_questions(self) {
        self.held.update_value(|held| held.questions.clear());
        appointment::clear();
    }

    /// Follows what another tab has done to the questions.
    pub(super) fn follow_questions(self) {
        if let Ok(kept) = self.with(|store, subject| store.questions(&subject.condition)) {
            self.start_questions(kept);
        }
    }

    /// Keeps a question that the reader ticks, or forgets one that is unticked.
    pub fn choose_question(self, question: &str, is_ticked: bool) {
        if is_ticked {
            self.add_question(question);
        } else {
            self.drop_question(question);
        }
    }

    /// Adds a question, ticked. Tells whether it is one.
    pub fn add_question(self, typed: &str) -> bool {
        let Ok(text) = CommentText::parse(typed) else {
            say_of_questions("Write your question first. It is still empty.".to_owned());
            return false;
        };
        if self.has_question(text.as_str()) {
            say_of_questions("This question is ticked already.".to_owned());
            return true;
        }
        let created = browser::now();
        let question = Comment { id: new_id(), text, created, edited: None, about: None };
        let text = question.text.as_str().to_owned();
        let outcome =
            self.with(|store, subject| store.save_question(&subject.condition, &question));
        // It can be printed and shared even if it is not kept.
        appointment::tick_question(&text, true);
        match outcome {
            Ok(()) => {
                self.held.update_value(|held| held.questions.push(question));
                self.request_persistence();
                say_number_of_questions(&saved("Saved"));
            }
            Err(error) => {
                let why = format!("Not saved: {error} It stays here until you leave this page.");
                say_of_questions(why);
            }
        }
        true
    }

    fn drop_question(self, text: &str) {
        let forget = |question: &Comment| {
            self.with(|store, subject| store.forget_question(&subject.condition, question.id))
        };
        let outcome = self.held.try_update_value(|held| {
            let questions = &mut held.questions;
            while let Some(place) = questions.iter().position(|it| it.text.as_str() == text) {
                forget(&questions[place])?;
                questions.remove(place);
            }
            Ok::<_, SaveError>(())
        });
        if let Some(Err(error)) = outcome {
            appointment::tick_question(text, true);
            say_of_questions(format!("Not changed: {error}"));
        } else if appointment::is_own(text) {
            say_number_of_questions(
                "This question of yours goes away when you leave this page. Tick it again to keep it.",
            );
        } else {
            say_number_of_questions("");
        }
    }

    fn has_question(self, text: &str) -> bool {
        self.held.with_value(|held| held.questions.iter().any(|kept| kept.text.as_str() == text))
    }

    /// Prints or shares the sheet for the appointment, and says what came of it in `status`.
    pub fn hand_out_sheet(self, what: &str, status: &Element) {
        let Some(sheet) = self.sheet() else {
            let sentence = "There is nothing on it yet: tick a question, or write a comment.";
            return tell_in(status, sentence.to_owned());
        };
        tell_in(status, String::new());
        if what == "print" {
            self.update_comments(CommentList::show_all);
            browser::soon(browser::print_notes);
        } else {
            let status = status.clone();
            files::share(&sheet.clone(), move || {
                let is_copied = files::copy(&sheet);
                let outcome = if is_copied {
                    "Copied. Paste it into a message or a document."
                } else {
                    "Not copied: this browser refused."
                };
                tell_in(&status, outcome.to_owned());
            });
        }
    }

    fn sheet(self) -> Option<String> {
        let comments = self.comments.with_untracked(|comments| {
            let entries = comments.iter().flat_map(CommentList::entries);
            let kept = entries.filter(|entry| entry.mode != Mode::Deleted);
            kept.map(|entry| (head(&entry.comment), entry.comment.text.as_str().to_owned()))
                .collect()
        });
        let comments: Vec<(String, String)> = comments;
        let questions = appointment::ticked_questions();
        write_sheet(
            &appointment::condition_name(),
            &browser::local_time(browser::now()),
            &questions,
            &comments,
        )
    }
}

/// What stands above a comment: when it was written, and on what.
fn head(comment: &Comment) -> String {
    let time = browser::local_time(comment.written());
    let section = comment.about.as_ref().and_then(|about| browser::section(&about.section));
    section.map_or_else(|| time.clone(), |section| format!("{time}, on: {}", section.heading))
}

fn say_number_of_questions(outcome: &str) {
    let questions = count(appointment::ticked_questions().len(), "question");
    say_of_questions(format!("{outcome} You have ticked {questions}.").trim().to_owned());
}

fn say_of_questions(sentence: String) {
    if let Some(message) = browser::element_by_id(MESSAGE_ID) {
        tell_in(&message, sentence);
    }
}

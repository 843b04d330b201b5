//! The comments on the condition.

use std::collections::BinaryHeap;
use std::fmt;

use leptos::prelude::*;

use super::{FeedbackState, new_id};
use crate::client::dom::{self, comments, notices, sections};
use crate::client::state::messages::{announce, count, saved, unavailable_notice};
use crate::model::feedback::{
    Comment, CommentId, CommentText, CommentTextError, CommentThread, SectionRef,
};
use crate::storage::{ChangeError, SaveError, StoreError};

/// How many comments are read at once, so that the page answers in between.
const BATCH: usize = 500;

impl FeedbackState {
    /// Shows the newest of these comments, and reads the others once they are on the screen.
    pub(super) fn start_comments(self, ids: Vec<CommentId>) -> Result<(), StoreError> {
        // Of thousands, the newest few are sooner taken from a heap than all are put in order.
        let mut ids = BinaryHeap::from(ids);
        let mut list = CommentThread::default();
        let newest = self.read_newest(&mut ids, CommentThread::PAGE)?;
        list.extend(newest, ids.len());
        self.comments.update(|comments| {
            if let Some(earlier) = comments.as_ref() {
                list.merge_from(earlier);
            }
            *comments = Some(list);
        });
        self.read_on(ids);
        Ok(())
    }

    /// Reads these comments, a batch at a time.
    fn read_on(self, mut ids: BinaryHeap<CommentId>) {
        if ids.is_empty() {
            return;
        }
        let read = move || match self.read_newest(&mut ids, BATCH) {
            Ok(batch) => {
                self.update_comments(|comments| comments.extend(batch, ids.len()));
                self.read_on(ids);
            }
            Err(error) => notices::show(notices::UNAVAILABLE, &unavailable_notice(error)),
        };
        dom::once_painted(read);
    }

    /// Takes the newest of these comments, and reads them.
    fn read_newest(
        self,
        ids: &mut BinaryHeap<CommentId>,
        count: usize,
    ) -> Result<Vec<Comment>, StoreError> {
        let mut newest = Vec::new();
        while newest.len() < count
            && let Some(id) = ids.pop()
        {
            newest.push(id);
        }
        let (comments, unreadable) =
            self.with(|store, subject| store.read_comments(&subject.condition, &newest))?;
        if !unreadable.is_empty() {
            self.note_unreadable(unreadable);
        }
        Ok(comments)
    }

    /// Follows what another tab has done to a comment.
    pub(super) fn sync_comment(self, id: CommentId) {
        if let Ok(now) = self.with(|store, subject| store.comment(&subject.condition, id)) {
            self.update_comments(|comments| comments.sync(id, now));
        }
    }

    /// Adds the comment that was typed.
    ///
    /// # Errors
    /// If it is not a comment or was not saved. Then nothing has changed.
    pub fn add_comment(self, typed: &str) -> Result<(), CommentError> {
        // That an earlier one was saved must not stand beside that this one was not.
        say_of_comments(String::new());
        self.save_new(CommentText::parse(typed)?, sections::chosen_section())?;
        self.forget_draft(None);
        sections::choose_section(None);
        self.say(&saved("Comment saved"));
        Ok(())
    }

    fn save_new(self, text: CommentText, about: Option<SectionRef>) -> Result<(), CommentError> {
        let id = new_id();
        self.save(Comment { id, text, created: dom::now(), edited: None, about }, None)
    }

    /// Lets the reader change a comment.
    pub fn begin_change(self, comment: Comment) {
        let typed = comment.text.as_str().to_owned();
        say_of_comments(String::new());
        self.update_comments(|comments| comments.edit(comment, typed));
    }

    /// Shows the comment again as it is kept, whatever was typed.
    pub fn cancel_change(self, id: CommentId) {
        self.end_change(id);
        say_of_comments("Nothing was changed.".to_owned());
    }

    pub(super) fn end_change(self, id: CommentId) {
        self.forget_draft(Some(id));
        say_of_comments(String::new());
        self.update_comments(|comments| comments.set_shown(id));
        self.sync_comment(id);
    }

    /// Changes a comment's text to what was typed. If another tab has changed the comment since
    /// the reader saw it, nothing is changed, and the reader is asked which text to keep.
    ///
    /// # Errors
    /// If it is not a comment or was not saved. Then nothing has changed.
    pub fn change_comment(self, seen: &Comment, typed: &str) -> Result<(), CommentError> {
        let mut changed = seen.edit(CommentText::parse(typed)?, dom::now());
        // Who changes a comment knows the section as it is now.
        if let Some(section) =
            seen.about.as_ref().and_then(|about| sections::section(&about.section))
        {
            changed.about = Some(section.about);
        }
        match self.save(changed, Some(seen)) {
            Ok(()) => {
                self.forget_draft(Some(seen.id));
                self.say(&saved("Change saved"));
                Ok(())
            }
            Err(CommentError::Conflict(kept)) => {
                self.say("This comment was changed in another tab meanwhile. Both texts are kept.");
                self.update_comments(|comments| comments.set_conflict(kept, typed.to_owned()));
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// After a conflict: keeps the text typed here as a comment of its own, beside the other.
    pub fn keep_both(self, seen: &Comment, typed: &str) {
        let outcome = CommentText::parse(typed).map_err(CommentError::Text);
        match outcome.and_then(|text| self.save_new(text, seen.about.clone())) {
            Ok(()) => {
                self.end_change(seen.id);
                self.say(&saved("Both texts saved"));
            }
            Err(error) => self.set_error(seen.id, error.to_string()),
        }
    }

    /// After a conflict: keeps the other tab's text, and forgets the one typed here.
    pub fn keep_other(self, seen: &Comment, _typed: &str) {
        self.end_change(seen.id);
        self.say("The text of the other tab is kept.");
    }

    /// After a conflict: keeps the text typed here in the place of `seen`.
    pub fn keep_typed(self, seen: &Comment, typed: &str) {
        if let Err(error) = self.change_comment(seen, typed) {
            self.set_error(seen.id, error.to_string());
        }
    }

    /// Deletes a comment. It can be brought back with [`Self::restore_comment`]. Tells whether
    /// it is gone.
    pub fn delete_comment(self, seen: &Comment) -> bool {
        let outcome = self.with(|store, subject| store.delete_comment(&subject.condition, seen));
        match outcome {
            Ok(()) => {
                self.update_comments(|comments| comments.set_deleted(seen.id));
                self.say("Comment deleted.");
                return true;
            }
            Err(ChangeError::Conflict(kept)) => {
                self.update_comments(|comments| comments.upsert(kept));
                let why = "Not deleted: this comment was changed in another tab meanwhile. Please \
                           read it again.";
                self.set_error(seen.id, why.to_owned());
            }
            Err(ChangeError::Save(error)) => {
                self.set_error(seen.id, format!("Not deleted: {error}"));
            }
        }
        false
    }

    /// Brings a deleted comment back, at its place and with its times. Tells whether it is back.
    pub fn restore_comment(self, comment: Comment) -> bool {
        let id = comment.id;
        match self.save(comment, None) {
            Ok(()) => self.say("Comment restored."),
            // Another tab has brought it back already, and changed it.
            Err(CommentError::Conflict(kept)) => {
                self.update_comments(|comments| comments.upsert(kept));
            }
            Err(error) => {
                self.set_error(id, error.to_string());
                return false;
            }
        }
        true
    }

    fn set_error(self, id: CommentId, error: String) {
        say_of_comments(String::new());
        self.update_comments(|comments| comments.set_error(id, error));
    }

    /// Shows more comments. Returns the first that was not shown before.
    pub fn show_more(self) -> Option<CommentId> {
        let mut first = None;
        self.update_comments(|comments| {
            first = comments.first_hidden().map(|entry| entry.comment.id);
            comments.show_more();
        });
        first
    }

    /// Shows the comment of this id, however far down it stands.
    pub fn show_comment(self, id: CommentId) {
        self.update_comments(|comments| comments.show(id));
    }

    /// How many comments there are; nothing while the store has not been asked.
    pub fn count(self) -> Option<usize> {
        self.comments.with(|comments| comments.as_ref().map(CommentThread::count))
    }

    pub(super) fn update_comments(self, change: impl FnOnce(&mut CommentThread)) {
        self.comments.update(|comments| change(comments.get_or_insert_default()));
    }

    fn save(self, comment: Comment, seen: Option<&Comment>) -> Result<(), CommentError> {
        self.with(|store, subject| store.save_comment(&subject.condition, &comment, seen))?;
        self.update_comments(|comments| comments.upsert(comment));
        self.request_persistence();
        Ok(())
    }

    /// Says what came of it, with the number of comments, which also makes it differ from what was
    /// said before: a screen reader says nothing of a text that stays the same.
    fn say(self, sentence: &str) {
        let number = untrack(|| self.count()).unwrap_or(0);
        let have = count(number, "comment");
        say_of_comments(format!("{sentence} You have {have} on this page."));
    }
}

fn say_of_comments(sentence: String) {
    announce(comments::MESSAGE_ID, Ok(sentence));
}

/// Why a typed text was not saved as a comment, in a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommentError {
    /// The text is not a comment.
    Text(CommentTextError),
    /// The store did not keep it.
    Save(SaveError),
    /// Another tab has saved another text in its place: the comment as it is kept now.
    Conflict(Comment),
}

impl From<CommentTextError> for CommentError {
    fn from(error: CommentTextError) -> Self {
        Self::Text(error)
    }
}

impl From<ChangeError> for CommentError {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Save(error) => Self::Save(error),
            ChangeError::Conflict(kept) => Self::Conflict(kept),
        }
    }
}

impl fmt::Display for CommentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(error) => error.fmt(f),
            Self::Save(error) => write!(f, "Not saved: {error}"),
            Self::Conflict(_) => {
                f.write_str("Not saved: this comment was changed in another tab meanwhile.")
            }
        }
    }
}

//! The comments on the condition.

use std::collections::BinaryHeap;

use leptos::prelude::*;

use super::comment_error::CommentError;
use super::feedback_state::{FeedbackState, new_id};
use super::messages::{announce, clear_message, show_unavailable_notice};
use crate::client::dom::{self, comments, sections};
use crate::message;
use crate::messages::text;
use crate::model::Message;
use crate::model::feedback::{Comment, CommentId, CommentText, CommentThread, SectionRef};
use crate::storage::{ChangeError, StoreError};

/// How many comments are read at once. The page stays responsive between two batches.
const BATCH: usize = 500;

impl FeedbackState {
    /// Shows the newest of these comments, and reads the others once the newest are on the screen.
    pub(super) fn start_comments(self, ids: Vec<CommentId>) -> Result<(), StoreError> {
        // Taking the newest few of thousands from a heap is faster than sorting all of them.
        let mut ids = BinaryHeap::from(ids);
        let mut thread = CommentThread::default();
        let newest = self.read_newest(&mut ids, CommentThread::PAGE)?;
        thread.extend(newest, ids.len());
        self.comments.update(|comments| {
            if let Some(earlier) = comments.as_ref() {
                thread.merge_from(earlier);
            }
            *comments = Some(thread);
        });
        self.read_rest(ids);
        Ok(())
    }

    /// Reads these comments in batches.
    fn read_rest(self, mut ids: BinaryHeap<CommentId>) {
        if ids.is_empty() {
            return;
        }
        let read = move || match self.read_newest(&mut ids, BATCH) {
            Ok(batch) => {
                self.update_comments(|comments| comments.extend(batch, ids.len()));
                self.read_rest(ids);
            }
            Err(error) => show_unavailable_notice(error),
        };
        dom::once_painted(read);
    }

    /// Removes the ids of the newest comments from the heap, and reads these comments.
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
            self.with_store(|store, subject| store.read_comments(subject, &newest))?;
        if !unreadable.is_empty() {
            self.add_unreadable(unreadable);
        }
        Ok(comments)
    }

    /// Shows another tab's change of a comment.
    pub(super) fn sync_comment(self, id: CommentId) {
        if let Ok(stored) = self.with_store(|store, subject| store.comment(subject, id)) {
            self.update_comments(|comments| comments.sync(id, stored));
        }
    }

    /// Saves a typed text as a new comment.
    ///
    /// # Errors
    /// If the text is not a comment or could not be saved. Then nothing has changed.
    pub fn add_comment(self, typed: &str) -> Result<(), CommentError> {
        // Clear the previous message first: it may say that another comment was saved.
        clear_comments_message();
        let added = self.save_new(CommentText::parse(typed)?, sections::chosen_section())?;
        self.delete_draft(None);
        sections::choose_section(None);
        self.announce_count(message!("comment-saved", time = dom::local_time_of_day()));
        comments::bring_into_view(added);
        Ok(())
    }

    /// Saves a new comment, and returns its id.
    fn save_new(
        self,
        text: CommentText,
        about: Option<SectionRef>,
    ) -> Result<CommentId, CommentError> {
        let comment = self.new_comment(text, about);
        let id = comment.id;
        self.save(comment, None).map(|()| id)
    }

    /// Returns a new comment or question, which will be stored under the current slug.
    pub(super) fn new_comment(self, text: CommentText, about: Option<SectionRef>) -> Comment {
        let condition = self.with_store(|_, subject| subject.condition.clone());
        Comment { condition, id: new_id(), text, created: dom::now(), edited: None, about }
    }

    /// Opens the editor of a comment.
    pub fn begin_change(self, comment: Comment) {
        let typed = comment.text.as_str().to_owned();
        clear_comments_message();
        self.update_comments(|comments| comments.edit(comment, typed));
    }

    /// Closes the editor of a comment, and drops the typed text.
    pub fn cancel_change(self, id: CommentId) {
        self.end_change(id);
        announce(comments::MESSAGE_ID, Ok(message!("comment-change-cancelled")));
    }

    pub(super) fn end_change(self, id: CommentId) {
        self.delete_draft(Some(id));
        clear_comments_message();
        self.update_comments(|comments| comments.set_shown(id));
        self.sync_comment(id);
    }

    /// Saves a typed text as the new text of a comment. If another tab has changed the comment since the reader saw it,
    /// saves nothing and asks which text to keep.
    ///
    /// # Errors
    /// If the text is not a comment or could not be saved. Then nothing has changed.
    pub fn change_comment(self, seen: &Comment, typed: &str) -> Result<(), CommentError> {
        let mut changed = seen.edit(CommentText::parse(typed)?, dom::now());
        // The reader has the current section on the screen.
        if let Some(section) =
            seen.about.as_ref().and_then(|about| sections::section(&about.section))
        {
            changed.about = Some(section.about);
        }
        match self.save(changed, Some(seen)) {
            Ok(()) => {
                self.delete_draft(Some(seen.id));
                self.announce_count(message!(
                    "comment-change-saved",
                    time = dom::local_time_of_day()
                ));
                Ok(())
            }
            Err(CommentError::Conflict(stored)) => {
                self.announce_count(message!("comment-conflict-found"));
                self.update_comments(|comments| comments.set_conflict(stored, typed.to_owned()));
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Resolves a conflict: saves the text typed here as a separate comment.
    pub fn keep_both(self, seen: &Comment, typed: &str) {
        let outcome = CommentText::parse(typed).map_err(CommentError::Text);
        match outcome.and_then(|text| self.save_new(text, seen.about.clone())) {
            Ok(_) => {
                self.end_change(seen.id);
                self.announce_count(message!(
                    "comment-both-saved",
                    time = dom::local_time_of_day()
                ));
            }
            Err(error) => self.set_error(seen.id, &error.message()),
        }
    }

    /// Resolves a conflict: keeps the other tab's text, and drops the one typed here.
    pub fn keep_other(self, seen: &Comment, _typed: &str) {
        self.end_change(seen.id);
        self.announce_count(message!("comment-other-kept"));
    }

    /// Resolves a conflict: replaces `seen`, the other tab's comment, by the text typed here.
    pub fn keep_typed(self, seen: &Comment, typed: &str) {
        if let Err(error) = self.change_comment(seen, typed) {
            self.set_error(seen.id, &error.message());
        }
    }

    /// Deletes a comment, which [`Self::restore_comment`] can restore. Returns whether that worked.
    pub fn delete_comment(self, seen: &Comment) -> bool {
        let outcome = self.with_store(|store, _| store.delete_comment(seen));
        match outcome {
            Ok(()) => {
                self.update_comments(|comments| comments.set_deleted(seen.id));
                self.announce_count(message!("comment-deleted"));
                return true;
            }
            Err(ChangeError::Conflict(stored)) => {
                self.update_comments(|comments| comments.upsert(stored));
                self.set_error(seen.id, &message!("comment-not-deleted-conflict"));
            }
            Err(ChangeError::Save(error)) => {
                let why = message!("comment-not-deleted", error = error.message());
                self.set_error(seen.id, &why);
            }
        }
        false
    }

    /// Restores a deleted comment with its id and times. Returns whether that worked.
    pub fn restore_comment(self, comment: Comment) -> bool {
        let id = comment.id;
        match self.save(comment, None) {
            Ok(()) => self.announce_count(message!("comment-restored")),
            // Another tab has restored it already, and changed it.
            Err(CommentError::Conflict(stored)) => {
                self.update_comments(|comments| comments.upsert(stored));
            }
            Err(error) => {
                self.set_error(id, &error.message());
                return false;
            }
        }
        true
    }

    fn set_error(self, id: CommentId, error: &Message) {
        clear_comments_message();
        self.update_comments(|comments| comments.set_error(id, text(error)));
    }

    /// Shows more comments. Returns the first one that was hidden before.
    pub fn show_more(self) -> Option<CommentId> {
        let mut first = None;
        self.update_comments(|comments| {
            first = comments.first_hidden().map(|entry| entry.comment.id);
            comments.show_more();
        });
        first
    }

    /// Shows the comment with this id, and all comments above it.
    pub fn show_comment(self, id: CommentId) {
        self.update_comments(|comments| comments.show(id));
    }

    /// The number of comments; nothing until they are loaded.
    pub fn count(self) -> Option<usize> {
        self.comments.with(|comments| comments.as_ref().map(CommentThread::count))
    }

    pub(super) fn update_comments(self, change: impl FnOnce(&mut CommentThread)) {
        self.update_boxed(Box::new(change));
    }

    /// The change is boxed, so that the WebAssembly has the update of the signal only once.
    fn update_boxed(self, change: Box<dyn FnOnce(&mut CommentThread) + '_>) {
        self.comments.update(|comments| change(comments.get_or_insert_default()));
    }

    fn save(self, comment: Comment, seen: Option<&Comment>) -> Result<(), CommentError> {
        self.with_store(|store, _| store.save_comment(&comment, seen))?;
        self.update_comments(|comments| comments.upsert(comment));
        self.request_persistence();
        Ok(())
    }

    /// Announces a message, with the number of comments.
    fn announce_count(self, message: Message) {
        let count = untrack(|| self.count()).unwrap_or(0);
        let status = message!("comments-status", message = message, count = count);
        announce(comments::MESSAGE_ID, Ok(status));
    }
}

fn clear_comments_message() {
    clear_message(comments::MESSAGE_ID);
}

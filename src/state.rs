//! The feedback on the page as signals, and what the reader can do to it.
//!
//! Saving happens in the command, where a failure can be answered: comments change only after the
//! store has kept the change. A chosen rating is shown even when it could not be kept, and says so.

use std::fmt;

use leptos::prelude::*;

use crate::browser;
use crate::feedback::{
    Comment, CommentId, CommentList, CommentText, CommentTextError, Mode, Stars, Subject,
};
use crate::storage::browser::BrowserStore;
use crate::storage::{FeedbackStore, KeyOf, SaveError, StoreError, Unreadable};

/// The id of the field for a new comment.
pub const COMMENT_FIELD_ID: &str = "comment-text";

/// The feedback on one page. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct FeedbackState {
    subject: StoredValue<Subject>,
    /// The stars the reader has chosen, saved or not.
    pub rating: RwSignal<Option<Stars>>,
    /// The stars that the store is known to keep.
    saved_rating: RwSignal<Option<Stars>>,
    /// What came of the last change of the rating, for the reader.
    pub rating_message: RwSignal<String>,
    /// The comments, once the store has been asked.
    pub comments: RwSignal<Option<CommentList>>,
    /// What came of the last change of the comments, for the reader.
    pub comments_message: RwSignal<String>,
    /// What the store could not give back, for the reader; empty if nothing.
    pub notice: RwSignal<String>,
}

impl FeedbackState {
    /// The state before the store has been asked: what the prerendered page shows.
    pub fn new(subject: Subject) -> Self {
        Self {
            subject: StoredValue::new(subject),
            rating: RwSignal::default(),
            saved_rating: RwSignal::default(),
            rating_message: RwSignal::default(),
            comments: RwSignal::default(),
            comments_message: RwSignal::default(),
            notice: RwSignal::default(),
        }
    }

    /// Reads what the store has kept.
    pub fn load(self) {
        match self.with(FeedbackStore::load) {
            Ok(saved) => {
                if let Some(stars) = saved.rating {
                    self.rating_message.set(rating_sentence(stars));
                }
                self.rating.set(saved.rating);
                self.saved_rating.set(saved.rating);
                self.comments.set(Some(saved.comments));
                if let Some(draft) = saved.draft {
                    browser::restore_text(COMMENT_FIELD_ID, &draft);
                }
                self.notice.set(unreadable_notice(&saved.unreadable));
            }
            Err(error) => {
                browser::mark_storage_unavailable();
                self.notice.set(unavailable_notice(error));
            }
        }
    }

    /// Follows what another tab has changed in the store: the record at `key`, or anything.
    pub fn follow(self, key: Option<&str>) {
        let Some(key) = key else {
            self.ids().iter().for_each(|id| self.follow_comment(id));
            return self.follow_rating();
        };
        match self.with(|_, subject| KeyOf::parse(key, subject)) {
            Some(KeyOf::Comment(id)) => self.follow_comment(&id),
            Some(KeyOf::Rating) => self.follow_rating(),
            None => {}
        }
    }

    fn follow_comment(self, id: &CommentId) {
        if let Ok(now) = self.with(|store, subject| store.comment(&subject.condition, id)) {
            self.update_comments(|comments| comments.follow(id, now));
        }
    }

    fn follow_rating(self) {
        if let Ok(rating) = self.with(|store, subject| store.rating(&subject.author)) {
            self.rating.set(rating);
            self.saved_rating.set(rating);
            self.rating_message.set(rating.map(rating_sentence).unwrap_or_default());
        }
    }

    fn ids(self) -> Vec<CommentId> {
        self.comments.with_untracked(|comments| {
            let entries = comments.as_ref().map(CommentList::entries).unwrap_or_default();
            entries.iter().map(|entry| entry.comment.id.clone()).collect()
        })
    }

    /// Keeps what is being typed as a comment. If that fails nothing is said: the text is on the
    /// screen, and adding it tells why it cannot be kept.
    pub fn keep_draft(self, typed: &str) {
        let _ = self.with(|store, subject| store.save_draft(&subject.condition, typed));
    }

    /// Rates the author.
    pub fn rate(self, stars: Stars) {
        let outcome = self.with(|store, subject| store.save_rating(&subject.author, Some(stars)));
        let sentence = rating_sentence(stars);
        self.rating.set(Some(stars));
        self.rating_message.set(match outcome {
            Ok(()) => {
                self.saved_rating.set(Some(stars));
                format!("{sentence} Saved in this browser.")
            }
            Err(error) => format!("{sentence} Not saved: {error}"),
        });
    }

    /// Takes the rating back. Tells whether it is gone.
    pub fn clear_rating(self) -> bool {
        // A rating that was never saved needs no store to be forgotten.
        let outcome = match self.saved_rating.get_untracked() {
            None => Ok(()),
            Some(_) => self.with(|store, subject| store.save_rating(&subject.author, None)),
        };
        match outcome {
            Ok(()) => {
                self.rating.set(None);
                self.saved_rating.set(None);
                self.rating_message.set("Your rating is cleared.".to_owned());
            }
            Err(error) => self.rating_message.set(format!("Not cleared: {error}")),
        }
        outcome.is_ok()
    }

    /// Adds the comment that was typed.
    ///
    /// # Errors
    /// If it is not a comment or was not saved. Then nothing has changed.
    pub fn add_comment(self, typed: &str) -> Result<(), NotSaved> {
        self.save_new(CommentText::parse(typed)?, "Comment saved in this browser.")?;
        self.keep_draft("");
        Ok(())
    }

    /// Changes a comment's text to what was typed. If another tab has changed or deleted the
    /// comment meanwhile, nothing is lost: what was typed becomes a comment of its own.
    ///
    /// # Errors
    /// If it is not a comment or was not saved. Then nothing has changed.
    pub fn edit_comment(self, comment: &Comment, typed: &str) -> Result<(), NotSaved> {
        let text = CommentText::parse(typed)?;
        let now = self.with(|store, subject| store.comment(&subject.condition, &comment.id));
        let now = now.map_err(SaveError::Store)?;
        if now.as_ref() == Some(comment) {
            let changed = comment.edit(text, browser::now());
            return self.save(changed, "Change saved in this browser.");
        }
        self.save_new(text, "")?;
        // Now that the text is safe, what another tab did may take its place.
        self.update_comments(|comments| comments.set_mode(&comment.id, Mode::Shown));
        self.follow_comment(&comment.id);
        self.comments_message.set(self.with_count(
            "This comment was changed in another tab meanwhile. Your text is saved as a comment of \
             its own.",
        ));
        Ok(())
    }

    fn save_new(self, text: CommentText, success: &str) -> Result<(), NotSaved> {
        let created = browser::now();
        let id = CommentId::new(created, browser::random());
        self.save(Comment { id, text, created, edited: None }, success)
    }

    /// Deletes a comment. It can be brought back with [`Self::restore_comment`]. Tells whether
    /// it is gone.
    pub fn delete_comment(self, id: &CommentId) -> bool {
        let outcome = self.with(|store, subject| store.delete_comment(&subject.condition, id));
        match outcome {
            Ok(()) => {
                self.set_mode(id, Mode::Deleted);
                self.comments_message.set(self.with_count("Comment deleted."));
            }
            Err(error) => self.set_trouble(id, format!("Not deleted: {error}")),
        }
        outcome.is_ok()
    }

    /// Brings a deleted comment back, at its place and with its times. Tells whether it is back.
    pub fn restore_comment(self, comment: Comment) -> bool {
        let id = comment.id.clone();
        let outcome = self.save(comment, "Comment restored.");
        if let Err(error) = outcome {
            self.set_trouble(&id, error.to_string());
        }
        outcome.is_ok()
    }

    /// Notes what the reader is doing with a comment.
    pub fn set_mode(self, id: &CommentId, mode: Mode) {
        self.comments_message.set(String::new());
        self.update_comments(|comments| comments.set_mode(id, mode));
    }

    fn set_trouble(self, id: &CommentId, trouble: String) {
        self.comments_message.set(String::new());
        self.update_comments(|comments| comments.set_trouble(id, trouble));
    }

    /// How many comments there are; nothing while the store has not been asked.
    pub fn count(self) -> Option<usize> {
        self.comments.with(|comments| comments.as_ref().map(CommentList::count))
    }

    fn update_comments(self, change: impl FnOnce(&mut CommentList)) {
        self.comments.update(|comments| change(comments.get_or_insert_default()));
    }

    fn save(self, comment: Comment, success: &str) -> Result<(), NotSaved> {
        self.with(|store, subject| store.save_comment(&subject.condition, &comment))?;
        self.update_comments(|comments| comments.put(comment));
        self.comments_message.set(self.with_count(success));
        Ok(())
    }

    /// The sentence with the number of comments, which also makes it differ from the one before:
    /// a screen reader says nothing of a text that stays the same.
    fn with_count(self, sentence: &str) -> String {
        let count = untrack(|| self.count()).unwrap_or(0);
        let comments = if count == 1 { "comment" } else { "comments" };
        format!("{sentence} You have {count} {comments} on this page.")
    }

    fn with<T>(self, use_it: impl FnOnce(&FeedbackStore<BrowserStore>, &Subject) -> T) -> T {
        self.subject.with_value(|subject| use_it(&FeedbackStore::new(BrowserStore), subject))
    }
}

/// Why a typed text was not saved as a comment, in a sentence for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The text is not a comment.
    Text(CommentTextError),
    /// The store did not keep it.
    Save(SaveError),
}

impl From<CommentTextError> for NotSaved {
    fn from(error: CommentTextError) -> Self {
        Self::Text(error)
    }
}

impl From<SaveError> for NotSaved {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl fmt::Display for NotSaved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(error) => error.fmt(f),
            Self::Save(error) => write!(f, "Not saved: {error}"),
        }
    }
}

fn rating_sentence(stars: Stars) -> String {
    format!("Your rating: {} of {}.", stars.count(), Stars::MAX)
}

fn unavailable_notice(error: StoreError) -> String {
    format!(
        "You can read everything here, but your rating and comments cannot be saved: {error} \
         A private window or blocked cookies can be the reason."
    )
}

fn unreadable_notice(unreadable: &[(String, Unreadable)]) -> String {
    let newer = unreadable.iter().filter(|(_, why)| *why == Unreadable::Newer).count();
    let damaged = unreadable.len() - newer;
    let mut sentences = Vec::new();
    if damaged > 0 {
        let entries = entries(damaged);
        sentences.push(format!("{entries} saved here cannot be read. Nothing was changed."));
    }
    if newer > 0 {
        let entries = entries(newer);
        sentences.push(format!(
            "{entries} saved by a newer version of this page cannot be shown by this one. Reload \
             the page to get the newer version. Nothing was changed."
        ));
    }
    sentences.join(" ")
}

fn entries(count: usize) -> String {
    if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") }
}

//! The feedback on the page as signals, and what the reader can do to it.
//!
//! Saving happens in the command, where a failure can be answered: comments change only after the
//! store has kept the change. A chosen rating is shown even when it could not be kept, and says so.

mod comments;
mod drafts;
mod later;
mod rating;
mod sentences;

use leptos::prelude::*;

pub use comments::NotSaved;
use drafts::Found;
pub use drafts::change_field_id;
pub use later::Deed;
use later::Question;
pub use rating::RATING_MESSAGE_ID;
pub use sentences::tell;
use sentences::{unavailable_notice, unreadable_notice};

use crate::browser::{self, appointment, notes};
use crate::condition::Id;
use crate::feedback::{Comment, CommentId, CommentList, Stars, Subject};
use crate::storage::browser::BrowserStore;
use crate::storage::{Backup, FeedbackStore, Key, StoreError, UnreadableKeys};

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
    /// What came of the last change of the rating on this page, for the reader.
    pub rating_message: RwSignal<String>,
    /// The comments, once the store has been asked.
    pub comments: RwSignal<Option<CommentList>>,
    /// What came of the last change of the comments, for the reader.
    pub comments_message: RwSignal<String>,
    /// Why the store cannot be reached, for the reader; empty if it can.
    pub notice: RwSignal<String>,
    /// How much is kept that cannot be read, for the reader; empty if nothing.
    pub unreadable: RwSignal<String>,
    held: StoredValue<Held>,
}

/// What is held for commands, and never shown.
struct Held {
    /// This page, by the time it was loaded, so that its drafts have keys of their own.
    page: CommentId,
    /// The drafts of earlier pages that are shown on this one.
    found: Vec<Found>,
    /// The keys of what cannot be read, and why.
    unreadable: UnreadableKeys,
    /// The questions for an appointment that are kept.
    questions: Vec<Comment>,
    /// What will be done if the reader says yes.
    question: Option<Question>,
    /// What will be restored then.
    backup: Option<Backup>,
    /// Whether the browser was asked to keep what is saved for good.
    is_persistence_requested: bool,
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
            unreadable: RwSignal::default(),
            held: StoredValue::new(Held {
                page: CommentId::new(0, 0),
                found: Vec::new(),
                unreadable: Vec::new(),
                questions: Vec::new(),
                question: None,
                backup: None,
                is_persistence_requested: false,
            }),
        }
    }

    /// Reads what the store has kept, and keeps what the reader is typing on this page.
    pub fn load(self) {
        if let Err(error) = self.try_load() {
            browser::mark_storage_unavailable();
            self.notice.set(unavailable_notice(error));
        }
    }

    fn try_load(self) -> Result<(), StoreError> {
        let saved = self.with(FeedbackStore::load)?;
        self.held.update_value(|held| {
            held.page = new_id();
            held.unreadable.clear();
        });
        self.show_rating(saved.rating);
        self.note_unreadable(saved.unreadable);
        if !saved.questions.is_empty() || appointment::is_any_ticked() {
            self.show_questions();
        }
        self.start_comments(saved.comments)?;
        self.show_drafts(saved.drafts)
    }

    /// Follows what another tab has changed in the store: the record at `key`, or anything.
    pub fn follow(self, key: Option<&str>) {
        let Some(key) = key else { return self.load() };
        match Key::parse(key) {
            Some(Key::Rating(author)) if self.with(|_, subject| subject.author == author) => {
                if let Ok(rating) = self.with(|store, subject| store.rating(&subject.author)) {
                    self.show_rating(rating);
                }
            }
            Some(Key::Comment(condition, id)) if self.is_about(&condition) => {
                self.follow_comment(id);
            }
            Some(Key::Draft(condition, id)) if self.is_about(&condition) => self.follow_draft(id),
            Some(Key::Question(condition, _)) if self.is_about(&condition) => {
                self.show_questions();
            }
            _ => {}
        }
    }

    fn is_about(self, condition: &Id) -> bool {
        self.with(|_, subject| subject.condition == *condition)
    }

    /// Remembers and tells what cannot be read.
    fn note_unreadable(self, unreadable: UnreadableKeys) {
        self.held.update_value(|held| {
            held.unreadable.extend(unreadable);
            let notice = unreadable_notice(&held.unreadable);
            notes::show_unreadable(&notice);
            self.unreadable.set(notice);
        });
    }

    /// Asks the browser once to keep what is saved for good. It may say no.
    fn request_persistence(self) {
        let is_first = self
            .held
            .try_update_value(|held| !std::mem::replace(&mut held.is_persistence_requested, true));
        if is_first == Some(true) {
            browser::request_persistence();
        }
    }

    fn with<T>(self, use_it: impl FnOnce(&FeedbackStore<BrowserStore>, &Subject) -> T) -> T {
        self.subject.with_value(|subject| use_it(&FeedbackStore::new(BrowserStore), subject))
    }
}

/// An id that nothing else has.
fn new_id() -> CommentId {
    CommentId::new(browser::now(), browser::random())
}

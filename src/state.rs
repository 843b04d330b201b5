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
use later::Question;
pub use later::{COMMENT_FORM_ID, COMMENT_FORM_MESSAGE_ID, Deed, Wanted};
pub use rating::RATING_MESSAGE_ID;
pub use sentences::tell;
use sentences::unavailable_notice;

use crate::browser::{self, appointment};
use crate::feedback::{Comment, CommentId, CommentList, Stars, Subject};
use crate::storage::browser::BrowserStore;
use crate::storage::{Backup, FeedbackStore, StoreError, UnreadableKeys};

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

    /// Whether there is anything to [load](Wanted::Load): something that the store has kept, or
    /// what was done on the page before the client ran. If the store cannot be reached, that is told.
    pub fn is_anything_to_load(self) -> bool {
        self.held.update_value(|held| held.page = new_id());
        match self.with(|store, _| store.is_anything_kept()) {
            Ok(is_kept) => {
                let is_anything = is_kept
                    || appointment::is_any_ticked()
                    || !browser::field_text(COMMENT_FIELD_ID).is_empty();
                browser::mark_loading(is_anything);
                is_anything
            }
            Err(error) => {
                self.tell_unavailable(error);
                false
            }
        }
    }

    fn tell_unavailable(self, error: StoreError) {
        browser::mark_storage_unavailable();
        self.notice.set(unavailable_notice(error));
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

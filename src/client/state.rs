//! The feedback on the page, and what the reader can do to it.
//!
//! Saving happens in the command, where a failure can be answered: comments change only after the
//! store has kept the change. A chosen rating is shown even when it could not be kept, and says so.

mod actions;
mod comments;
mod drafts;
mod lazy;
mod messages;
mod rating;

use leptos::prelude::*;

pub use actions::Action;
pub use comments::CommentError;
use drafts::RecoveredDraft;
use lazy::PendingConfirmation;
pub use lazy::{LazyRequest, copy_unsaved_text, download_unsaved_text};
use messages::unavailable_notice;

use super::dom::comments::new_editor;
use super::dom::editor::Editor;
use super::dom::{self, appointment, notices};
use crate::model::feedback::{Comment, CommentId, CommentThread, Stars, Subject};
use crate::storage::browser_store::BrowserStore;
use crate::storage::{Backup, FeedbackStore, StoreError, UnreadableKeys};

/// The feedback on one page. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct FeedbackState {
    subject: StoredValue<Subject>,
    /// The comments, once the store has been asked.
    pub comments: RwSignal<Option<CommentThread>>,
    context: StoredValue<PageContext>,
}

/// What commands need to know about the page, and no component shows.
struct PageContext {
    /// This page, by the time it was loaded, so that its drafts have keys of their own.
    page: CommentId,
    /// The stars that the store is known to keep.
    saved_rating: Option<Stars>,
    /// The text of each editor that was last kept as a draft.
    kept: Vec<(Editor, String)>,
    /// The text of each editor whose length is shown.
    shown: Vec<(Editor, String)>,
    /// The drafts of earlier pages that are shown on this one.
    found: Vec<RecoveredDraft>,
    /// The keys of what cannot be read, and why.
    unreadable: UnreadableKeys,
    /// The questions for an appointment that are kept.
    questions: Vec<Comment>,
    /// What will be done if the reader says yes.
    question: Option<PendingConfirmation>,
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
            comments: RwSignal::default(),
            context: StoredValue::new(PageContext {
                page: CommentId::new(0, 0),
                saved_rating: None,
                kept: Vec::new(),
                shown: Vec::new(),
                found: Vec::new(),
                unreadable: Vec::new(),
                questions: Vec::new(),
                question: None,
                backup: None,
                is_persistence_requested: false,
            }),
        }
    }

    /// Whether there is anything to [load](LazyRequest::Load): something that the store has kept, or
    /// what was done on the page before the client ran. If the store cannot be reached, that is told.
    pub fn has_data_to_load(self) -> bool {
        self.context.update_value(|context| context.page = new_id());
        match self.with(|store, _| store.has_data()) {
            Ok(is_kept) => {
                let is_anything =
                    is_kept || appointment::is_any_ticked() || !new_editor().text().is_empty();
                dom::mark_loading(is_anything);
                is_anything
            }
            Err(error) => {
                show_unavailable(error);
                false
            }
        }
    }

    /// Asks the browser once to keep what is saved for good. It may say no.
    fn request_persistence(self) {
        let is_first = self.context.try_update_value(|context| {
            !std::mem::replace(&mut context.is_persistence_requested, true)
        });
        if is_first == Some(true) {
            dom::request_persistence();
        }
    }

    fn with<T>(self, use_it: impl FnOnce(&FeedbackStore<BrowserStore>, &Subject) -> T) -> T {
        self.subject.with_value(|subject| use_it(&FeedbackStore::new(BrowserStore), subject))
    }
}

fn show_unavailable(error: StoreError) {
    dom::mark_storage_unavailable();
    notices::show(notices::UNAVAILABLE, &unavailable_notice(error));
}

/// An id that nothing else has.
fn new_id() -> CommentId {
    CommentId::new(dom::now(), dom::random())
}

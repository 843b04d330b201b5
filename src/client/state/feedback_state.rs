//! The state that all commands share.

use leptos::prelude::*;

use super::messages::show_unavailable;
use super::pending_confirmation::PendingConfirmation;
use super::recovered_draft::RecoveredDraft;
use crate::client::dom::comments::new_editor;
use crate::client::dom::editor::Editor;
use crate::client::dom::{self, appointment};
use crate::model::feedback::{Comment, CommentId, CommentThread, Subject};
use crate::storage::browser_store::BrowserStore;
use crate::storage::{Backup, FeedbackStore, UnreadableKeys};

/// The feedback on one page. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct FeedbackState {
    subject: StoredValue<Subject>,
    /// The comments; nothing until they are loaded.
    pub comments: RwSignal<Option<CommentThread>>,
    pub(super) context: StoredValue<PageContext>,
}

/// State that commands need and no component shows.
pub(super) struct PageContext {
    /// The id of this page, made when it was loaded, so that its drafts have keys of their own.
    pub(super) page: CommentId,
    /// The text of each editor that was last stored as a draft.
    pub(super) stored_texts: Vec<(Editor, String)>,
    /// The text of each editor whose length was last shown.
    pub(super) measured_texts: Vec<(Editor, String)>,
    /// The drafts of other pages that this one shows.
    pub(super) recovered: Vec<RecoveredDraft>,
    /// The keys of records that cannot be read, and why.
    pub(super) unreadable: UnreadableKeys,
    /// The stored questions for an appointment.
    pub(super) questions: Vec<Comment>,
    /// The command that waits for the reader to confirm it.
    pub(super) pending: Option<PendingConfirmation>,
    /// The backup that waits with it.
    pub(super) backup: Option<Backup>,
    /// Whether the client has asked the browser for persistent storage.
    is_persistence_requested: bool,
}

impl FeedbackState {
    /// The state before anything is loaded, which the prerendered page shows.
    pub fn new(subject: Subject) -> Self {
        Self {
            subject: StoredValue::new(subject),
            comments: RwSignal::default(),
            context: StoredValue::new(PageContext {
                page: CommentId::new(0, 0),
                stored_texts: Vec::new(),
                measured_texts: Vec::new(),
                recovered: Vec::new(),
                unreadable: Vec::new(),
                questions: Vec::new(),
                pending: None,
                backup: None,
                is_persistence_requested: false,
            }),
        }
    }

    /// Whether there is anything to [start](super::LazyRequest::Start) with: stored records, or input from before the
    /// client ran. Shows a notice if the store cannot be reached.
    pub fn has_data_to_load(self) -> bool {
        self.context.update_value(|context| context.page = new_id());
        match self.with_store(|store, _| store.has_data()) {
            Ok(is_stored) => {
                let has_data =
                    is_stored || appointment::is_any_ticked() || !new_editor().text().is_empty();
                dom::mark_loading(has_data);
                has_data
            }
            Err(error) => {
                show_unavailable(error);
                false
            }
        }
    }

    /// Asks the browser once for persistent storage. The browser may refuse.
    pub(super) fn request_persistence(self) {
        let is_first = self.context.try_update_value(|context| {
            !std::mem::replace(&mut context.is_persistence_requested, true)
        });
        if is_first == Some(true) {
            dom::request_persistence();
        }
    }

    /// Reads the other authors and the earlier slugs of the subject.
    pub(super) fn read_other_subjects(self) {
        if let Some(json) = dom::subject_json() {
            // The page's JSON is valid, because the client has read the rest of it.
            self.subject.update_value(|subject| drop(subject.read_others(&json)));
        }
    }

    /// Calls `use_store` with the store and the subject of the page.
    pub(super) fn with_store<T>(
        self,
        use_store: impl FnOnce(&FeedbackStore<BrowserStore>, &Subject) -> T,
    ) -> T {
        self.subject.with_value(|subject| use_store(&FeedbackStore::new(BrowserStore), subject))
    }
}

/// Returns a new unique id.
pub(super) fn new_id() -> CommentId {
    CommentId::new(dom::now(), dom::random())
}

//! Shows stored feedback, and the changes that other tabs make to it.

use leptos::prelude::*;

use crate::client::dom::comments::new_editor;
use crate::client::dom::{self, notes, notices};
use crate::client::state::feedback_state::{FeedbackState, new_id};
use crate::client::state::messages::{show_unavailable, unreadable_notice};
use crate::model::Id;
use crate::storage::browser_store::BrowserStore;
use crate::storage::{FeedbackStore, Key, StoreError, UnreadableKeys};

impl FeedbackState {
    /// Shows stored feedback for the first time. If nothing was stored when the page opened, it leaves drafts alone:
    /// they belong to other tabs.
    pub fn start(self) {
        let with_drafts = dom::is_loading();
        update_notice(self.try_load(with_drafts));
        self.attach_editor(&new_editor());
        dom::mark_loading(false);
    }

    /// Shows all stored feedback again.
    pub(super) fn load(self) {
        self.context.update_value(|context| context.page = new_id());
        update_notice(self.try_load(true));
    }

    fn try_load(self, with_drafts: bool) -> Result<(), StoreError> {
        let stored = self.with_store(FeedbackStore::load)?;
        self.context.update_value(|context| context.unreadable.clear());
        // If the rating is the same, its status message stays.
        if stored.rating != self.context.with_value(|context| context.saved_rating) {
            self.show_rating(stored.rating);
        }
        self.add_unreadable(stored.unreadable);
        self.sync_questions();
        self.start_comments(stored.comments)?;
        let own = self.context.with_value(|context| context.page);
        let drafts = stored.drafts.into_iter().filter(|(id, _)| id.page != own);
        if with_drafts { self.recover_drafts(drafts.collect()) } else { Ok(()) }
    }

    /// Shows the change of another tab: to the record at `storage_key`, or to everything.
    pub(super) fn sync(self, storage_key: Option<&str>) {
        let Some(storage_key) = storage_key else { return self.load() };
        match BrowserStore::key(storage_key).as_deref().and_then(Key::parse) {
            Some(Key::Rating(author)) if self.with_store(|_, subject| subject.author == author) => {
                if let Ok(rating) = self.with_store(|store, subject| store.rating(&subject.author))
                {
                    self.show_rating(rating);
                }
            }
            Some(Key::Comment(condition, id)) if self.is_about(&condition) => {
                self.sync_comment(id);
            }
            Some(Key::Draft(condition, id)) if self.is_about(&condition) => self.sync_draft(id),
            Some(Key::Question(condition, _)) if self.is_about(&condition) => {
                self.sync_questions();
            }
            _ => {}
        }
    }

    fn is_about(self, condition: &Id) -> bool {
        self.with_store(|_, subject| subject.condition == *condition)
    }

    /// Adds to the known records that cannot be read, and shows how many there are.
    pub(in crate::client::state) fn add_unreadable(self, unreadable: UnreadableKeys) {
        self.context.update_value(|context| {
            context.unreadable.extend(unreadable);
            let notice = unreadable_notice(&context.unreadable);
            notes::show_unreadable(&notice);
            notices::show(notices::UNREADABLE, &notice);
        });
    }
}

/// Shows or hides the notice that nothing can be saved.
fn update_notice(outcome: Result<(), StoreError>) {
    match outcome {
        // This also hides the notice that the lazy chunk could not be loaded.
        Ok(()) => notices::show(notices::UNAVAILABLE, ""),
        Err(error) => show_unavailable(error),
    }
}

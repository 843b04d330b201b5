//! Shows what the store has kept, and follows what other tabs do to it.

use leptos::prelude::*;

use crate::client::dom::comments::new_editor;
use crate::client::dom::{self, notes, notices};
use crate::client::state::messages::unreadable_notice;
use crate::client::state::{FeedbackState, new_id, show_unavailable};
use crate::model::Id;
use crate::storage::browser_store::BrowserStore;
use crate::storage::{FeedbackStore, Key, StoreError, UnreadableKeys};

impl FeedbackState {
    /// Shows what the store has kept for the first time. What other tabs have begun to write since the
    /// page was opened is theirs.
    pub fn start(self) {
        let with_drafts = dom::is_loading();
        show(self.try_load(with_drafts));
        self.attach_editor(&new_editor());
        dom::mark_loading(false);
    }

    /// Shows what the store has kept, whatever that is now.
    pub(super) fn load(self) {
        self.context.update_value(|context| context.page = new_id());
        show(self.try_load(true));
    }

    fn try_load(self, with_drafts: bool) -> Result<(), StoreError> {
        let saved = self.with(FeedbackStore::load)?;
        self.context.update_value(|context| context.unreadable.clear());
        // What was said of the rating stays, if it is still so.
        if saved.rating != self.context.with_value(|context| context.saved_rating) {
            self.show_rating(saved.rating);
        }
        self.note_unreadable(saved.unreadable);
        self.start_questions();
        self.start_comments(saved.comments)?;
        let own = self.context.with_value(|context| context.page);
        let drafts = saved.drafts.into_iter().filter(|(id, _)| id.page != own);
        if with_drafts { self.recover_drafts(drafts.collect()) } else { Ok(()) }
    }

    /// Follows what another tab has changed in the store: the record at `place`, or anything.
    pub(super) fn follow(self, place: Option<&str>) {
        let Some(place) = place else { return self.load() };
        match BrowserStore::key(place).as_deref().and_then(Key::parse) {
            Some(Key::Rating(author)) if self.with(|_, subject| subject.author == author) => {
                if let Ok(rating) = self.with(|store, subject| store.rating(&subject.author)) {
                    self.show_rating(rating);
                }
            }
            Some(Key::Comment(condition, id)) if self.is_about(&condition) => {
                self.sync_comment(id);
            }
            Some(Key::Draft(condition, id)) if self.is_about(&condition) => self.sync_draft(id),
            Some(Key::Question(condition, _)) if self.is_about(&condition) => {
                self.start_questions();
            }
            _ => {}
        }
    }

    fn is_about(self, condition: &Id) -> bool {
        self.with(|_, subject| subject.condition == *condition)
    }

    /// Remembers and tells what cannot be read.
    pub(in crate::client::state) fn note_unreadable(self, unreadable: UnreadableKeys) {
        self.context.update_value(|context| {
            context.unreadable.extend(unreadable);
            let notice = unreadable_notice(&context.unreadable);
            notes::show_unreadable(&notice);
            notices::show(notices::UNREADABLE, &notice);
        });
    }
}

fn show(outcome: Result<(), StoreError>) {
    match outcome {
        // Nor is this code missing any more.
        Ok(()) => notices::show(notices::UNAVAILABLE, ""),
        Err(error) => show_unavailable(error),
    }
}

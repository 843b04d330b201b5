//! Shows stored feedback, and the changes that other tabs make to it.

use leptos::prelude::*;

use crate::client::dom::comments::new_editor;
use crate::client::dom::rating::RatingControls;
use crate::client::dom::{self, notes, notices};
use crate::client::state::feedback_state::{FeedbackState, new_id};
use crate::client::state::messages::{show_unavailable, unreadable_notice};
use crate::client::state::rating::show_rating;
use crate::messages::text;
use crate::model::Id;
use crate::storage::browser_store::BrowserStore;
use crate::storage::{FeedbackStore, Key, StoreError, UnreadableKeys};

impl FeedbackState {
    /// Shows stored feedback for the first time. If nothing was stored when the page opened, it leaves drafts alone:
    /// they belong to other tabs.
    pub fn start(self) {
        self.read_other_subjects();
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
        for (author, controls) in self.authors() {
            let rating = stored.ratings.iter().find(|(rated, _)| *rated == author);
            let rating = rating.map(|(_, stars)| *stars);
            // If the rating is the same, its status message stays.
            if rating != controls.saved_rating() {
                show_rating(&controls, rating);
            }
        }
        self.add_unreadable(stored.unreadable);
        self.sync_questions();
        self.start_comments(stored.comments)?;
        let own = self.context.with_value(|context| context.page);
        let drafts = stored.drafts.into_iter().filter(|(_, id, _)| id.page != own);
        if with_drafts { self.recover_drafts(drafts.collect()) } else { Ok(()) }
    }

    /// Shows the change of another tab: to the record at `storage_key`, or to everything.
    pub(super) fn sync(self, storage_key: Option<&str>) {
        let Some(storage_key) = storage_key else { return self.load() };
        match BrowserStore::key(storage_key).as_deref().and_then(Key::parse) {
            Some(Key::Rating(rated)) => {
                let controls = self.authors().into_iter().find(|(author, _)| *author == rated);
                let rating = self.with_store(|store, _| store.rating(&rated));
                if let (Some((_, controls)), Ok(rating)) = (controls, rating) {
                    show_rating(&controls, rating);
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
        self.with_store(|_, subject| subject.slugs().contains(condition))
    }

    /// Returns the article's authors, each with the controls that rate this author.
    fn authors(self) -> Vec<(Id, RatingControls)> {
        let authors = self.with_store(|_, subject| subject.authors());
        let is_one = authors.len() == 1;
        let controls = |author: &Id| RatingControls::new((!is_one).then_some(author));
        authors.into_iter().map(|author| (author.clone(), controls(&author))).collect()
    }

    /// Adds to the known records that cannot be read, and shows how many there are.
    pub(in crate::client::state) fn add_unreadable(self, unreadable: UnreadableKeys) {
        self.context.update_value(|context| {
            context.unreadable.extend(unreadable);
            let notice = unreadable_notice(&context.unreadable);
            let notice = notice.as_ref().map(text).unwrap_or_default();
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

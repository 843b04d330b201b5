//! The rating of the author.

use leptos::prelude::*;

use super::feedback_state::FeedbackState;
use super::messages::{announce, saved};
use crate::client::dom::{self, rating};
use crate::model::feedback::Stars;

impl FeedbackState {
    /// Shows the stored rating.
    pub fn show_rating(self, rating: Option<Stars>) {
        self.context.update_value(|context| context.saved_rating = rating);
        rating::show(rating, &rating.map(in_words).unwrap_or_default());
        announce(rating::MESSAGE_ID, Ok(String::new()));
    }

    /// Rates the author. Shows the chosen rating even if it could not be saved.
    pub(super) fn rate(self, stars: Stars) {
        let outcome =
            self.with_store(|store, subject| store.save_rating(&subject.author, Some(stars)));
        let rating = in_words(stars);
        rating::show(Some(stars), "");
        let outcome = match outcome {
            Ok(()) => {
                self.context.update_value(|context| context.saved_rating = Some(stars));
                self.request_persistence();
                Ok(format!("{rating} {}", saved("Saved")))
            }
            Err(error) => Err(format!("{rating} Not saved: {error}")),
        };
        announce(rating::MESSAGE_ID, outcome);
    }

    /// Clears the rating.
    pub(super) fn clear_rating(self) {
        // A rating that was never saved can be cleared without the store.
        let outcome = match self.context.with_value(|context| context.saved_rating) {
            None => Ok(()),
            Some(_) => self.with_store(|store, subject| store.save_rating(&subject.author, None)),
        };
        if let Err(error) = outcome {
            return announce(rating::MESSAGE_ID, Err(format!("Not cleared: {error}")));
        }
        self.show_rating(None);
        announce(rating::MESSAGE_ID, Ok("Your rating is cleared.".to_owned()));
        // The button disappears, so the focus moves to the first star.
        if let Some(first) = Stars::all().next() {
            dom::focus_soon(rating::star_id(first));
        }
    }
}

fn in_words(stars: Stars) -> String {
    format!("Your rating: {} of {}.", stars.count(), Stars::MAX)
}

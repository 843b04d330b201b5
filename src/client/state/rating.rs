//! The rating of the author.

use leptos::prelude::*;

use super::FeedbackState;
use crate::client::dom::{self, rating};
use crate::client::state::messages::{announce, saved};
use crate::model::feedback::Stars;

impl FeedbackState {
    /// Shows the rating that the store has kept.
    pub fn show_rating(self, rating: Option<Stars>) {
        self.context.update_value(|context| context.saved_rating = rating);
        rating::show(rating, &rating.map(sentence).unwrap_or_default());
        announce(rating::MESSAGE_ID, Ok(String::new()));
    }

    /// Rates the author. What is chosen is shown even where it could not be kept.
    pub(super) fn rate(self, stars: Stars) {
        let outcome = self.with(|store, subject| store.save_rating(&subject.author, Some(stars)));
        let sentence = sentence(stars);
        rating::show(Some(stars), "");
        let outcome = match outcome {
            Ok(()) => {
                self.context.update_value(|context| context.saved_rating = Some(stars));
                self.request_persistence();
                Ok(format!("{sentence} {}", saved("Saved")))
            }
            Err(error) => Err(format!("{sentence} Not saved: {error}")),
        };
        announce(rating::MESSAGE_ID, outcome);
    }

    /// Takes the rating back.
    pub(super) fn clear_rating(self) {
        // A rating that was never saved needs no store to be forgotten.
        let outcome = match self.context.with_value(|context| context.saved_rating) {
            None => Ok(()),
            Some(_) => self.with(|store, subject| store.save_rating(&subject.author, None)),
        };
        if let Err(error) = outcome {
            return announce(rating::MESSAGE_ID, Err(format!("Not cleared: {error}")));
        }
        self.show_rating(None);
        announce(rating::MESSAGE_ID, Ok("Your rating is cleared.".to_owned()));
        // The button goes away: the focus goes where a new rating begins.
        if let Some(first) = Stars::all().next() {
            dom::focus_soon(rating::star_id(first));
        }
    }
}

fn sentence(stars: Stars) -> String {
    format!("Your rating: {} of {}.", stars.count(), Stars::MAX)
}

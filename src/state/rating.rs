//! The rating of the author.

use leptos::prelude::*;

use super::FeedbackState;
use super::sentences::{Outcome, saved, tell};
use crate::browser;
use crate::feedback::Stars;

/// The id of the element that says what came of the last change of the rating.
pub const RATING_MESSAGE_ID: &str = "rating-message";

impl FeedbackState {
    /// Shows the rating that the store has kept.
    pub(super) fn show_rating(self, rating: Option<Stars>) {
        self.rating.set(rating);
        self.saved_rating.set(rating);
        self.tell_of_rating(Ok(String::new()));
    }

    /// The rating, in a sentence, while nothing has come of changing it; empty if there is none.
    pub fn kept_rating(self) -> String {
        let rating = self.rating.get().filter(|_| self.rating_message.read().is_empty());
        rating.map(sentence).unwrap_or_default()
    }

    /// Rates the author.
    pub fn rate(self, stars: Stars) {
        let outcome = self.with(|store, subject| store.save_rating(&subject.author, Some(stars)));
        let sentence = sentence(stars);
        self.rating.set(Some(stars));
        self.tell_of_rating(match outcome {
            Ok(()) => {
                self.saved_rating.set(Some(stars));
                self.request_persistence();
                Ok(format!("{sentence} {}", saved("Saved")))
            }
            Err(error) => Err(format!("{sentence} Not saved: {error}")),
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
                self.show_rating(None);
                self.tell_of_rating(Ok("Your rating is cleared.".to_owned()));
            }
            Err(error) => self.tell_of_rating(Err(format!("Not cleared: {error}"))),
        }
        outcome.is_ok()
    }

    fn tell_of_rating(self, outcome: Outcome) {
        if let Some(message) = browser::element_by_id(RATING_MESSAGE_ID) {
            browser::mark_trouble(&message, outcome.is_err());
        }
        tell(self.rating_message, outcome.unwrap_or_else(|trouble| trouble));
    }
}

fn sentence(stars: Stars) -> String {
    format!("Your rating: {} of {}.", stars.count(), Stars::MAX)
}

//! The rating of the author.

use leptos::prelude::*;

use super::FeedbackState;
use super::sentences::{saved, tell};
use crate::feedback::Stars;

impl FeedbackState {
    /// Shows the rating that the store has kept.
    pub(super) fn show_rating(self, rating: Option<Stars>) {
        self.rating.set(rating);
        self.saved_rating.set(rating);
        self.rating_message.set(String::new());
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
        let message = match outcome {
            Ok(()) => {
                self.saved_rating.set(Some(stars));
                self.request_persistence();
                format!("{sentence} {}", saved("Saved"))
            }
            Err(error) => format!("{sentence} Not saved: {error}"),
        };
        tell(self.rating_message, message);
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
                self.rating_message.set("Your rating is cleared.".to_owned());
            }
            Err(error) => tell(self.rating_message, format!("Not cleared: {error}")),
        }
        outcome.is_ok()
    }
}

fn sentence(stars: Stars) -> String {
    format!("Your rating: {} of {}.", stars.count(), Stars::MAX)
}

//! The rating of the author.

use leptos::prelude::*;

use super::FeedbackState;
use super::sentences::saved;
use crate::feedback::Stars;

impl FeedbackState {
    /// Shows the rating that the store has kept.
    pub(super) fn show_rating(self, rating: Option<Stars>) {
        self.rating.set(rating);
        self.saved_rating.set(rating);
        self.rating_message.set(rating.map(sentence).unwrap_or_default());
    }

    /// Rates the author.
    pub fn rate(self, stars: Stars) {
        let outcome = self.with(|store, subject| store.save_rating(&subject.author, Some(stars)));
        let sentence = sentence(stars);
        self.rating.set(Some(stars));
        self.rating_message.set(match outcome {
            Ok(()) => {
                self.saved_rating.set(Some(stars));
                self.request_persistence();
                format!("{sentence} {}", saved("Saved"))
            }
            Err(error) => format!("{sentence} Not saved: {error}"),
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
                self.rating_message.set("Your rating is cleared.".to_owned());
            }
            Err(error) => self.rating_message.set(format!("Not cleared: {error}")),
        }
        outcome.is_ok()
    }
}

fn sentence(stars: Stars) -> String {
    format!("Your rating: {} of {}.", stars.count(), Stars::MAX)
}

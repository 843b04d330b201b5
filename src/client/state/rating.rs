//! The ratings of the authors.

use web_sys::Element;

use super::feedback_state::FeedbackState;
use super::messages::{announce, clear_message};
use crate::client::dom;
use crate::client::dom::rating::{RatingControls, author_of};
use crate::model::Id;
use crate::model::feedback::Stars;
use crate::{message, text};

impl FeedbackState {
    /// Rates the author to whom a control belongs. Shows the chosen rating even if it could not be saved.
    pub(super) fn rate(self, control: &Element, stars: Stars) {
        let (author, controls) = self.rated_by(control);
        let outcome = self.with_store(|store, _| store.save_rating(&author, Some(stars)));
        controls.show(Some(stars), "");
        let count = stars.count();
        let outcome = match outcome {
            Ok(()) => {
                controls.set_saved_rating(Some(stars));
                self.request_persistence();
                let time = dom::local_time_of_day();
                Ok(message!("rating-saved", stars = count, time = time))
            }
            Err(error) => Err(message!("rating-not-saved", stars = count, error = error.message())),
        };
        announce(&controls.message_id(), outcome);
    }

    /// Clears the rating of the author to whom a control belongs.
    pub(super) fn clear_rating(self, control: &Element) {
        let (author, controls) = self.rated_by(control);
        // A rating that was never saved can be cleared without the store.
        let outcome = match controls.saved_rating() {
            None => Ok(()),
            Some(_) => self.with_store(|store, _| store.save_rating(&author, None)),
        };
        if let Err(error) = outcome {
            let why = message!("rating-not-cleared", error = error.message());
            return announce(&controls.message_id(), Err(why));
        }
        show_rating(&controls, None);
        announce(&controls.message_id(), Ok(message!("rating-cleared")));
        // The button disappears, so the focus moves to the first star.
        if let Some(first) = Stars::all().next() {
            dom::focus_soon(controls.star_id(first));
        }
    }

    /// Returns the author whom a control rates, and all controls that rate this author.
    fn rated_by(self, control: &Element) -> (Id, RatingControls) {
        let author = author_of(control);
        let controls = RatingControls::new(author.as_ref());
        (author.unwrap_or_else(|| self.with_store(|_, subject| subject.author.clone())), controls)
    }
}

/// Shows the stored rating of an author.
pub(super) fn show_rating(controls: &RatingControls, rating: Option<Stars>) {
    controls.set_saved_rating(rating);
    let words = rating.map(|stars| text!("rating-shown", stars = stars.count()));
    controls.show(rating, &words.unwrap_or_default());
    clear_message(&controls.message_id());
}

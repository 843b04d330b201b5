//! The reader's rating on the page.

use web_sys::HtmlInputElement;

use super::element::{element_by_id, set_hidden, set_text};
use crate::model::feedback::Stars;

/// The id of the element that shows the saved rating in words.
pub const SAVED_ID: &str = "rating--kept";
/// The id of the status message.
pub const MESSAGE_ID: &str = "rating-message";
/// The id of the group that clears the rating.
pub const CLEAR_ID: &str = "rating--clear";

/// Returns the id of the radio button for this rating.
pub fn star_id(stars: Stars) -> String {
    format!("star-{}", stars.count())
}

/// Shows a rating, or that there is none. `words` name the saved rating; empty if the status message does.
pub fn show(rating: Option<Stars>, words: &str) {
    for stars in Stars::all() {
        if let Some(star) = element_by_id::<HtmlInputElement>(&star_id(stars)) {
            // Corrects the choice that some browsers restore on reload.
            star.set_checked(rating == Some(stars));
        }
    }
    set_hidden(CLEAR_ID, rating.is_none());
    set_text(SAVED_ID, words);
}

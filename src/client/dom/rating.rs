//! The reader's rating, as it stands on the page.

use web_sys::HtmlInputElement;

use super::{element_by_id, set_hidden, set_text};
use crate::model::feedback::Stars;

/// The id of the element that shows the rating that was kept.
pub const KEPT_ID: &str = "rating--kept";
/// The id of the element that announces what came of the last change of the rating.
pub const MESSAGE_ID: &str = "rating-message";
/// The id of the group that clears the rating.
pub const CLEAR_ID: &str = "rating--clear";

/// The id of the star that stands for this rating.
pub fn star_id(stars: Stars) -> String {
    format!("star-{}", stars.count())
}

/// Shows a rating, or that there is none. `kept` says so in words, where nothing else is said of it.
pub fn show(rating: Option<Stars>, kept: &str) {
    for stars in Stars::all() {
        if let Some(star) = element_by_id::<HtmlInputElement>(&star_id(stars)) {
            // Some browsers restore a choice on reload: it is put right here.
            star.set_checked(rating == Some(stars));
        }
    }
    set_hidden(CLEAR_ID, rating.is_none());
    set_text(KEPT_ID, kept);
}

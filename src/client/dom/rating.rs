//! The reader's ratings of the authors on the page.

use web_sys::{Element, HtmlInputElement};

use super::element::{each, element_by_id, set_hidden, set_text};
use crate::model::Id;
use crate::model::feedback::Stars;

/// The id of the status message about the rating of an article's only author.
pub const MESSAGE_ID: &str = "rating-message";

/// The attribute of the group that clears the rating. It holds the number of stars that is known to be stored.
const SAVED: &str = "data-saved";

/// The controls that rate one author.
pub struct RatingControls {
    /// The end of their ids.
    suffix: String,
}

impl RatingControls {
    /// The controls of this author; with nothing, those of the article's only author.
    pub fn new(author: Option<&Id>) -> Self {
        Self { suffix: author.map(|author| format!("--{author}")).unwrap_or_default() }
    }

    /// Returns the rating that is known to be stored.
    pub fn saved_rating(&self) -> Option<Stars> {
        let count = element_by_id::<Element>(&self.clear_id())?.get_attribute(SAVED)?;
        Stars::parse(&count)
    }

    /// Remembers that this rating is stored, or none.
    pub fn set_saved_rating(&self, rating: Option<Stars>) {
        if let Some(group) = element_by_id::<Element>(&self.clear_id()) {
            let count = rating.map_or('0', |stars| char::from(b'0' + stars.count()));
            // An attribute of a valid name can always be set.
            let _ = group.set_attribute(SAVED, count.encode_utf8(&mut [0; 4]));
        }
    }

    /// The id of the radio button for this rating.
    pub fn star_id(&self, stars: Stars) -> String {
        format!("star-{}{}", stars.count(), self.suffix)
    }

    /// The id of the element that shows the saved rating in words.
    pub fn saved_id(&self) -> String {
        self.id("rating--kept")
    }

    /// The id of the status message.
    pub fn message_id(&self) -> String {
        self.id(MESSAGE_ID)
    }

    /// The id of the group that clears the rating.
    pub fn clear_id(&self) -> String {
        self.id("rating--clear")
    }

    fn id(&self, start: &str) -> String {
        start.to_owned() + &self.suffix
    }

    /// Shows a rating, or that there is none. `words` name the saved rating; empty if the status message does.
    pub fn show(&self, rating: Option<Stars>, words: &str) {
        for stars in Stars::all() {
            if let Some(star) = element_by_id::<HtmlInputElement>(&self.star_id(stars)) {
                star.set_checked(rating == Some(stars));
            }
        }
        set_hidden(&self.clear_id(), rating.is_none());
        set_text(&self.saved_id(), words);
    }
}

/// Returns the id of the author whom a control rates; nothing if the article has only one author.
pub fn author_of(control: &Element) -> Option<Id> {
    let id = control.closest("[data-author]").ok()??.get_attribute("data-author")?;
    Id::try_from(id).ok()
}

/// Unchecks all stars, because some browsers restore the choice on reload.
pub fn uncheck_all() {
    each::<HtmlInputElement>("[data-action=rate]", |star| star.set_checked(false));
}

use leptos::prelude::*;

use super::button::action_button;
use crate::client::dom::rating::{CLEAR_ID, MESSAGE_ID, SAVED_ID, star_id};
use crate::client::state::Action;
use crate::model::feedback::Stars;

/// The reader's own rating of the author: radios, drawn as stars.
#[component]
pub fn AuthorRating() -> impl IntoView {
    view! {
        <fieldset class="author-rating">
            <legend>"Rate author"</legend>
            <div class="author-rating__stars">{Stars::all().map(star).collect_view()}</div>
            // A screen reader announces changes of the rating, but not the rating that was there before.
            <p class="author-rating__message">
                <span id=SAVED_ID></span>
                <span id=MESSAGE_ID role="status"></span>
            </p>
            <div id=CLEAR_ID hidden>
                {action_button("Clear my rating", Action::ClearRating)}
            </div>
        </fieldset>
    }
}

fn star(stars: Stars) -> impl IntoView {
    let count = stars.count();
    let unit = if count == 1 { " star" } else { " stars" };
    view! {
        <label class="author-rating__star">
            <input
                type="radio"
                id=star_id(stars)
                name="author-rating"
                value=count.to_string()
                data-action=Action::Rate.name()
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z" />
            </svg>
            <span>{count.to_string()} <span class="visually-hidden">{unit}</span></span>
        </label>
    }
}

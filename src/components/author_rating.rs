use leptos::prelude::*;

use super::button::Button;
use crate::browser;
use crate::feedback::Stars;
use crate::state::{FeedbackState, RATING_MESSAGE_ID};

/// The reader's own rating of the author: radios, drawn as stars.
#[component]
pub fn AuthorRating(state: FeedbackState) -> impl IntoView {
    let clear = move || {
        if state.clear_rating() {
            // The button goes away: the focus goes where a new rating begins.
            browser::focus_soon(star_id(1));
        }
    };
    view! {
        <fieldset class="author-rating">
            <legend>"Rate author"</legend>
            <div class="author-rating__stars">
                {Stars::all().map(|stars| star(state, stars)).collect_view()}
            </div>
            // Only what comes of pressing is said, not what was there when the page opened.
            <p class="author-rating__message">
                {move || state.kept_rating()} <span id=RATING_MESSAGE_ID role="status">{state.rating_message}</span>
            </p>
            <div hidden=move || state.rating.get().is_none().then_some("")>
                {Button::new("Clear my rating", Box::new(clear)).view()}
            </div>
        </fieldset>
    }
}

fn star(state: FeedbackState, stars: Stars) -> impl IntoView {
    let count = stars.count();
    let unit = if count == 1 { " star" } else { " stars" };
    view! {
        <label class="author-rating__star">
            // Some browsers restore a choice on reload. It is put right here, once the client runs.
            <input
                type="radio"
                id=star_id(count)
                name="author-rating"
                prop:checked=move || state.rating.get() == Some(stars)
                on:change=move |_| state.rate(stars)
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z" />
            </svg>
            <span>{count.to_string()} <span class="visually-hidden">{unit}</span></span>
        </label>
    }
}

fn star_id(count: u8) -> String {
    format!("star-{count}")
}

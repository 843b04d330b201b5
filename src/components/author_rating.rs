use leptos::prelude::*;

use crate::client::dom::rating::RatingControls;
use crate::client::state::Action;
use crate::model::condition::Author;
use crate::model::feedback::Stars;
use crate::text;

/// The reader's own rating of an author: radios, drawn as stars. `author` is nothing if the article has only one.
#[component]
pub fn AuthorRating(author: Option<Author>) -> impl IntoView {
    let id = author.as_ref().map(|author| author.id.clone());
    let controls = RatingControls::new(id.as_ref());
    let name = author.map(|author| author.full_name());
    let legend = match &name {
        None => text!("author-rating-legend"),
        Some(name) => text!("author-rating-legend-named", author = name.as_str()),
    };
    let group =
        id.as_ref().map_or_else(|| "author-rating".to_owned(), |id| format!("author-rating--{id}"));
    let stars = Stars::all().map(|stars| star(stars, controls.star_id(stars), group.clone()));
    let stars = stars.collect_view();
    view! {
        <fieldset class="author-rating" data-author=id.map(|id| id.to_string())>
            <legend>{legend}</legend>
            <div class="author-rating__stars">{stars}</div>
            // A screen reader announces changes of the rating, but not the rating that was there before.
            <p class="author-rating__message">
                <span id=controls.saved_id()></span>
                <span id=controls.message_id() role="status"></span>
            </p>
            <div id=controls.clear_id() hidden>
                <button
                    type="button"
                    class="button"
                    data-action=Action::ClearRating.name()
                    aria-label=name.map(|name| text!("author-rating-clear-named", author = name))
                >
                    {text!("author-rating-clear")}
                </button>
            </div>
        </fieldset>
    }
}

fn star(stars: Stars, id: String, group: String) -> impl IntoView {
    let count = stars.count();
    let unit = text!("author-rating-stars", count = count);
    view! {
        <label class="author-rating__star">
            <input
                type="radio"
                id=id
                name=group
                value=count.to_string()
                data-action=Action::Rate.name()
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z" />
            </svg>
            <span>{count.to_string()} <span class="visually-hidden">" " {unit}</span></span>
        </label>
    }
}

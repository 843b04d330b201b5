use leptos::prelude::*;

use crate::model::Day;

/// A date in words, with its machine-readable form.
pub fn publication_date(day: Day) -> impl IntoView {
    view! { <time datetime=day.to_string()>{day.in_words()}</time> }
}

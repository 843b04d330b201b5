use leptos::prelude::*;

use crate::model::Day;

/// A day, for readers and for programs.
pub fn publication_date(day: Day) -> impl IntoView {
    view! { <time datetime=day.to_string()>{day.in_words()}</time> }
}

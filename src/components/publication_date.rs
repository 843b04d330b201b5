use leptos::prelude::*;

use crate::messages::text;
use crate::model::{Day, PartialDate};

/// A date in words, with its machine-readable form.
pub fn publication_date(day: Day) -> impl IntoView {
    view! { <time datetime=day.to_string()>{text(&day.message())}</time> }
}

/// A year, a month or a day in words, with its machine-readable form.
pub(super) fn partial_date(date: &PartialDate) -> impl IntoView + use<> {
    view! { <time datetime=date.to_string()>{text(&date.message())}</time> }
}

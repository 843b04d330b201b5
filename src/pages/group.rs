use leptos::prelude::*;

use crate::components::ConditionList;
use crate::model::library::ConditionEntry;

/// The page of a group of conditions. `root` leads from the page to the site's root.
#[component]
pub fn GroupPage(
    root: &'static str,
    name: String,
    conditions: Vec<ConditionEntry>,
) -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{name}</h1>
            <ConditionList root conditions />
        </main>
    }
}

use leptos::prelude::*;

use crate::model::library::SymptomEntry;

/// A list of symptoms with links to their pages. `root` leads from the page to the site's root.
#[component]
pub fn SymptomList(root: &'static str, symptoms: Vec<SymptomEntry>) -> impl IntoView {
    let items = symptoms.into_iter().map(|it| {
        view! {
            <li>
                <a href=format!("{root}symptoms/{}/", it.symptom.id)>{it.symptom.name.to_string()}</a>
            </li>
        }
    });
    view! {
        <ul role="list" class="symptom-list">
            {items.collect_view()}
        </ul>
    }
}

use leptos::prelude::*;

use crate::model::library::SymptomEntry;

/// The list of symptoms on the home page, with links to their pages.
#[component]
pub fn SymptomList(symptoms: Vec<SymptomEntry>) -> impl IntoView {
    let items = symptoms.into_iter().map(|it| {
        view! {
            <li>
                <a href=format!("./symptoms/{}/", it.symptom.id)>{it.symptom.name.to_string()}</a>
            </li>
        }
    });
    view! {
        <ul role="list" class="symptom-list">
            {items.collect_view()}
        </ul>
    }
}

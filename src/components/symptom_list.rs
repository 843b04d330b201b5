use leptos::prelude::*;

use crate::model::library::SymptomEntry;

/// The symptoms that conditions have, each a link to its page, on the home page.
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

use leptos::prelude::*;

use super::symptom_list::SymptomList;
use crate::model::library::{Library, SymptomEntry};
use crate::text;

/// The symptoms on the home page, folded by their groups; nothing if there are none.
#[component]
pub fn SymptomGroups(library: Library) -> impl IntoView {
    let links = if library.symptom_groups.is_empty() {
        view! { <SymptomList root="./" symptoms=library.symptoms.clone() /> }.into_any()
    } else {
        let groups = library.symptoms_in_groups().into_iter().map(|it| {
            let name = it.group.map(|group| group.name.to_string());
            let name = name.unwrap_or_else(|| text!("home-other-symptoms"));
            group(name, it.entries.into_iter().cloned().collect())
        });
        groups.collect_view().into_any()
    };
    (!library.symptoms.is_empty()).then(|| {
        view! {
            <section aria-labelledby="symptoms">
                <h2 id="symptoms">{text!("home-symptoms")}</h2>
                {links}
            </section>
        }
    })
}

fn group(name: String, symptoms: Vec<SymptomEntry>) -> impl IntoView + use<> {
    let state = text!("home-symptom-count", count = symptoms.len());
    view! {
        <details class="folded-part">
            <summary class="article-section__summary">
                <h3>{name}</h3>
                <span class="folded-part__state">{state}</span>
            </summary>
            <div class="folded-part__inner">
                <SymptomList root="./" symptoms />
            </div>
        </details>
    }
}

use leptos::prelude::*;

use super::folded_part::count;
use super::symptom_list::SymptomList;
use crate::model::library::{Library, SymptomEntry};

/// The symptoms on the home page, folded by their groups; nothing if there are none.
#[component]
pub fn SymptomGroups(library: Library) -> impl IntoView {
    let links = if library.symptom_groups.is_empty() {
        view! { <SymptomList root="./" symptoms=library.symptoms.clone() /> }.into_any()
    } else {
        let groups = library.symptoms_in_groups().into_iter().map(|it| {
            let name = it.group.map_or("Other symptoms", |group| group.name.as_str());
            group(name, it.entries.into_iter().cloned().collect())
        });
        groups.collect_view().into_any()
    };
    (!library.symptoms.is_empty()).then(|| {
        view! {
            <section aria-labelledby="symptoms">
                <h2 id="symptoms">"By symptom"</h2>
                {links}
            </section>
        }
    })
}

fn group(name: &str, symptoms: Vec<SymptomEntry>) -> impl IntoView + use<> {
    let state = count(symptoms.len(), "symptom", "symptoms");
    view! {
        <details class="folded-part">
            <summary class="article-section__summary">
                <h3>{name.to_owned()}</h3>
                <span class="folded-part__state">{state}</span>
            </summary>
            <div class="folded-part__inner">
                <SymptomList root="./" symptoms />
            </div>
        </details>
    }
}

use leptos::prelude::*;

use crate::components::ConditionList;
use crate::model::NonEmptyString;
use crate::model::library::ConditionEntry;
use crate::model::symptom::Symptom;

/// The page of a symptom: the conditions that have it.
#[component]
pub fn SymptomPage(
    root: &'static str,
    symptom: Symptom,
    conditions: Vec<ConditionEntry>,
) -> impl IntoView {
    let other_names = (!symptom.other_names.is_empty()).then(|| {
        let names: Vec<&str> = symptom.other_names.iter().map(NonEmptyString::as_str).collect();
        view! { <p>"Also called: " {names.join(", ")} "."</p> }
    });
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{symptom.name.to_string()}</h1>
            <div class="library__lead">
                {other_names}
                <p>
                    "The articles on these conditions name it as a symptom. Having it does not mean that you have one of them: see a doctor to find out."
                </p>
            </div>
            <ConditionList root conditions />
        </main>
    }
}

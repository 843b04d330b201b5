use leptos::prelude::*;

use crate::components::{ConditionList, SymptomEmergency, SymptomList, UrgentSign};
use crate::model::NonEmptyString;
use crate::model::library::{ConditionEntry, SymptomEntry};
use crate::model::site::Emergency;
use crate::model::symptom::Symptom;

/// What the page of a symptom shows besides the symptom itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SymptomContext {
    /// When the symptom is an emergency.
    pub signs: Vec<UrgentSign>,
    /// The conditions that it may be then.
    pub dangerous: Vec<ConditionEntry>,
    /// The other conditions that have it.
    pub others: Vec<ConditionEntry>,
    /// Other symptoms of its group.
    pub related: Vec<SymptomEntry>,
}

/// The page of a symptom: what it is, when it is urgent, and the conditions that have it.
#[component]
pub fn SymptomPage(
    root: &'static str,
    symptom: Symptom,
    context: SymptomContext,
    emergency: Emergency,
) -> impl IntoView {
    let other_names = (!symptom.other_names.is_empty()).then(|| {
        let names: Vec<&str> = symptom.other_names.iter().map(NonEmptyString::as_str).collect();
        view! { <p class="library__names">"Also called: " {names.join(", ")} "."</p> }
    });
    let about = symptom.about.map(|about| view! { <p>{about.to_string()}</p> });
    let SymptomContext { signs, dangerous, others, related } = context;
    let is_any_dangerous = !dangerous.is_empty();
    let others_heading = if is_any_dangerous {
        "Other conditions with this symptom"
    } else {
        "Conditions with this symptom"
    };
    let related = (!related.is_empty()).then(|| {
        view! {
            <section aria-labelledby="related">
                <h2 id="related">"Similar symptoms"</h2>
                <SymptomList root symptoms=related />
                <p class="library__way">
                    <a href=format!("{root}#symptoms")>"All symptoms"</a>
                </p>
            </section>
        }
    });
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{symptom.name.to_string()}</h1>
            <div class="library__lead">{about} {other_names}</div>
            <SymptomEmergency root signs emergency />
            <p class="library__caution">
                "The articles below name it as a symptom. Having it does not mean that you have one of these conditions: see a doctor to find out."
            </p>
            {conditions(root, "dangerous", "Urgent with the signs above", dangerous)}
            {conditions(root, "others", others_heading, others)}
            {related}
        </main>
    }
}

/// A list of conditions with a heading; nothing if it is empty.
fn conditions(
    root: &'static str,
    id: &'static str,
    heading: &'static str,
    conditions: Vec<ConditionEntry>,
) -> Option<impl IntoView> {
    (!conditions.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{heading}</h2>
                <ConditionList root conditions />
            </section>
        }
    })
}

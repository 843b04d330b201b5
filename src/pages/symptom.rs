use leptos::prelude::*;

use crate::components::{
    ConditionList, SymptomEmergency, SymptomList, UrgentSign, message_view, plain_list,
};
use crate::model::library::{ConditionEntry, SymptomEntry};
use crate::model::site::Emergency;
use crate::model::symptom::Symptom;
use crate::{message, text};

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
    let other_names = symptom.other_names.iter().map(|name| name.to_string().into_any());
    let other_names = plain_list(other_names).map(|names| {
        let words = message_view(&message!("symptom-other-names"), [("names", names)]);
        view! { <p class="library__names">{words}</p> }
    });
    let about = symptom.about.map(|about| view! { <p>{about.to_string()}</p> });
    let SymptomContext { signs, dangerous, others, related } = context;
    let is_any_dangerous = !dangerous.is_empty();
    let others_heading = if is_any_dangerous {
        text!("symptom-more-conditions")
    } else {
        text!("symptom-conditions")
    };
    let related = (!related.is_empty()).then(|| {
        view! {
            <section aria-labelledby="related">
                <h2 id="related">{text!("symptom-similar")}</h2>
                <SymptomList root symptoms=related />
                <p class="library__way">
                    <a href=format!("{root}#symptoms")>{text!("symptom-all")}</a>
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
                {text!("symptom-caution")}
            </p>
            {conditions(root, "dangerous", text!("symptom-urgent-conditions"), dangerous)}
            {conditions(root, "others", others_heading, others)}
            {related}
        </main>
    }
}

/// A list of conditions with a heading; nothing if it is empty.
fn conditions(
    root: &'static str,
    id: &'static str,
    heading: String,
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

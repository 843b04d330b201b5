use leptos::prelude::*;

use super::article_link::article_link;
use super::medical_help::call;
use super::message_view::message_view;
use crate::message;
use crate::model::library::ConditionEntry;
use crate::model::site::Emergency;

/// A sign with which a symptom is an emergency, and the condition that it may be, if the site has an article on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrgentSign {
    /// The sign. It completes the words of the emergency.
    pub sign: String,
    /// The condition.
    pub condition: Option<ConditionEntry>,
}

/// When a symptom is an emergency, with links to what the articles say then; nothing without a sign. `root` leads from
/// the page to the home page of its language.
#[component]
pub fn SymptomEmergency(
    root: &'static str,
    signs: Vec<UrgentSign>,
    emergency: Emergency,
) -> impl IntoView {
    let is_empty = signs.is_empty();
    let items = signs.into_iter().map(|UrgentSign { sign, condition }| {
        let Some(condition) = condition else { return view! { <li>{sign}</li> }.into_any() };
        let name = condition.name.to_string();
        let link = article_link(root, &condition.link, "#medical-help", name).into_any();
        let words = message_view(&message!("symptom-sign", sign = sign), [("condition", link)]);
        view! { <li>{words}</li> }.into_any()
    });
    let items = items.collect_view();
    (!is_empty).then(|| {
        view! {
            <section class="medical-help" aria-labelledby="urgent-help">
                <div class="medical-help__card medical-help__card--emergency">
                    <h2 id="urgent-help">{emergency.words.to_string()}</h2>
                    <ul>{items}</ul>
                    {call(&emergency.number)}
                </div>
            </section>
        }
    })
}

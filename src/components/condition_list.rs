use leptos::prelude::*;

use crate::condition::Condition;

/// The home page of the site of this name: every condition with a line on each, by name.
#[component]
pub fn ConditionList(name: String, conditions: Vec<Condition>) -> impl IntoView {
    let items = conditions
        .into_iter()
        .map(|condition| {
            view! {
                <li class="condition-list__item">
                    <h2>
                        <a href=format!("conditions/{}/", condition.slug)>
                            {condition.name.to_string()}
                        </a>
                    </h2>
                    <p>{condition.summary.to_string()}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <main id="main" class="condition-list" tabindex="-1">
            <h1>{name}</h1>
            <p class="condition-list__lead">
                "Articles about medical conditions, in plain language: causes, symptoms and treatment options."
            </p>
            <ul role="list">{items}</ul>
        </main>
    }
}

use leptos::prelude::*;

use super::article_link::article_link;
use crate::model::library::{ConditionEntry, MAX_CONDITIONS_ON_A_PAGE};

/// A list of conditions with links to their articles. A list of at most [`MAX_CONDITIONS_ON_A_PAGE`] has a summary of
/// each, unless it shows `names_only`. `root` leads from the page to the home page of its language.
#[component]
pub fn ConditionList(
    root: &'static str,
    conditions: Vec<ConditionEntry>,
    #[prop(optional)] names_only: bool,
) -> impl IntoView {
    let has_summaries = !names_only && conditions.len() <= MAX_CONDITIONS_ON_A_PAGE;
    let items = conditions.into_iter().map(|condition| {
        let ConditionEntry { link, name, summary, .. } = condition;
        let lang = link.lang();
        let summary = has_summaries.then(|| view! { <p lang=lang>{summary.to_string()}</p> });
        view! {
            <li class="condition-list__item">
                {article_link(root, &link, "", name.to_string())} {summary}
            </li>
        }
    });
    let class = if names_only { "condition-list condition-list--names" } else { "condition-list" };
    view! {
        <ul role="list" class=class>
            {items.collect_view()}
        </ul>
    }
}

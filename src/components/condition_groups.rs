use leptos::prelude::*;

use super::condition_list::ConditionList;
use crate::model::Group;
use crate::model::library::{ConditionEntry, Grouped, Library, MAX_CONDITIONS_IN_A_GROUP};
use crate::text;

/// The conditions by these groups, on the home page; nothing without groups. A group that has more than
/// [`MAX_CONDITIONS_IN_A_GROUP`] has a page with all of them.
#[component]
pub fn ConditionGroups(library: Library, groups: Vec<Group>) -> impl IntoView {
    let grouped = library.in_groups(&groups);
    let lists = grouped.iter().map(group).collect_view();
    (!groups.is_empty()).then(|| {
        view! {
            <section class="condition-groups" aria-labelledby="groups">
                <h2 id="groups">{text!("home-groups")}</h2>
                <div class="condition-groups__lists">{lists}</div>
            </section>
        }
    })
}

fn group(Grouped { group, entries }: &Grouped<'_, ConditionEntry>) -> impl IntoView + use<> {
    let name = group.map_or_else(|| text!("home-other-conditions"), |group| group.name.to_string());
    let number = entries.len();
    let page = group.filter(|_| number > MAX_CONDITIONS_IN_A_GROUP).map(|group| {
        let all = text!("home-all-of-group", count = number, group = name.as_str());
        view! {
            <p class="condition-groups__all">
                <a href=format!("./groups/{}/", group.id)>{all}</a>
            </p>
        }
    });
    let conditions = entries.iter().take(MAX_CONDITIONS_IN_A_GROUP).map(|it| (*it).clone());
    let conditions = conditions.collect();
    view! {
        <div>
            <h3>{name}</h3>
            <ConditionList root="./" conditions names_only=true />
            {page}
        </div>
    }
}

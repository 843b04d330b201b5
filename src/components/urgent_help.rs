use leptos::prelude::*;

use super::article_link::article_link;
use super::medical_help::call;
use crate::model::library::Library;
use crate::model::site::Emergency;
use crate::text;

/// How many conditions the box names.
const MAX_CONDITIONS: usize = 5;

/// What to do in an emergency, on the home page, with links to the conditions whose emergencies the site says most
/// about.
#[component]
pub fn UrgentHelp(library: Library, emergency: Emergency) -> impl IntoView {
    let links = library.emergencies(MAX_CONDITIONS).into_iter().map(|it| {
        view! { <li>{article_link("./", &it.link, "#medical-help", it.name.to_string())}</li> }
    });
    let links = links.collect_view();
    let is_any = library.conditions.iter().any(|it| it.emergency > 0);
    let signs = is_any.then(|| {
        view! {
            <li>
                {text!("home-emergency-signs")}
                <ul role="list" class="urgent-help__conditions">
                    {links}
                </ul>
            </li>
        }
    });
    view! {
        <section class="urgent-help medical-help" aria-labelledby="urgent-help">
            <div class="medical-help__card medical-help__card--emergency">
                <h2 id="urgent-help">{emergency.words.to_string()}</h2>
                <ul>
                    <li>{text!("home-life-in-danger")}</li>
                    {signs}
                </ul>
                {call(&emergency.number)}
            </div>
        </section>
    }
}

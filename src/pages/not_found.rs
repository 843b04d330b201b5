use leptos::prelude::*;

use crate::components::LanguageLink;
use crate::text;

/// The page for addresses without a page. `home` is the address of the home page, valid everywhere on the host. `others`
/// lead to the home pages in other languages.
#[component]
pub fn NotFoundPage(home: String, others: Vec<LanguageLink>) -> impl IntoView {
    let others = others.into_iter().map(|LanguageLink { tag, name, href }| {
        view! {
            <p class="library__way">
                <a href=href lang=tag.clone() hreflang=tag>
                    {name}
                </a>
            </p>
        }
    });
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{text!("not-found-heading")}</h1>
            <p class="library__lead">
                {text!("not-found-lead")}
            </p>
            <p class="library__way">
                <a href=home>{text!("not-found-home")}</a>
            </p>
            {others.collect_view()}
        </main>
    }
}

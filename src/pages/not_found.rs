use leptos::prelude::*;

use crate::text;

/// The page for addresses without a page. `root` is the address of the site's root, valid everywhere on the host.
#[component]
pub fn NotFoundPage(root: String) -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{text!("not-found-heading")}</h1>
            <p class="library__lead">
                {text!("not-found-lead")}
            </p>
            <p class="library__way">
                <a href=root>{text!("not-found-home")}</a>
            </p>
        </main>
    }
}

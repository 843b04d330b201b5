use leptos::prelude::*;

/// The page for addresses without a page. `root` is the address of the site's root, valid everywhere on the host.
#[component]
pub fn NotFoundPage(root: String) -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>"There is no page at this address"</h1>
            <p class="library__lead">
                "The address may be mistyped, or this page may no longer exist."
            </p>
            <p class="library__way">
                <a href=root>"See all conditions"</a>
            </p>
        </main>
    }
}

use leptos::prelude::*;

/// What a reader finds at an address at which there is no page. `root` leads to the site's root from anywhere on the
/// host.
#[component]
pub fn NotFoundPage(root: String) -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>"There is no page at this address"</h1>
            <p class="library__lead">
                "The address may be mistyped, or the page may have been moved or taken away."
            </p>
            <p class="library__way">
                <a href=root>"See all conditions"</a>
            </p>
        </main>
    }
}

use leptos::prelude::*;

/// The page at an earlier address of an article. `src/js/moved/go-to-new-address.js` follows its link at once.
#[component]
pub fn MovedPage(title: String, href: String) -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>"This article has moved"</h1>
            <p class="library__lead">
                "It is now at another address: " <a href=href data-moved-to="">{title}</a>
            </p>
        </main>
    }
}

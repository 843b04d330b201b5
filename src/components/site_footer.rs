use leptos::prelude::*;

use super::new_version::NewVersion;

/// The foot of every page of the site of this name.
#[component]
pub fn SiteFooter(name: String) -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>
                    <strong>{name}</strong>
                    " gives general information. It is not a diagnosis and does not replace a healthcare professional."
                </p>
                <p>
                    "This site sets no cookies and sends nothing about you or what you read to anybody."
                </p>
            </div>
            <NewVersion />
        </footer>
    }
}

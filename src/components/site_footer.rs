use leptos::prelude::*;

use super::SITE_NAME;

/// The foot of every page.
#[component]
pub fn SiteFooter() -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>
                    <strong>{SITE_NAME}</strong>
                    " gives general information. It is not a diagnosis and does not replace a healthcare professional."
                </p>
                <p>
                    "This site sets no cookies and sends nothing about you or what you read to anybody."
                </p>
            </div>
        </footer>
    }
}

use leptos::prelude::*;

use crate::components::message_view;
use crate::{message, text};

/// The page at an earlier address of an article. `src/js/moved/go-to-new-address.js` follows its link at once.
#[component]
pub fn MovedPage(title: String, href: String) -> impl IntoView {
    let link = view! { <a href=href data-moved-to="">{title}</a> }.into_any();
    let lead = message_view(&message!("moved-lead"), [("article", link)]);
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{text!("moved-heading")}</h1>
            <p class="library__lead">
                {lead}
            </p>
        </main>
    }
}

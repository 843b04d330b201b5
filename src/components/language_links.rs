use leptos::prelude::*;

use crate::text;

/// A link to the same page in another language, or to the home page in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// The tag of the language.
    pub tag: String,
    /// The words of the link, in the language: its name in itself, "Español", for instance.
    pub name: String,
    /// The address.
    pub href: String,
}

/// Links to the page in the other languages; nothing if there are none. `src/js/sections/keep-section.js` keeps the open
/// section.
#[component]
pub fn LanguageLinks(links: Vec<LanguageLink>) -> impl IntoView {
    let is_empty = links.is_empty();
    let items = links.into_iter().map(|LanguageLink { tag, name, href }| {
        view! {
            <li>
                <a href=href lang=tag.clone() hreflang=tag>
                    {name}
                </a>
            </li>
        }
    });
    let items = items.collect_view();
    (!is_empty).then(|| {
        view! {
            <nav class="language-links" aria-label=text!("header-languages")>
                <ul role="list">{items}</ul>
            </nav>
        }
    })
}

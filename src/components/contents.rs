use leptos::prelude::*;

use crate::condition::Section;

/// The list of what the article holds, each entry a link.
#[component]
pub fn Contents(sections: Vec<Section>) -> impl IntoView {
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">"Contents"</h2>
            <ol>
                {entries(sections)} <li>
                    <a href="#conclusion">"Conclusion"</a>
                </li> <li>
                    <a href="#sources">"Sources and dates"</a>
                </li> <li>
                    <a href="#author">"About the author"</a>
                </li> <li>
                    <a href="#comments">"Add a comment"</a>
                </li>
            </ol>
        </nav>
    }
}

fn entries(sections: Vec<Section>) -> Vec<AnyView> {
    sections
        .into_iter()
        .map(|section| {
            let inner = (!section.sections.is_empty())
                .then(|| view! { <ol>{entries(section.sections)}</ol> });
            view! {
                <li>
                    <a href=format!("#{}", section.id)>{section.heading.to_string()}</a>
                    {inner}
                </li>
            }
            .into_any()
        })
        .collect()
}

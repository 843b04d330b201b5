use leptos::prelude::*;

use crate::model::condition::Section;

/// The table of contents.
#[component]
pub fn Contents(sections: Vec<Section>, has_glossary: bool) -> impl IntoView {
    let glossary = has_glossary.then(|| {
        view! {
            <li>
                <a href="#glossary">"Words explained"</a>
            </li>
        }
    });
    view! {
        <nav class="contents" aria-labelledby="contents">
            // A script closes it if there is no room beside the text.
            <details class="contents__fold" open>
                <summary class="contents__summary">
                    <h2 id="contents">"Contents"</h2>
                </summary>
                <ol>
                    <li>
                        <a href="#medical-help">"When to get medical help"</a>
                    </li> {entries(sections)} <li>
                        <a href="#conclusion">"Conclusion"</a>
                    </li> <li>
                        <a href="#appointment">"For my appointment"</a>
                    </li> <li class="needs-script">
                        <a href="#print">"Print"</a>
                    </li> {glossary} <li>
                        <a href="#sources">"Sources and dates"</a>
                    </li> <li>
                        <a href="#author">"About the author"</a>
                    </li> <li>
                        <a href="#comments">"Add a comment"</a>
                    </li> <li class="needs-client">
                        <a href="#your-notes">"Your notes"</a>
                    </li>
                </ol>
            </details>
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

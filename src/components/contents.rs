use leptos::prelude::*;

use super::related::RELATED_ID;
use super::support::SUPPORT_ID;
use crate::model::condition::Section;

/// The table of contents.
#[component]
pub fn Contents(
    sections: Vec<Section>,
    has_support: bool,
    has_related: bool,
    has_glossary: bool,
    has_co_authors: bool,
) -> impl IntoView {
    let author = if has_co_authors { "About the authors" } else { "About the author" };
    let support = has_support.then(|| entry(SUPPORT_ID, "Support"));
    let related = has_related.then(|| entry(RELATED_ID, "Related conditions"));
    let glossary = has_glossary.then(|| entry("glossary", "Words explained"));
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
                    </li> {support} {related} {glossary} <li>
                        <a href="#sources">"Sources and dates"</a>
                    </li> <li>
                        <a href="#author">{author}</a>
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

fn entry(id: &str, heading: &'static str) -> impl IntoView + use<> {
    view! {
        <li>
            <a href=format!("#{id}")>{heading}</a>
        </li>
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

use leptos::prelude::*;

use super::see_also::RELATED_ID;
use super::support::SUPPORT_ID;
use crate::model::condition::{Condition, Section};

/// The table of contents of an article with these sections. `has_related` says whether it links to other conditions.
pub fn contents(
    condition: &Condition,
    sections: Vec<Section>,
    has_related: bool,
) -> impl IntoView + use<> {
    let Condition { co_authors, support, glossary, .. } = condition;
    let author = if co_authors.is_empty() { "About the author" } else { "About the authors" };
    let support = (!support.is_empty()).then(|| entry(SUPPORT_ID, "Support"));
    let related = has_related.then(|| entry(RELATED_ID, "Related conditions"));
    let glossary = (!glossary.is_empty()).then(|| entry("glossary", "Glossary"));
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
                        <a href="#author">{author}</a>
                    </li> <li>
                        <a href="#comments">"Add a comment"</a>
                    </li> <li>
                        <a href="#appointment">"For my appointment"</a>
                    </li> {support} {glossary} <li>
                        <a href="#sources">"Sources and what changed"</a>
                    </li> <li class="needs-client">
                        <a href="#your-notes">"Your notes"</a>
                    </li> {related}
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

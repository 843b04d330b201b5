use leptos::prelude::*;

use super::author_card::author_heading;
use super::see_also::RELATED_ID;
use super::support::SUPPORT_ID;
use crate::model::condition::{Condition, Section};
use crate::text;

/// The table of contents of an article with these sections. `has_related` says whether it links to other conditions.
pub fn contents(
    condition: &Condition,
    sections: Vec<Section>,
    has_related: bool,
) -> impl IntoView + use<> {
    let Condition { co_authors, support, glossary, .. } = condition;
    let author = author_heading(co_authors.is_empty());
    let support = (!support.is_empty()).then(|| entry(SUPPORT_ID, text!("support-heading")));
    let related = has_related.then(|| entry(RELATED_ID, text!("related-heading")));
    let glossary = (!glossary.is_empty()).then(|| entry("glossary", text!("glossary-heading")));
    view! {
        <nav class="contents" aria-labelledby="contents">
            // A script closes it if there is no room beside the text.
            <details class="contents__fold" open>
                <summary class="contents__summary">
                    <h2 id="contents">{text!("contents-heading")}</h2>
                </summary>
                <ol>
                    <li>
                        <a href="#medical-help">{text!("help-heading")}</a>
                    </li> {entries(sections)} <li>
                        <a href="#conclusion">{text!("conclusion-heading")}</a>
                    </li> <li>
                        <a href="#author">{author}</a>
                    </li> <li>
                        <a href="#comments">{text!("comment-part-heading")}</a>
                    </li> <li>
                        <a href="#appointment">{text!("appointment-part-heading")}</a>
                    </li> {support} {glossary} <li>
                        <a href="#sources">{text!("sources-heading")}</a>
                    </li> <li class="needs-client">
                        <a href="#your-notes">{text!("your-notes-heading")}</a>
                    </li> {related}
                </ol>
            </details>
        </nav>
    }
}

fn entry(id: &str, heading: String) -> impl IntoView + use<> {
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

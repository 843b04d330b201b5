use leptos::prelude::*;

use super::folded_part::{count, folded_part};
use super::publication_date::{partial_date, publication_date};
use super::rich_text::{TextContext, citation_id, source_id};
use crate::model::condition::{Change, Condition, Review, Source, SourceCopy};
use crate::model::{NonEmptyString, SourceAddress};

/// The sources of the article, the dates of its text and reviews, and its changes. The texts that cite sources must have
/// been rendered before.
pub fn sources(
    condition: &Condition,
    review_policy: Option<&NonEmptyString>,
    context: &TextContext,
) -> impl IntoView + use<> {
    let Condition { sources, written, review, next_review, changes, .. } = condition;
    let review = match review {
        None => "not yet".into_any(),
        Some(Review { name, credential, day }) => {
            let credential = credential.as_ref().map(|it| format!(", {it}"));
            view! {
                {publication_date(*day)}
                {format!(", by {name}")}
                {credential}
            }
            .into_any()
        }
    };
    let mut state = count(sources.len(), "source", "sources");
    if !changes.is_empty() {
        state += ", ";
        state += &count(changes.len(), "change", "changes");
    }
    let list = changes.iter().map(change).collect_view();
    let changes = (!changes.is_empty()).then(|| {
        view! {
            <h3>"What has changed"</h3>
            <ul>{list}</ul>
        }
    });
    let list = sources.iter().map(|it| source(it, context)).collect_view();
    let sources = if context.has_citations() {
        view! { <ol>{list}</ol> }.into_any()
    } else {
        view! { <ul>{list}</ul> }.into_any()
    };
    let body = view! {
            {sources}
            <dl class="sources__dates">
                <div>
                    <dt>"Written"</dt>
                    <dd>{publication_date(*written)}</dd>
                </div>
                <div>
                    <dt>"Last reviewed"</dt>
                    <dd>{review}</dd>
                </div>
                <div>
                    <dt>"Next review due"</dt>
                    <dd>{publication_date(*next_review)}</dd>
                </div>
            </dl>
            {review_policy.map(|policy| view! { <p>{policy.to_string()}</p> })}
            {changes}
    };
    folded_part("sources", "sources", "Sources and what changed", state, body)
}

fn change(Change { day, what }: &Change) -> impl IntoView + use<> {
    view! { <li>{publication_date(*day)} {format!(": {what}")}</li> }
}

fn source(source: &Source, context: &TextContext) -> impl IntoView + use<> {
    let title = source.title.to_string();
    let title = linked(source.url.as_ref(), title);
    let published = source.published.as_ref().map(|it| view! { ", " {partial_date(it)} });
    let read = source.read.map(|day| view! { ", read on " {publication_date(day)} });
    let copy = source.copy.as_ref().map(copy);
    let licence = source.licence.as_ref().map(|it| format!(", licence: {it}"));
    let id = source.id.as_ref().map(source_id);
    view! {
        <li id=id>
            {title}
            <p class="sources__publisher">
                {source.publisher.to_string()} {published} {read} {copy} {licence}
            </p>
            {citations(source, context)}
        </li>
    }
}

/// The copy that was read: ", in a copy in the Internet Archive of January 2019".
fn copy(copy: &SourceCopy) -> impl IntoView + use<> {
    let published = copy.published.as_ref().map(|it| view! { " of " {partial_date(it)} });
    view! { ", in " {linked(copy.url.as_ref(), copy.place.to_string())} {published} }
}

/// A title that leads to its address, if it has one.
fn linked(url: Option<&SourceAddress>, title: String) -> AnyView {
    match url {
        Some(url) => view! { <a href=url.as_str().to_owned()>{title}</a> }.into_any(),
        None => view! { <cite>{title}</cite> }.into_any(),
    }
}

/// Links from a source back to each claim that cites it.
fn citations(source: &Source, context: &TextContext) -> Option<impl IntoView + use<>> {
    let id = source.id.as_ref()?;
    let count = context.marks(id);
    let links = (1..=count).map(|number| {
        view! {
            <a
                href=format!("#{}", citation_id(id, number))
                aria-label=format!("Back to citation {number} of “{}”", source.title)
            >
                {number.to_string()}
            </a>
            " "
        }
    });
    let links = links.collect_view();
    (count > 0).then(|| view! { <p class="sources__citations">"Cited here: " {links}</p> })
}

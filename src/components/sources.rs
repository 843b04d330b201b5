use leptos::prelude::*;

use super::publication_date::publication_date;
use crate::model::condition::{Change, Review, Source};
use crate::model::{Day, NonEmptyString};

/// The sources of the article, the dates of its text and reviews, and its changes.
#[component]
pub fn Sources(
    sources: Vec<Source>,
    written: Day,
    #[prop(optional_no_strip)] review: Option<Review>,
    next_review: Day,
    #[prop(optional_no_strip)] review_policy: Option<NonEmptyString>,
    changes: Vec<Change>,
) -> impl IntoView {
    let review = review.map_or_else(
        || "not yet".into_any(),
        |Review { name, credential, day }| {
            view! {
                {publication_date(day)}
                {format!(", by {name}, {credential}")}
            }
            .into_any()
        },
    );
    let changes = (!changes.is_empty()).then(|| {
        view! {
            <h3>"What has changed"</h3>
            <ul>{changes.into_iter().map(change).collect_view()}</ul>
        }
    });
    view! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">"Sources and dates"</h2>
            <ul>{sources.into_iter().map(source).collect_view()}</ul>
            <dl class="sources__dates">
                <div>
                    <dt>"Written"</dt>
                    <dd>{publication_date(written)}</dd>
                </div>
                <div>
                    <dt>"Last reviewed"</dt>
                    <dd>{review}</dd>
                </div>
                <div>
                    <dt>"Next review due"</dt>
                    <dd>{publication_date(next_review)}</dd>
                </div>
            </dl>
            {review_policy.map(|policy| view! { <p>{policy.to_string()}</p> })}
            {changes}
        </section>
    }
}

fn change(Change { day, what }: Change) -> impl IntoView {
    view! { <li>{publication_date(day)} {format!(": {what}")}</li> }
}

fn source(source: Source) -> impl IntoView {
    let title = source.title.to_string();
    let title = match source.url {
        Some(url) => view! { <a href=String::from(url)>{title}</a> }.into_any(),
        None => view! { <cite>{title}</cite> }.into_any(),
    };
    let published = source.published.map(|day| view! { ", " {publication_date(day)} });
    let read = source.read.map(|day| view! { ", read on " {publication_date(day)} });
    view! {
        <li>
            {title} <p class="sources__publisher">{source.publisher.to_string()} {published} {read}</p>
        </li>
    }
}

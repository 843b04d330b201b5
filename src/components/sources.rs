use leptos::prelude::*;

use crate::condition::{Day, Source};

/// Where the facts come from, and how old the text is.
#[component]
pub fn Sources(sources: Vec<Source>, written: Day, next_review: Day) -> impl IntoView {
    view! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">"Sources and dates"</h2>
            <ul>{sources.into_iter().map(source).collect_view()}</ul>
            <dl class="sources__dates">
                <div>
                    <dt>"Written"</dt>
                    <dd>{date(written)}</dd>
                </div>
                <div>
                    <dt>"Next review due"</dt>
                    <dd>{date(next_review)}</dd>
                </div>
            </dl>
        </section>
    }
}

fn source(source: Source) -> impl IntoView {
    let title = source.title.to_string();
    let title = match source.url {
        Some(url) => view! { <a href=String::from(url)>{title}</a> }.into_any(),
        None => view! { <cite>{title}</cite> }.into_any(),
    };
    let published = source.published.map(|day| view! { ", " {date(day)} });
    view! {
        <li>
            {title} <p class="sources__publisher">{source.publisher.to_string()} {published}</p>
        </li>
    }
}

fn date(day: Day) -> impl IntoView {
    view! { <time datetime=day.to_string()>{day.in_words()}</time> }
}

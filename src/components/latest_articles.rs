use leptos::prelude::*;

use super::publication_date::publication_date;
use crate::model::library::Library;

/// How many articles the list has.
const MAX_ARTICLES: usize = 5;

/// The articles that were written or changed last, on the home page; nothing if there is only one article.
#[component]
pub fn LatestArticles(library: Library) -> impl IntoView {
    let items = library.latest(MAX_ARTICLES).into_iter().map(|it| {
        let what = if it.is_changed { "changed on " } else { "new on " };
        view! {
            <li>
                <a href=format!("./conditions/{}/", it.slug)>{it.name.to_string()}</a>
                " "
                <span>{what} {publication_date(it.last_modified)}</span>
            </li>
        }
    });
    let items = items.collect_view();
    (library.conditions.len() > 1).then(|| {
        view! {
            <section class="latest-articles" aria-labelledby="new">
                <h2 id="new">"What is new"</h2>
                <ul role="list">{items}</ul>
            </section>
        }
    })
}

use leptos::prelude::*;

use super::article_link::article_link;
use super::message_view::message_view;
use super::publication_date::publication_date;
use crate::model::library::Library;
use crate::{message, text};

/// How many articles the list has.
const MAX_ARTICLES: usize = 5;

/// The articles that were written or changed last, on the home page; nothing if there is only one article.
#[component]
pub fn LatestArticles(library: Library) -> impl IntoView {
    let items = library.latest(MAX_ARTICLES).into_iter().map(|it| {
        let words = message_view(
            &if it.is_changed { message!("home-changed") } else { message!("home-new") },
            [("date", publication_date(it.last_modified).into_any())],
        );
        view! {
            <li>
                {article_link("./", &it.link, "", it.name.to_string())} " "
                <span>{words}</span>
            </li>
        }
    });
    let items = items.collect_view();
    (library.conditions.len() > 1).then(|| {
        view! {
            <section class="latest-articles" aria-labelledby="new">
                <h2 id="new">{text!("home-latest")}</h2>
                <ul role="list">{items}</ul>
            </section>
        }
    })
}

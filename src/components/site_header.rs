use leptos::prelude::*;

use super::language_links::{LanguageLink, LanguageLinks};
use super::reading_settings::ReadingSettings;
use super::search_form::SearchForm;

use crate::text;

/// The header of every page. `name` is the site's name, and `root` leads from the page to the home page of its language,
/// such as "../../". `here` is the page's name in the breadcrumb; without it there is none. A page with a search of its own has
/// none in the header. An article has the reading settings among its own tools: see
/// [`ArticleTools`](super::ArticleTools).
#[component]
pub fn SiteHeader(
    name: String,
    root: String,
    has_search: bool,
    languages: Vec<LanguageLink>,
    #[prop(optional_no_strip)] here: Option<String>,
    has_settings: bool,
) -> impl IntoView {
    let breadcrumb = here.map(|here| {
        view! {
            <nav class="site-header__breadcrumb" aria-label=text!("header-breadcrumb")>
                <ol>
                    <li>
                        <a href=root.clone()>{text!("header-all-conditions")}</a>
                    </li>
                    <li aria-current="page">{here}</li>
                </ol>
            </nav>
        }
    });
    view! {
        <header class="site-header">
            <a class="site-header__skip" href="#main">
                {text!("header-skip")}
            </a>
            <div class="site-header__inner">
                <a class="site-header__name" href=root.clone()>
                    <svg class="site-header__mark" viewBox="0 0 24 24" aria-hidden="true">
                        <path d="M9 2h6v7h7v6h-7v7H9v-7H2V9h7z" />
                    </svg>
                    {name}
                </a>
                <LanguageLinks links=languages />
                {has_settings.then(|| view! { <ReadingSettings /> })}
                {has_search.then(|| view! { <SearchForm in_header=true /> })}
            </div>
        </header>
        {breadcrumb}
    }
}

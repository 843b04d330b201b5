//! The pages at earlier addresses of articles. They lead to the present ones on every host.

use leptos::prelude::*;

use super::head::{Head, Listing};
use super::pages::{Header, Page, page_content, title};
use super::shell::Shell;
use crate::builder::paths;
use crate::model::Language;
use crate::model::condition::Condition;
use crate::model::site::{Edition, Site};
use crate::pages::MovedPage;

/// The relative path from such a page to the home page of its language.
const ROOT: &str = "../../";

/// A path that leads to another one. Both are from the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The earlier path.
    pub from: String,
    /// The present path.
    pub to: String,
}

impl Redirect {
    /// The same redirect among the pages of an edition.
    pub(super) fn in_edition(self, edition: &Edition) -> Self {
        Self { from: edition.path(&self.from), to: edition.path(&self.to) }
    }
}

/// The redirects of all conditions.
pub fn redirects(conditions: &[Condition]) -> Vec<Redirect> {
    conditions.iter().flat_map(redirects_to).collect()
}

fn redirects_to(condition: &Condition) -> impl Iterator<Item = Redirect> {
    let to = paths::condition_page(condition);
    let from = condition.aliases.iter().map(paths::page_at_slug);
    from.map(move |from| Redirect { from, to: to.clone() })
}

/// The pages at a condition's earlier addresses.
pub fn moved_pages(shell: &Shell, site: &Site, condition: &Condition) -> Vec<Page> {
    let language = condition.language.clone().unwrap_or_else(|| site.language());
    let page = |redirect| moved_page(shell, site, condition, &language, redirect);
    shell.in_language(&language, || redirects_to(condition).map(page).collect())
}

fn moved_page(
    shell: &Shell,
    site: &Site,
    condition: &Condition,
    language: &Language,
    redirect: Redirect,
) -> Page {
    let redirect = redirect.in_edition(&site.edition);
    let head = Head {
        title: title(site, condition.title.as_str()),
        description: condition.summary.as_str(),
        listing: Listing::Moved { to: &redirect.to },
        kind: "article",
        language,
        home: ROOT,
        alternates: Vec::new(),
    };
    let (title, href) = (condition.title.to_string(), format!("../{}/", condition.slug));
    let here = condition.name.to_string();
    let mut content = page_content(
        shell,
        site,
        &head,
        Header::Search(Some(here)),
        || view! { <MovedPage title href=href.clone() /> },
    );
    let refresh =
        format!(r#"<noscript><meta http-equiv="refresh" content="0; url={href}" /></noscript>"#);
    content.head += &refresh;
    Page { path: format!("{}index.html", redirect.from), html: shell.page(&content) }
}

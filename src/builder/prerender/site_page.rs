//! Renders the site's own pages.

use leptos::prelude::*;

use super::{pages, structured_data};
use crate::builder::paths;
use crate::builder::prerender::head::{Head, Listing};
use crate::builder::prerender::pages::{Header, Page, page_content};
use crate::builder::prerender::shell::Shell;
use crate::model::Language;
use crate::model::page::Page as Content;
use crate::model::site::Site;
use crate::pages::SitePage;

/// A page of the site's own.
pub fn site_page(shell: &Shell, site: &Site, page: Content) -> Page {
    let language = page.language.clone().unwrap_or_else(|| site.language());
    shell.in_language(&language, || render(shell, site, page, &language))
}

fn render(shell: &Shell, site: &Site, page: Content, language: &Language) -> Page {
    let path = site.edition.path(&paths::site_page(&page.slug));
    let (title, summary) = (page.title.to_string(), page.summary.to_string());
    let head = Head {
        title: pages::title(site, title.as_str()),
        description: &summary,
        listing: Listing::At(&path),
        kind: "website",
        language,
        home: "../../",
        alternates: site.edition.alternates_of_own_page(&page.slug),
    };
    let edition = site.edition.clone();
    let data = structured_data::page(site, &page, &path);
    let mut content = page_content(
        shell,
        site,
        &head,
        Header::Search(Some(title)),
        || view! { <SitePage page edition /> },
    );
    content.body += &data;
    Page { path: format!("{path}index.html"), html: shell.page(&content) }
}

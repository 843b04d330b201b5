//! The files for search engines: `robots.txt`, and `sitemap.xml` if the site has an address in `site.json`.

use super::list_pages::{letter_paths, list_paths};
use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::library::Library;
use crate::model::site::Site;
use crate::model::{Day, Language, SiteAddress};

/// Allows all pages, and names the list of pages.
pub fn robots(site: &Site) -> String {
    let sitemap =
        site.address.as_ref().map(|address| format!("\nSitemap: {}\n", address.of(paths::SITEMAP)));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}

/// A page in the sitemap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapEntry {
    /// Its path from the site's root.
    path: String,
    /// The day of its latest change, if it is known.
    changed: Option<Day>,
    /// The paths of the same page in each language, with their tags; empty if there is only one.
    alternates: Vec<(Language, String)>,
}

/// The pages of an edition, without drafts.
pub fn entries(site: &Site, library: &Library, conditions: &[Condition]) -> Vec<SitemapEntry> {
    let edition = &site.edition;
    let lists = list_paths(site, library).into_iter().map(|path| SitemapEntry {
        path: edition.path(&path),
        changed: None,
        alternates: edition.alternates_at(&path),
    });
    let letters = letter_paths(library).into_iter().map(|path| SitemapEntry {
        path: edition.path(&path),
        changed: None,
        alternates: Vec::new(),
    });
    let own_pages = site.pages.iter().filter(|page| page.language.is_none());
    let own_pages = own_pages.map(|page| SitemapEntry {
        path: edition.path(&paths::site_page(&page.slug)),
        changed: None,
        alternates: edition.alternates_of_own_page(&page.slug),
    });
    let published = conditions.iter().filter(|condition| !condition.is_draft());
    let articles = published.map(|condition| SitemapEntry {
        path: edition.path(&paths::condition_page(condition)),
        changed: Some(condition.last_modified()),
        alternates: edition.alternates_of_article(condition.original_slug()),
    });
    lists.chain(letters).chain(own_pages).chain(articles).collect()
}

/// Lists the addresses of all pages (the Sitemaps protocol). Each address of a condition has the day of its latest
/// change.
pub fn sitemap(address: &SiteAddress, entries: impl IntoIterator<Item = SitemapEntry>) -> String {
    let entries: String = entries.into_iter().map(|it| element(address, &it)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{entries}</urlset>\n"
    )
}

fn element(address: &SiteAddress, entry: &SitemapEntry) -> String {
    let loc = escaped(&address.of(&entry.path));
    let day = entry.changed.map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
    let alternates = entry.alternates.iter().map(|(language, path)| {
        let href = escaped(&address.of(path));
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{href}\"/>")
    });
    let alternates: String = alternates.collect();
    format!("<url><loc>{loc}</loc>{day}{alternates}</url>\n")
}

fn escaped(address: &str) -> String {
    address.replace('&', "&amp;").replace('\'', "&apos;")
}

//! The files for search engines: `robots.txt`, and `sitemap.xml` if the site has an address in `site.json`.

use crate::builder::paths;
use crate::model::SiteAddress;
use crate::model::condition::Condition;
use crate::model::site::Site;

/// Allows all pages, and names the list of pages.
pub fn robots(site: &Site) -> String {
    let sitemap =
        site.address.as_ref().map(|address| format!("\nSitemap: {}\n", address.of(paths::SITEMAP)));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}

/// Lists the addresses of all pages (the Sitemaps protocol), without drafts. Each address of a condition has the day of its latest
/// change.
pub fn sitemap<'a>(
    address: &SiteAddress,
    paths: impl IntoIterator<Item = String>,
    conditions: impl IntoIterator<Item = &'a Condition>,
) -> String {
    let plain = paths.into_iter().map(|path| entry(&address.of(&path), ""));
    let published = conditions.into_iter().filter(|condition| !condition.is_draft());
    let articles = published.map(|condition| {
        let day = format!("<lastmod>{}</lastmod>", condition.last_modified());
        entry(&address.of(&paths::condition_page(condition)), &day)
    });
    let entries: String = plain.chain(articles).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}

fn entry(address: &str, more: &str) -> String {
    let address = address.replace('&', "&amp;").replace('\'', "&apos;");
    format!("<url><loc>{address}</loc>{more}</url>\n")
}

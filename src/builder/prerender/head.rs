//! The head of each page: metadata for browsers, search engines and link previews.

use leptos::html::meta;
use leptos::prelude::*;

use super::{assets, manifest};
use crate::model::Language;
use crate::model::site::Site;

/// The metadata of a page.
#[derive(Clone, Debug)]
pub struct Head<'a> {
    /// The page's title, with the site's name.
    pub title: String,
    /// One line about the page.
    pub description: &'a str,
    /// The path from the site's root, such as `conditions/dystonia/`; none if search engines must not list the page.
    pub path: Option<&'a str>,
    /// The kind of page in link previews: "article" or "website" (the Open Graph protocol).
    pub kind: &'static str,
    /// The language.
    pub language: &'a Language,
    /// The relative path from the page to the site's root.
    pub root: &'a str,
}

impl Head<'_> {
    /// The elements for the head of a page of this site.
    pub fn view(&self, site: &Site) -> AnyView {
        let root = self.root;
        let address = self.path.zip(site.address.as_ref()).map(|(path, site)| site.of(path));
        let image = site.address.as_ref().map(|site| site.of(&assets::touch_icon()));
        let canonical = address.clone().map(|address| {
            view! {
                <link rel="canonical" href=address.clone() />
                {property("og:url", address)}
            }
        });
        let image = image.map(|image| property("og:image", image));
        let not_listed =
            self.path.is_none().then(|| view! { <meta name="robots" content="noindex" /> });
        view! {
            <title>{self.title.clone()}</title>
            <meta name="description" content=self.description.to_owned() />
            {not_listed}
            {canonical}
            {property("og:title", self.title.clone())}
            {property("og:description", self.description.to_owned())}
            {property("og:type", self.kind)}
            {property("og:site_name", site.name.to_string())}
            {property("og:locale", self.language.as_str().replace('-', "_"))}
            {image}
            <link rel="icon" href=format!("{root}{}", assets::icon()) type="image/svg+xml" />
            <link rel="apple-touch-icon" href=format!("{root}{}", assets::touch_icon()) />
            <link rel="manifest" href=format!("{root}{}", manifest::name(site)) />
        }
        .into_any()
    }
}

/// A property of the Open Graph protocol.
fn property(name: &'static str, content: impl Into<String>) -> impl IntoView {
    meta().content(content.into()).attr("property", name)
}

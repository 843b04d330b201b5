//! What stands in the head of each page, for browsers, search engines and those to whom a link is sent.

use leptos::html::meta;
use leptos::prelude::*;

use super::{assets, manifest};
use crate::model::Language;
use crate::model::site::Site;

/// What a page says of itself.
#[derive(Clone, Debug)]
pub struct Head<'a> {
    /// The page's title, with the site's name.
    pub title: String,
    /// One line about it.
    pub description: &'a str,
    /// Its path from the site's root, such as `conditions/dystonia/`; none if search engines are not to list it.
    pub path: Option<&'a str>,
    /// What it is to those to whom a link is sent: "article" or "website" (the Open Graph protocol).
    pub kind: &'static str,
    /// Its language.
    pub language: &'a Language,
    /// From the page to the site's root.
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

/// What the Open Graph protocol calls a property.
fn property(name: &'static str, content: impl Into<String>) -> impl IntoView {
    meta().content(content.into()).attr("property", name)
}

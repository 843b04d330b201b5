//! The head of each page: metadata for browsers, search engines and link previews.

use leptos::html::meta;
use leptos::prelude::*;

use super::{assets, manifest};
use crate::builder::paths::CONDITION_DATA;
use crate::model::Language;
use crate::model::site::Site;

/// The metadata of a page.
#[derive(Clone, Debug)]
pub struct Head<'a> {
    /// The page's title, with the site's name.
    pub title: String,
    /// One line about the page.
    pub description: &'a str,
    /// Where search engines find the page.
    pub listing: Listing<'a>,
    /// The kind of page in link previews: "article" or "website" (the Open Graph protocol).
    pub kind: &'static str,
    /// The language.
    pub language: &'a Language,
    /// The relative path from the page to the home page of its language.
    pub home: &'a str,
    /// The paths of the page from the site's root in each language that has it; empty if there is only one language.
    pub alternates: Vec<(Language, String)>,
}

/// Where search engines find a page. Paths are from the site's root, such as `conditions/dystonia/`.
#[derive(Clone, Copy, Debug)]
pub enum Listing<'a> {
    /// They must not list it.
    None,
    /// At its own path.
    At(&'a str),
    /// An article at its own path, with its data beside it.
    WithData(&'a str),
    /// They must list another page instead.
    Moved {
        /// The path of that page.
        to: &'a str,
    },
}

impl<'a> Listing<'a> {
    fn path(self) -> Option<&'a str> {
        match self {
            Self::None => None,
            Self::At(path) | Self::WithData(path) | Self::Moved { to: path } => Some(path),
        }
    }

    fn is_listed(self) -> bool {
        matches!(self, Self::At(_) | Self::WithData(_))
    }
}

impl Head<'_> {
    /// The elements for the head of a page of this site.
    pub fn view(&self, site: &Site) -> AnyView {
        let root = site.edition.root(self.home);
        let address =
            self.listing.path().zip(site.address.as_ref()).map(|(path, site)| site.of(path));
        let image = site.address.as_ref().map(|site| site.of(&assets::touch_icon()));
        let canonical = address.clone().map(|address| {
            view! {
                <link rel="canonical" href=address.clone() />
                {property("og:url", address)}
            }
        });
        let image = image.map(|image| property("og:image", image));
        let not_listed =
            (!self.listing.is_listed()).then(|| view! { <meta name="robots" content="noindex" /> });
        let alternates = self.alternate_addresses(site).into_iter();
        let alternates = alternates.map(|(language, address)| {
            view! { <link rel="alternate" hreflang=language href=address /> }
        });
        let data = matches!(self.listing, Listing::WithData(_)).then(|| {
            view! {
                <link rel="alternate" type="application/json" href=CONDITION_DATA />
            }
        });
        view! {
            <title>{self.title.clone()}</title>
            <meta name="description" content=self.description.to_owned() />
            {not_listed}
            {canonical}
            {alternates.collect_view()}
            {data}
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

    /// The addresses of the page in each language, once the site has an address. The first language is the default one.
    fn alternate_addresses(&self, site: &Site) -> Vec<(String, String)> {
        let is_elsewhere = self.alternates.len() > 1 && self.listing.is_listed();
        let Some(address) = site.address.as_ref().filter(|_| is_elsewhere) else {
            return Vec::new();
        };
        let first = self.alternates.first().map(|(_, path)| ("x-default".to_owned(), path));
        let all = self.alternates.iter().map(|(language, path)| (language.to_string(), path));
        all.chain(first).map(|(language, path)| (language, address.of(path))).collect()
    }
}

/// A property of the Open Graph protocol.
fn property(name: &'static str, content: impl Into<String>) -> impl IntoView {
    meta().content(content.into()).attr("property", name)
}

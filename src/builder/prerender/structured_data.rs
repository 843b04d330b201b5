//! Structured data for search engines: schema.org's vocabulary in JSON-LD. It says nothing that the page does not say.

mod about;
mod translations;
mod values;

use serde_json::{Value, json};
use values::{one_or_all, without_nulls};

use crate::builder::prerender::names::Names;
use crate::model::NonEmptyString;
use crate::model::condition::{Author, AuthorKind, AuthorRole, Condition, Source};
use crate::model::page::Page;
use crate::model::site::{Clinic, Site};
use crate::text;

/// The type of the script element. Browsers do not run such scripts.
const KIND: &str = "application/ld+json";

/// The element for the page of an article at this path from the site's root.
pub fn article(site: &Site, names: &Names<'_>, condition: &Condition, path: &str) -> String {
    let citations: Vec<Value> = condition.sources.iter().map(citation).collect();
    let reviewer = condition.review.as_ref().map(|review| {
        without_nulls(
            json!({ "@type": "Person", "name": review.name, "honorificSuffix": review.credential }),
        )
    });
    let page = without_nulls(json!({
        "@type": "MedicalWebPage",
        "@id": site.address.as_ref().map(|address| address.of(path)),
        "name": condition.title,
        "description": condition.summary,
        "inLanguage": condition.language.clone().unwrap_or_else(|| site.language()),
        "datePublished": condition.written,
        "dateModified": condition.last_modified(),
        "lastReviewed": condition.review.as_ref().map(|review| review.day),
        "reviewedBy": reviewer,
        "about": about::condition(names, condition),
        "author": one_or_all(authors(condition, AuthorRole::Wrote)),
        "isBasedOn": one_or_all(authors(condition, AuthorRole::AdaptedFrom)).map(|author| json!({ "@type": "Article", "author": author })),
        "relatedLink": related_links(site, names, condition),
        "citation": citations,
        "translationOfWork": translations::original(site, condition),
        "translator": translations::translator(condition),
        "workTranslation": translations::of(site, condition),
        "publisher": site.clinic.as_ref().map(publisher),
        "url": site.address.as_ref().map(|address| address.of(path)),
    }));
    element(&[page, breadcrumbs(site, condition.name.as_str(), path)])
}

/// The element for the home page.
pub fn home(site: &Site) -> String {
    element(&[without_nulls(json!({
        "@type": "WebSite",
        "name": site.name,
        "inLanguage": site.language(),
        "url": site.address.as_ref().map(|address| address.of(&site.edition.prefix)),
        "publisher": site.clinic.as_ref().map(publisher),
    }))])
}

/// The element for a page that lists conditions, at this path from the site's root.
pub fn list(site: &Site, name: &str, description: &str, path: &str) -> String {
    let page = without_nulls(json!({
        "@type": "CollectionPage",
        "name": name,
        "description": description,
        "inLanguage": site.language(),
        "url": site.address.as_ref().map(|address| address.of(path)),
    }));
    element(&[page, breadcrumbs(site, name, path)])
}

/// The addresses of related articles, once the site has an address.
fn related_links(site: &Site, names: &Names<'_>, condition: &Condition) -> Option<Vec<String>> {
    let address = site.address.as_ref()?;
    let related = names.related_to(condition);
    let links = related.iter().map(|it| address.of(&site.edition.path_from_home(&it.link.path)));
    (!related.is_empty()).then(|| links.collect())
}

/// The element for a page of the site's own, at this path from the site's root.
pub fn page(site: &Site, page: &Page, path: &str) -> String {
    let data = without_nulls(json!({
        "@type": "WebPage",
        "name": page.title,
        "description": page.summary,
        "inLanguage": page.language.clone().unwrap_or_else(|| site.language()),
        "dateModified": page.updated,
        "url": site.address.as_ref().map(|address| address.of(path)),
    }));
    element(&[data, breadcrumbs(site, page.title.as_str(), path)])
}

/// The authors with this part in the text.
fn authors(condition: &Condition, role: AuthorRole) -> Vec<Value> {
    condition.authors().filter(|author| author.role == role).map(author).collect()
}

fn author(author: &Author) -> Value {
    let Author { kind, name, credential, affiliation, .. } = author;
    without_nulls(match kind {
        AuthorKind::Organization => json!({ "@type": "Organization", "name": name }),
        AuthorKind::Person => json!({
            "@type": "Person",
            "name": name,
            "honorificSuffix": credential,
            "affiliation": affiliation.as_ref().map(organization),
        }),
    })
}

fn organization(name: &NonEmptyString) -> Value {
    json!({ "@type": "Organization", "name": name })
}

fn citation(source: &Source) -> Value {
    // A licence is an address here, or nothing.
    let licence = source.licence.as_ref().filter(|it| it.as_str().starts_with("https://"));
    without_nulls(json!({
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "datePublished": source.published,
        "license": licence,
    }))
}

fn publisher(clinic: &Clinic) -> Value {
    without_nulls(json!({
        "@type": "MedicalOrganization",
        "name": clinic.name,
        "address": clinic.address,
        "telephone": clinic.phone,
        "email": clinic.email,
        "url": clinic.website,
    }))
}

fn breadcrumbs(site: &Site, here: &str, path: &str) -> Value {
    let item = |position: usize, name: &str, path: &str| {
        without_nulls(json!({
            "@type": "ListItem",
            "position": position,
            "name": name,
            "item": site.address.as_ref().map(|address| address.of(path)),
        }))
    };
    json!({
        "@type": "BreadcrumbList",
        "itemListElement": [
            item(1, &text!("header-all-conditions"), &site.edition.prefix),
            item(2, here, path),
        ],
    })
}

/// The script element with this data. Each "<" is written as its JSON escape, so that no text can end the element.
fn element(graph: &[Value]) -> String {
    let json = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    format!(r#"<script type="{KIND}">{}</script>"#, json.replace('<', "\\u003c"))
}

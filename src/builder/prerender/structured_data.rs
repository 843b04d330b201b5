//! Structured data for search engines: schema.org's vocabulary in JSON-LD. It says nothing that the page does not say.

use serde_json::{Map, Value, json};

use crate::model::Day;
use crate::model::condition::{AuthorRole, Condition};
use crate::model::site::{Clinic, Site};

/// The type of the script element. Browsers do not run such scripts.
const KIND: &str = "application/ld+json";

/// The element for the page of an article at this path from the site's root.
pub fn article(site: &Site, condition: &Condition, path: &str) -> String {
    let Condition { author, review, .. } = condition;
    let person = json!({ "@type": "Person", "name": author.name, "honorificSuffix": author.credential, "affiliation": author.affiliation });
    let mut page = json!({
        "@type": "MedicalWebPage",
        "name": condition.title,
        "description": condition.summary,
        "inLanguage": condition.language.clone().unwrap_or_else(|| site.language()),
        "datePublished": condition.written,
        "dateModified": last_change(condition),
        "about": about(condition),
        "citation": condition.sources.iter().map(|source| {
            without_nulls(json!({ "@type": "CreativeWork", "name": source.title, "publisher": source.publisher, "url": source.url, "datePublished": source.published }))
        }).collect::<Value>(),
    });
    if let Some(fields) = page.as_object_mut() {
        match author.role {
            AuthorRole::Wrote => fields.insert("author".to_owned(), person.clone()),
            AuthorRole::AdaptedFrom => fields.insert(
                "isBasedOn".to_owned(),
                json!({ "@type": "Article", "author": person.clone() }),
            ),
        };
        if let Some(review) = review {
            let reviewer = json!({ "@type": "Person", "name": review.name, "honorificSuffix": review.credential });
            fields.insert("lastReviewed".to_owned(), json!(review.day));
            fields.insert("reviewedBy".to_owned(), reviewer);
        }
        if let Some(clinic) = &site.clinic {
            fields.insert("publisher".to_owned(), publisher(clinic));
        }
        if let Some(address) = &site.address {
            fields.insert("url".to_owned(), json!(address.of(path)));
        }
    }
    element(&[page, breadcrumbs(site, condition.name.as_str(), path)])
}

/// The element for the home page.
pub fn home(site: &Site) -> String {
    element(&[without_nulls(json!({
        "@type": "WebSite",
        "name": site.name,
        "inLanguage": site.language(),
        "url": site.address,
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

/// The day of a condition's latest change.
pub fn last_change(condition: &Condition) -> Day {
    condition.changes.first().map_or(condition.written, |change| change.day)
}

fn about(condition: &Condition) -> Value {
    let mut about = json!({ "@type": "MedicalCondition", "name": condition.name });
    if let (Some(fields), false) = (about.as_object_mut(), condition.other_names.is_empty()) {
        fields.insert("alternateName".to_owned(), json!(condition.other_names));
    }
    about
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
        "itemListElement": [item(1, "All conditions", ""), item(2, here, path)],
    })
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// The script element with this data. Each "<" is written as its JSON escape, so that no text can end the element.
fn element(graph: &[Value]) -> String {
    let json = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    format!(r#"<script type="{KIND}">{}</script>"#, json.replace('<', "\\u003c"))
}

//! An article in other languages.

use serde_json::{Value, json};

use super::values::list;
use crate::model::Language;
use crate::model::condition::Condition;
use crate::model::site::Site;

/// The original of a translation, once the site has an address.
pub(super) fn original(site: &Site, condition: &Condition) -> Option<Value> {
    condition.translation.as_ref()?;
    others(site, condition)?.next()
}

/// The translations of an original, once the site has an address.
pub(super) fn of(site: &Site, condition: &Condition) -> Option<Value> {
    let is_original = condition.translation.is_none();
    list(others(site, condition).filter(|_| is_original)?.skip(1))
}

/// Who translated an article: a person or an organization.
pub(super) fn translator(condition: &Condition) -> Option<Value> {
    let translation = condition.translation.as_ref()?;
    Some(json!({ "name": translation.translated.by }))
}

/// The article in each language, the original first.
fn others(site: &Site, condition: &Condition) -> Option<impl Iterator<Item = Value>> {
    let address = site.address.clone()?;
    let paths = site.edition.alternates_of_article(condition.original_slug());
    Some(paths.into_iter().map(move |(language, path): (Language, String)| {
        let address = address.of(&path);
        json!({ "@type": "MedicalWebPage", "@id": address, "inLanguage": language, "url": address })
    }))
}

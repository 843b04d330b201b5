//! The articles as data for other programs: `docs/data.md` describes the format.

use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::condition_index::{ConditionIndex, IndexEntry};
use crate::model::site::{Edition, Site};

/// The paths of an article's data, from the site's root: that at its slug, and those at its earlier slugs.
pub fn paths_of(condition: &Condition) -> Vec<String> {
    let slugs = [&condition.slug].into_iter().chain(&condition.aliases);
    slugs.map(|slug| format!("{}{}", paths::page_at_slug(slug), paths::CONDITION_DATA)).collect()
}

/// The data of an article: its content file, with the path of its schema from here.
pub fn of_article(condition: &Condition, edition: &Edition) -> String {
    let schema = Some(format!("{}{}", edition.root("../../"), paths::CONDITION_SCHEMA));
    json(&Condition { schema, ..condition.clone() })
}

/// The path of the index of all articles, from the site's root.
pub fn index_path() -> String {
    format!("{}/{}", paths::CONDITIONS, paths::CONDITION_INDEX)
}

/// The index of all articles, without drafts. Its addresses are relative to its own.
pub fn index(site: &Site, conditions: &[Condition]) -> String {
    let published = conditions.iter().filter(|condition| !condition.is_draft());
    let entries = published.map(|condition| {
        let url = format!("{}/", condition.slug);
        let data = format!("{url}{}", paths::CONDITION_DATA);
        IndexEntry::new(condition, url, data, &site.language())
    });
    json(&ConditionIndex {
        schema: format!("{}{}", site.edition.root("../"), paths::CONDITION_INDEX_SCHEMA),
        version: ConditionIndex::VERSION,
        conditions: entries.collect(),
    })
}

/// The value as JSON. Content consists of texts, numbers and lists, for which this cannot fail.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

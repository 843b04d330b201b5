//! Checks that the texts of an article cite sources that it lists.

use std::collections::HashMap;

use super::shared::Shared;
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Condition, each_at};
use crate::model::{Id, JsonPath};

/// Every error in the ids of an article's sources, and every citation of a source that neither the article nor a list of
/// signs that it names has. The lines are not looked up yet.
pub(super) fn validate(condition: &Condition, shared: Shared<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut sources: HashMap<&Id, JsonPath> = HashMap::new();
    for (path, source) in each_at(&JsonPath::default().key("sources"), &condition.sources) {
        let Some(id) = &source.id else { continue };
        if let Some(first) = sources.get(id) {
            let message =
                format!("“{id}” is already the id of {first}. Give each source an id of its own.");
            diagnostics.push(Diagnostic::error(path.key("id"), message));
        } else {
            sources.insert(id, path);
        }
    }
    if condition.sources.is_empty() {
        // Which is an error of its own.
        return diagnostics;
    }
    for (path, text) in condition.texts() {
        for id in text.cited_sources() {
            if sources.contains_key(id) || shared.has_source(condition, id) {
                continue;
            }
            let message = format!(
                "No source has the id “{id}”. Correct the id, or give a source in “sources” the id “{id}”."
            );
            diagnostics.push(Diagnostic::error(path.clone(), message));
        }
    }
    diagnostics
}

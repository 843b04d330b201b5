//! Turns the text of `site.json` into a [`Site`].

use std::collections::HashMap;

use super::characters;
use super::form::read_form;
use super::groups;
use super::number_in_words::names_number;
use super::placeholder::with_placeholders;
use super::source::locate;
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Source, each_at};
use crate::model::site::{RedFlags, Site};
use crate::model::{Id, JsonPath, RichText};

/// Reads the site's settings.
///
/// # Errors
/// Every error, each with its path, its line and what to do.
pub fn read_site(json: &str) -> Result<Site, Vec<Diagnostic>> {
    let site: Site = read_form(json).map_err(|errors| with_placeholders(errors, json))?;
    let diagnostics = [validate(&site), characters::errors_in(json)].concat();
    let diagnostics = with_placeholders(locate(diagnostics, json), json);
    if diagnostics.is_empty() { Ok(site) } else { Err(diagnostics) }
}

fn validate(site: &Site) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut diagnostics = Vec::new();
    let number = &site.emergency.number;
    if !names_number(site.emergency.words.as_str(), number) {
        let path = root.key("emergency").key("words");
        let message = format!(
            "This text does not contain the number to call. Write “{number}” in it, or correct the number.",
            number = number.as_str()
        );
        diagnostics.push(Diagnostic::error(path, message));
    }
    if site.languages.is_empty() {
        let message = "This list is empty. Add at least one entry, such as “en”.";
        diagnostics.push(Diagnostic::error(root.key("languages"), message));
    }
    let terms = each_at(&root.key("glossary"), &site.glossary);
    diagnostics.extend(repeated_ids(terms.map(|(path, entry)| (path, &entry.id))));
    let lists = each_at(&root.key("red_flags"), &site.red_flags);
    diagnostics.extend(repeated_ids(lists.map(|(path, list)| (path, &list.id))));
    diagnostics.extend(groups::repeated(&site.groups));
    for (path, text) in site.texts() {
        diagnostics.extend(broken_links(&path, text, site));
    }
    for (path, entry) in each_at(&root.key("glossary"), &site.glossary) {
        if let Some(id) = entry.definition.cited_sources().next() {
            let message = format!(
                "The site's glossary has no sources, so it cannot cite “{id}”. Remove the citation."
            );
            diagnostics.push(Diagnostic::error(path.key("definition"), message));
        }
    }
    diagnostics.extend(red_flags(site));
    diagnostics
}

/// Reports ids that are not unique, each with the path of its entry.
fn repeated_ids<'a>(ids: impl Iterator<Item = (JsonPath, &'a Id)>) -> Vec<Diagnostic> {
    let mut first = HashMap::new();
    let mut diagnostics = Vec::new();
    for (path, id) in ids {
        if let Some(first) = first.get(id) {
            let message =
                format!("“{id}” is already the id of {first}. Give each entry an id of its own.");
            diagnostics.push(Diagnostic::error(path.key("id"), message));
        } else {
            first.insert(id, path);
        }
    }
    diagnostics
}

/// Reports links that cannot work in every article.
fn broken_links(path: &JsonPath, text: &RichText, site: &Site) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for id in text.linked_sections() {
        let message = format!(
            "Not every article has a section “{id}”. Link to an article, as in “condition:migraine#{id}”, or remove the link."
        );
        diagnostics.push(Diagnostic::error(path.clone(), message));
    }
    for id in text.terms().filter(|id| !site.glossary.iter().any(|entry| entry.id == **id)) {
        let message = format!(
            "The glossary of this file does not explain “{id}”. Correct the id, or add an entry."
        );
        diagnostics.push(Diagnostic::error(path.clone(), message));
    }
    diagnostics
}

/// Reports lists of signs that are empty, or whose sources do not fit together.
fn red_flags(site: &Site) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    // An article may name several lists, so an id must mean the same source in each.
    let mut first: HashMap<&Id, &Source> = HashMap::new();
    for (path, list) in each_at(&JsonPath::default().key("red_flags"), &site.red_flags) {
        if list.is_empty() {
            let message =
                "No sign is named here. Write at least one “emergency”, “urgent” or “doctor”.";
            diagnostics.push(Diagnostic::error(path.clone(), message));
        }
        diagnostics.extend(unknown_sources(&path, list));
        for (path, source) in each_at(&path.key("sources"), &list.sources) {
            let Some(id) = &source.id else {
                let message = "No text can cite this source. Give it an “id”.";
                diagnostics.push(Diagnostic::error(path, message));
                continue;
            };
            let known = *first.entry(id).or_insert(source);
            if known != source {
                let message = format!(
                    "“{id}” is already the id of “{}”. Give each source an id of its own.",
                    known.title
                );
                diagnostics.push(Diagnostic::error(path.key("id"), message));
            }
        }
    }
    diagnostics
}

/// Reports citations of sources that are not in the list.
fn unknown_sources(path: &JsonPath, list: &RedFlags) -> Vec<Diagnostic> {
    let cited = list.texts_at(path).into_iter();
    let cited =
        cited.flat_map(|(path, text)| text.cited_sources().map(move |id| (path.clone(), id)));
    let unknown =
        cited.filter(|(_, id)| !list.sources.iter().any(|it| it.id.as_ref() == Some(*id)));
    let message = |id: &Id| {
        format!("“{id}” is the id of no source of this list. Correct the id, or add the source.")
    };
    unknown.map(|(path, id)| Diagnostic::error(path, message(id))).collect()
}

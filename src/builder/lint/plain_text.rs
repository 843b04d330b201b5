//! Finds markup in plain-text fields, such as headings. The page shows such markup as it is written.

use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Condition, Section, each_at};
use crate::model::{JsonPath, NonEmptyString, RichText, Span};

/// Warns of markup in the plain texts of an article. The lines are not looked up yet.
pub(super) fn check(condition: &Condition) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let single =
        [("name", &condition.name), ("title", &condition.title), ("summary", &condition.summary)];
    let mut texts: Vec<_> = single.into_iter().map(|(key, text)| (root.key(key), text)).collect();
    texts.extend(each_at(&root.key("other_names"), &condition.other_names));
    texts.extend(each_at(&root.key("questions"), &condition.questions));
    for (path, block) in condition.blocks() {
        texts.extend(block.names().into_iter().map(|name| (path.clone(), name)));
    }
    for (path, entry) in each_at(&root.key("glossary"), &condition.glossary) {
        texts.push((path.key("term"), &entry.term));
    }
    add_headings(&root.key("sections"), &condition.sections, &mut texts);
    texts.into_iter().filter(|(_, text)| has_markup(text)).map(warning).collect()
}

fn add_headings<'a>(
    path: &JsonPath,
    sections: &'a [Section],
    texts: &mut Vec<(JsonPath, &'a NonEmptyString)>,
) {
    for (path, section) in each_at(path, sections) {
        texts.push((path.key("heading"), &section.heading));
        add_headings(&path.key("sections"), &section.sections, texts);
    }
}

/// Whether a rich text with these words would have emphasis or links, or would be refused.
fn has_markup(text: &NonEmptyString) -> bool {
    match RichText::try_from(text.to_string()) {
        Ok(text) => text.spans().iter().any(|span| !matches!(span, Span::Text(_))),
        Err(_) => true,
    }
}

fn warning((path, text): (JsonPath, &NonEmptyString)) -> Diagnostic {
    let message = format!(
        "“{text}” is plain text: readers see its markup as it is written. Remove the markup."
    );
    Diagnostic::warning(path, message)
}

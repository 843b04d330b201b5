//! Says where a page shows the value that a finding is about.

use serde_json::{Map, Value};

use crate::model::{JsonPath, PathSegment, RichText};
use crate::pages::reserved_ids::WITHOUT_TREATMENT_ID;

/// The keys of texts by which a reader recognizes an object, the best first.
const TELLING: [&str; 14] = [
    "heading",
    "paragraph",
    "caption",
    "title",
    "name",
    "term",
    "text",
    "what",
    "words",
    "question",
    "definition",
    "description",
    "list",
    "steps",
];

/// Where a page shows a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The plain texts to look for, the nearest first. A page need not show them all.
    pub texts: Vec<String>,
    /// The id of the part of the page that holds the value.
    pub section: Option<String>,
}

/// The place of the value at a path in a content file.
pub fn place(file: &Value, path: &JsonPath) -> Place {
    let mut values = vec![file];
    for step in &path.0 {
        let inner = match step {
            PathSegment::Key(key) => values[values.len() - 1].get(key),
            PathSegment::Index(index) => values[values.len() - 1].get(index),
        };
        let Some(inner) = inner else { break };
        values.push(inner);
    }
    // Texts of the file as a whole say nothing about the place.
    let inner = values.iter().skip(1).rev();
    let mut texts: Vec<String> = inner.filter_map(|value| telling_text(value)).collect();
    texts.dedup();
    Place { texts, section: section(&values, path) }
}

/// The text by which a reader recognizes a value.
fn telling_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(plain(text)),
        Value::Object(fields) => telling_field(fields),
        _ => None,
    }
}

fn telling_field(fields: &Map<String, Value>) -> Option<String> {
    let known = TELLING.iter().filter_map(|key| fields.get(*key));
    // A block has one field, whose name is its kind.
    let only = fields.values().take(usize::from(fields.len() == 1));
    known.chain(only).find_map(|value| match value {
        Value::Array(entries) => entries.first().and_then(telling_text),
        other => telling_text(other),
    })
}

/// A text without markup.
fn plain(text: &str) -> String {
    RichText::try_from(text.to_owned()).map_or_else(|_| text.to_owned(), |text| text.plain())
}

/// The id of the innermost section around the last of these values, or of another part of an article.
fn section(values: &[&Value], path: &JsonPath) -> Option<String> {
    let Some(PathSegment::Key(first)) = path.0.first() else { return None };
    if first == "sections" {
        // Of the values around it, only sections have an id and a heading.
        let mut sections = values.iter().rev().filter(|value| value.get("heading").is_some());
        return sections.find_map(|value| value.get("id")?.as_str()).map(str::to_owned);
    }
    let id = match first.as_str() {
        "medical_help" => "medical-help",
        "without_treatment" => WITHOUT_TREATMENT_ID,
        "questions" => "appointment",
        "author" | "co_authors" => "author",
        "codes" => "part--codes",
        "support" => "part--support",
        "related" => "part--see-also",
        "written" | "review" | "next_review" | "changes" => "sources",
        "introduction" | "conclusion" | "glossary" | "sources" => first,
        _ => return None,
    };
    Some(id.to_owned())
}

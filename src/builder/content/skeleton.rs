//! The skeletons of new content files. Placeholders describe the text that belongs in their place.

use serde_json::{Value, json};

use super::form::capitalized;
use crate::builder::diagnostic::Diagnostic;
use crate::model::{Day, Id, JsonPath};

/// The beginning of a placeholder.
const TO_DO: &str = "TODO";

/// The beginning of a placeholder for an id.
const TO_DO_ID: &str = "todo";

/// The text of a new condition file, written on this day.
pub fn new_condition(slug: &Id, today: Day) -> String {
    let name = name_of(slug);
    let condition = json!({
        "$schema": "../condition.schema.json",
        "slug": slug,
        "name": name,
        "other_names": ["TODO: another name that people know it by, or remove this list"],
        "symptoms": ["todo-symptom"],
        "title": format!("TODO: the question that readers ask, such as: What are the symptoms of {}?", name.to_lowercase()),
        "summary": "TODO: one line about the condition, for lists and search results.",
        "medical_help": {
            "emergency": ["TODO: a sign of an emergency. It ends the sentence “Call now if …”. Remove this list if there is none"],
            "urgent": ["TODO: a sign with which to get help on the same day. Remove this list if there is none"],
            "doctor": ["TODO: a sign with which to see a doctor. It ends the sentence “See a doctor if …”"]
        },
        "introduction": [{ "paragraph": "TODO: what the condition is, in a few short sentences. [Name the source of each claim like this](source:todo-source)." }],
        "sections": [
            section("causes", "Causes", json!([{ "paragraph": "TODO: what brings the condition on." }])),
            section("symptoms", "Symptoms", json!([{ "list": ["TODO: a symptom"] }])),
            section("treatment", "Treatment", json!([{ "treatments": [{
                "name": "TODO: a treatment",
                "what": "TODO: what it is, and what is done.",
                "benefits": "TODO: how it helps.",
                "risks": "TODO: its risks and side effects."
            }] }])),
        ],
        "conclusion": [{ "paragraph": "TODO: what to remember, in two or three sentences." }],
        "questions": ["TODO: what a reader may want to ask at an appointment"],
        "author": {
            "id": "todo-author",
            "name": "TODO: who wrote this, without the credential",
            "credential": "TODO: such as MD",
            "affiliation": "TODO: where the author works",
            "role": "wrote"
        },
        "sources": [{
            "id": "todo-source",
            "title": "TODO: the title of a publication that the facts come from",
            "publisher": "TODO: who published it",
            "read": today
        }],
        "written": today,
        "next_review": today.a_year_later()
    });
    format!("{condition:#}\n")
}

/// The text of a new file of a page of the site's own, written on this day.
pub fn new_page(slug: &Id, today: Day) -> String {
    let page = json!({
        "$schema": "../page.schema.json",
        "slug": slug,
        "title": name_of(slug),
        "summary": "TODO: one line about the page, for search results.",
        "introduction": [{ "paragraph": "TODO: what readers must know first." }],
        "sections": [
            section("todo-section", "TODO: a heading", json!([{ "paragraph": "TODO: its text." }])),
        ],
        "updated": today
    });
    format!("{page:#}\n")
}

fn section(id: &str, heading: &str, blocks: Value) -> Value {
    json!({ "id": id, "heading": heading, "blocks": blocks })
}

/// A name made of an id: "Restless legs" for `restless-legs`.
fn name_of(slug: &Id) -> String {
    capitalized(&slug.as_str().replace('-', " "))
}

/// Reports every placeholder that is left in a file. The lines are not looked up yet.
pub(super) fn placeholders(file: &Value) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    find_placeholders(file, &JsonPath::default(), &mut diagnostics);
    diagnostics
}

fn find_placeholders(value: &Value, path: &JsonPath, diagnostics: &mut Vec<Diagnostic>) {
    match value {
        Value::String(text) if is_placeholder(text) => {
            let hint = text.trim_start_matches(TO_DO).trim_start_matches(':').trim();
            let message = if text.starts_with(TO_DO) && !hint.is_empty() {
                format!("Fill in this text: {hint}")
            } else {
                format!("Replace “{text}”.")
            };
            diagnostics.push(Diagnostic::error(path.clone(), message));
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                find_placeholders(value, &path.index(index), diagnostics);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                find_placeholders(value, &path.key(key), diagnostics);
            }
        }
        _ => {}
    }
}

/// Whether a text is a placeholder of a skeleton.
pub(super) fn is_placeholder(text: &str) -> bool {
    let rest = text.strip_prefix(TO_DO).or_else(|| text.strip_prefix(TO_DO_ID));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '-', ' ']))
}

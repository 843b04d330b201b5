//! A condition that is yet to be written: it has the form of one, and says in each place what belongs there.

use serde_json::{Value, json};

use super::{Condition, Day, Finding, Id, JsonPath};

/// What a text begins with that is yet to be written.
const TO_DO: &str = "TODO";

/// The same where an id belongs.
const TO_DO_ID: &str = "todo";

impl Condition {
    /// The file of a condition that is yet to be written, begun on this day.
    pub fn skeleton(slug: &Id, today: Day) -> String {
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
                "doctor": ["TODO: a sign with which to see a doctor. It ends the sentence “See a doctor if …”"]
            },
            "introduction": [{ "paragraph": "TODO: what the condition is, in a few short sentences." }],
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
                "title": "TODO: the title of a publication that the facts come from",
                "publisher": "TODO: who published it",
                "read": today
            }],
            "written": today,
            "next_review": today.a_year_later()
        });
        format!("{condition:#}\n")
    }
}

fn section(id: &str, heading: &str, blocks: Value) -> Value {
    json!({ "id": id, "heading": heading, "blocks": blocks })
}

/// The name that an id says: "Restless legs" for `restless-legs`.
fn name_of(slug: &Id) -> String {
    let words = slug.as_str().replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// All that is yet to be written in a file, by what a skeleton says there; the lines are not looked up yet.
pub(super) fn to_do(file: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    look(file, &JsonPath::default(), &mut findings);
    findings
}

fn look(value: &Value, path: &JsonPath, findings: &mut Vec<Finding>) {
    match value {
        Value::String(text) if is_to_do(text) => {
            let what = text.trim_start_matches(TO_DO).trim_start_matches(':').trim();
            let message = if text.starts_with(TO_DO) && !what.is_empty() {
                format!("This is to be filled in: {what}")
            } else {
                format!("“{text}” is to be filled in.")
            };
            findings.push(Finding { path: path.clone(), line: 0, message });
        }
        Value::Array(values) => {
            let values = values.iter().enumerate();
            values.for_each(|(index, value)| look(value, &path.index(index), findings));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| look(value, &path.key(key), findings));
        }
        _ => {}
    }
}

/// Whether a text is the skeleton's.
pub(crate) fn is_to_do(text: &str) -> bool {
    let rest = text.strip_prefix(TO_DO).or_else(|| text.strip_prefix(TO_DO_ID));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '-', ' ']))
}

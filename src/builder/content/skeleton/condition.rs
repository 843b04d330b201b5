//! The skeletons of an article, and of a page of the site's own.

use serde_json::json;

use super::parts::{
    DOCTOR, EMERGENCY, OTHER_NAME, QUESTION, SUMMARY, SYMPTOM, URGENT, author, name_of, section,
    source,
};
use crate::builder::content::placeholder::is_placeholder;
use crate::model::{Day, Id};

/// The text of a new condition file, written on this day.
pub fn new_condition(slug: &Id, today: Day) -> String {
    let name = name_of(slug);
    let example =
        if is_placeholder(&name) { "the condition".to_owned() } else { name.to_lowercase() };
    let condition = json!({
        "$schema": "../condition.schema.json",
        "slug": slug,
        "name": name,
        "other_names": [OTHER_NAME],
        "symptoms": [SYMPTOM],
        "title": format!("TODO: the question that readers ask, such as: What are the symptoms of {example}?"),
        "summary": SUMMARY,
        "medical_help": { "emergency": [EMERGENCY], "urgent": [URGENT], "doctor": [DOCTOR] },
        "introduction": [{ "paragraph": "TODO: what the condition is, in a few short sentences. [Name the source of each claim like this](source:todo-source)." }],
        "sections": [
            section("causes", "Causes", json!([{ "paragraph": "TODO: what brings the condition on." }])),
            section("symptoms", "Symptoms", json!([{ "list": ["TODO: a symptom"] }])),
            section("treatment", "Treatment", json!([{ "treatments": [{
                "name": "TODO: a treatment",
                "what": "TODO: what it is, and what is done.",
                "benefits": "TODO: how it helps.",
                "risks": "TODO: its risks and side effects.",
                "evidence": "TODO: how sure it is that it helps."
            }] }])),
        ],
        "without_treatment": [{ "paragraph": "TODO: what happens without treatment." }],
        "support": [{
            "name": "TODO: an organization that informs or helps. Remove “support” if there is none",
            "what": "TODO: what it offers."
        }],
        "conclusion": [{ "paragraph": "TODO: what to remember, in two or three sentences." }],
        "questions": [QUESTION],
        "author": author(),
        "sources": [source(today)],
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

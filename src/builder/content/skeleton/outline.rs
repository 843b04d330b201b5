//! The skeleton of an article that follows another one. It has the other article's form, and none of its facts.

use serde_json::{Value, json};

use super::blocks::outlines;
use super::parts::{
    DOCTOR, EMERGENCY, OTHER_NAME, QUESTION, SUMMARY, SYMPTOM, URGENT, author, name_of, object,
    source,
};
use crate::builder::content::placeholder::is_placeholder;
use crate::model::condition::{
    Author, AuthorRole, Codes, Condition, MedicalHelp, Organization, Section,
};
use crate::model::{Day, Id};

/// The ids of sections that fit every condition.
const COMMON_SECTIONS: [&str; 11] = [
    "causes",
    "complications",
    "diagnosis",
    "living-with-it",
    "outlook",
    "prevention",
    "self-care",
    "symptoms",
    "tests",
    "treatment",
    "treatments",
];

/// The longest time between two reviews, in years. The linter warns of a longer one.
const MAX_REVIEW_YEARS: usize = 3;

/// The text of a new condition file, written on this day, in the form of the article `model`.
///
/// It takes over what belongs to the site: the language, the lists of shared signs, the organizations, the time between
/// two reviews, and the authors. Each author's role and each organization's offer is a placeholder, so that nobody is
/// named for an article without somebody's decision. All that is about the other condition becomes a placeholder.
pub fn new_condition_like(slug: &Id, model: &Condition, today: Day) -> String {
    let (author, co_authors) = authors(model);
    let some_if = |is: bool, value: Value| is.then_some(value);
    let condition = object([
        ("$schema", Some(json!("../condition.schema.json"))),
        ("slug", Some(json!(slug))),
        ("language", model.language.as_ref().map(|it| json!(it))),
        ("name", Some(json!(name_of(slug)))),
        ("other_names", some_if(!model.other_names.is_empty(), json!([OTHER_NAME]))),
        ("symptoms", some_if(!model.symptoms.is_empty(), json!([SYMPTOM]))),
        ("codes", codes(&model.codes)),
        ("title", Some(json!(format!("TODO: the title, such as “{}”", model.title)))),
        ("summary", Some(json!(SUMMARY))),
        ("medical_help", Some(medical_help(&model.medical_help))),
        ("introduction", Some(json!(outlines(&model.introduction)))),
        ("sections", Some(model.sections.iter().map(|it| section(model, it)).collect())),
        (
            "without_treatment",
            some_if(!model.without_treatment.is_empty(), json!(outlines(&model.without_treatment))),
        ),
        (
            "support",
            some_if(!model.support.is_empty(), model.support.iter().map(organization).collect()),
        ),
        ("conclusion", Some(json!(outlines(&model.conclusion)))),
        ("questions", some_if(!model.questions.is_empty(), json!([QUESTION]))),
        ("author", Some(author)),
        ("co_authors", some_if(!co_authors.is_empty(), json!(co_authors))),
        ("sources", Some(json!([source_like(model, today)]))),
        ("written", Some(json!(today))),
        ("next_review", Some(json!(next_review(model, today)))),
    ]);
    format!("{condition:#}\n")
}

/// One code of each classification that the article has.
fn codes(codes: &Codes) -> Option<Value> {
    let entry = |example: &str| {
        json!([{
            "code": format!("TODO: the code, such as {example}. Remove “codes” if you do not know it"),
            "name": "TODO: what the code stands for, as the classification says it"
        }])
    };
    let codes_outline = object([
        ("icd_10_cm", (!codes.icd_10_cm.is_empty()).then(|| entry("G43.009"))),
        ("snomed_ct", (!codes.snomed_ct.is_empty()).then(|| entry("37796009"))),
    ]);
    (!codes.is_empty()).then_some(codes_outline)
}

fn medical_help(help: &MedicalHelp) -> Value {
    let signs = |is_empty: bool, hint: &str| (!is_empty).then(|| json!([hint]));
    let bystander =
        "TODO: what somebody beside the person does until help comes, or remove this list";
    object([
        ("red_flags", (!help.red_flags.is_empty()).then(|| json!(help.red_flags))),
        ("emergency", signs(help.emergency.is_empty(), EMERGENCY)),
        ("urgent", signs(help.urgent.is_empty(), URGENT)),
        ("doctor", signs(help.doctor.is_empty(), DOCTOR)),
        ("bystander", signs(help.bystander.is_empty(), bystander)),
    ])
}

fn section(model: &Condition, section: &Section) -> Value {
    let Section { id, heading, medical, blocks, sections, .. } = section;
    // A section without medical facts is about the clinic, so it fits other articles too.
    let is_common = !medical || COMMON_SECTIONS.contains(&id.as_str());
    let new_id = if is_common { id.to_string() } else { placeholder_id(id) };
    let has_common_heading = if *medical {
        is_common && heading.as_str() == name_of(id)
    } else {
        !names_condition(heading.as_str(), model)
    };
    let new_heading = if has_common_heading {
        heading.to_string()
    } else {
        format!("TODO: the heading of this section, such as “{heading}”")
    };
    let inner = || sections.iter().map(|inner| self::section(model, inner)).collect();
    object([
        ("id", Some(json!(new_id))),
        ("heading", Some(json!(new_heading))),
        ("medical", (!medical).then(|| json!(false))),
        ("blocks", (!blocks.is_empty()).then(|| json!(outlines(blocks)))),
        ("sections", (!sections.is_empty()).then(inner)),
    ])
}

/// Whether a text names the condition of an article.
fn names_condition(text: &str, condition: &Condition) -> bool {
    let text = text.to_lowercase();
    let mut names = std::iter::once(&condition.name).chain(&condition.other_names);
    names.any(|name| text.contains(&name.as_str().to_lowercase()))
}

/// An id that its author must replace or confirm: it names the other article's section.
fn placeholder_id(id: &Id) -> String {
    if is_placeholder(id.as_str()) {
        return id.to_string();
    }
    let placeholder = format!("todo-{id}");
    placeholder.chars().take(Id::MAX_LEN).collect::<String>().trim_end_matches('-').to_owned()
}

fn organization(it: &Organization) -> Value {
    let offer = format!(
        "TODO: what {} offers to people with this condition. Remove this entry if it offers nothing",
        it.name
    );
    object([
        ("name", Some(json!(it.name))),
        ("what", Some(json!(offer))),
        ("website", it.website.as_ref().map(|it| json!(it))),
        ("phone", it.phone.as_ref().map(|it| json!(it))),
        ("email", it.email.as_ref().map(|it| json!(it))),
    ])
}

/// The author and the co-authors. An article that was adapted from somebody's text says nothing of the new one's author.
fn authors(model: &Condition) -> (Value, Vec<Value>) {
    let writers = model.authors().filter(|author| author.role == AuthorRole::Wrote);
    let mut writers = writers.map(author_to_confirm);
    (writers.next().unwrap_or_else(author), writers.collect())
}

fn author_to_confirm(author: &Author) -> Value {
    let mut value = json!(author);
    value["role"] = json!(format!(
        "TODO: write “wrote” if {} writes this article too. If not, name its author here",
        author.name
    ));
    value
}

fn source_like(model: &Condition, today: Day) -> Value {
    let mut source = source(today);
    if model.sources.iter().any(|source| source.licence.is_some()) {
        source["licence"] =
            json!("TODO: its licence, such as “public domain”, or remove this line");
    }
    source
}

/// The day of the next review: in as many years as the article's is after its last review or change.
fn next_review(model: &Condition, today: Day) -> Day {
    let last = model.review.as_ref().map_or(model.last_modified(), |review| review.day);
    // A review that is due some days early still is due once a year.
    let due = (0..31).fold(model.next_review, |day, _| day.a_day_later());
    let anniversaries =
        std::iter::successors(Some(last.a_year_later()), |day| Some(day.a_year_later()));
    let years = anniversaries.take(MAX_REVIEW_YEARS).take_while(|day| *day <= due).count().max(1);
    (0..years).fold(today, |day, _| day.a_year_later())
}

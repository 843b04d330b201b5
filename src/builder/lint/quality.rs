//! Checks that an article is up to date, backed by dated sources, easy to read, and fair about treatments.
//!
//! The checks of treatments follow DISCERN, an instrument for judging written information on treatment choices
//! (D. Charnock and others, 1999).

use super::glossary_spellcheck::GlossarySpellcheck;
use super::readability::{WHOLE, readability};
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Block, Condition, Treatment, each_at};
use crate::model::{Day, JsonPath, PartialDate};

/// The highest reading grade of a whole article without a warning.
const ARTICLE_GRADE: f64 = 8.0;

/// The highest reading grade of a part of an article. It is higher because in fewer words, one long word weighs more.
const PART_GRADE: f64 = 12.0;

/// Checks an article on this day. The lines are not looked up yet.
pub(super) fn check(condition: &Condition, today: Day) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    schema(condition, &mut diagnostics);
    dates(condition, today, &mut diagnostics);
    sources(condition, &mut diagnostics);
    reading_grades(condition, &mut diagnostics);
    symptoms(condition, &mut diagnostics);
    treatments(condition, &mut diagnostics);
    glossary(condition, &mut diagnostics);
    diagnostics
}

fn root() -> JsonPath {
    JsonPath::default()
}

fn schema(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    if condition.schema.is_none() {
        let message = "`$schema` is missing. Without it, editors cannot check this file. Write “../condition.schema.json”.";
        diagnostics.push(Diagnostic::warning(root(), message));
    }
}

fn dates(condition: &Condition, today: Day, diagnostics: &mut Vec<Diagnostic>) {
    if condition.next_review < today {
        let message = format!(
            "The review was due on {}. Review the article, then set a later day.",
            condition.next_review.in_words()
        );
        diagnostics.push(Diagnostic::error(root().key("next_review"), message));
    }
    let mut not_after_today = |path: JsonPath, day: Day| {
        // In the author's time zone, it may already be tomorrow.
        if day > today.a_day_later() {
            let message = format!("{} is in the future. Correct the day.", day.in_words());
            diagnostics.push(Diagnostic::error(path, message));
        }
    };
    not_after_today(root().key("written"), condition.written);
    if let Some(review) = &condition.review {
        not_after_today(root().key("review").key("day"), review.day);
    }
    for (here, source) in each_at(&root().key("sources"), &condition.sources) {
        let published = source.published.as_ref().map(PartialDate::first_day);
        for (key, day) in [("published", published), ("read", source.read)] {
            if let Some(day) = day {
                not_after_today(here.key(key), day);
            }
        }
    }
    for (here, change) in each_at(&root().key("changes"), &condition.changes) {
        not_after_today(here.key("day"), change.day);
    }
}

fn sources(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    for (here, source) in each_at(&root().key("sources"), &condition.sources) {
        if source.published.is_none() && source.read.is_none() {
            let message = "This source has no date. Write the day on which it was “published”, or on which you “read” it.";
            diagnostics.push(Diagnostic::error(here, message));
        }
    }
}

fn reading_grades(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    for (part, text) in readability(condition) {
        let grade = text.grade();
        let (limit, path) = if part == WHOLE {
            (ARTICLE_GRADE, root())
        } else {
            (PART_GRADE, part_path(condition, &part))
        };
        if grade > limit {
            let message = format!(
                "“{part}” is hard to read: grade {grade:.1}, and the limit is {limit:.0}. Write shorter sentences and plainer words."
            );
            diagnostics.push(Diagnostic::warning(path, message));
        }
    }
}

fn part_path(condition: &Condition, part: &str) -> JsonPath {
    match part {
        "introduction" | "conclusion" => root().key(part),
        _ => match condition.sections.iter().position(|section| section.id.as_str() == part) {
            Some(index) => root().key("sections").index(index),
            None => root().key("medical_help"),
        },
    }
}

fn symptoms(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    if condition.symptoms.is_empty() {
        let message = "“symptoms” is empty. List ids from symptoms.json, so that readers find the condition by its symptoms.";
        diagnostics.push(Diagnostic::warning(root(), message));
    }
}

fn treatments(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    let mut count = 0;
    for (path, block) in condition.blocks() {
        let Block::Treatments(treatments) = block else { continue };
        for (here, treatment) in each_at(&path.key("treatments"), treatments) {
            count += 1;
            diagnostics.extend(
                unanswered(treatment).map(|message| Diagnostic::warning(here.clone(), message)),
            );
        }
    }
    if count == 0 {
        let message = "No block “treatments” describes a treatment. Describe each treatment, its benefits and its risks. If there is none, say so in the text.";
        diagnostics.push(Diagnostic::warning(root().key("sections"), message));
    }
    if condition.questions.is_empty() {
        let message = "“questions” is empty. List questions for an appointment, which help readers decide (DISCERN, question 15).";
        diagnostics.push(Diagnostic::warning(root(), message));
    }
}

/// The questions of DISCERN that the text does not answer.
fn unanswered(treatment: &Treatment) -> impl Iterator<Item = &'static str> {
    let Treatment { what, benefits, risks, .. } = treatment;
    let questions = [
        (
            what,
            "The text does not say how this treatment works (DISCERN, question 9). Write “what”.",
        ),
        (
            benefits,
            "The text does not say how this treatment helps (DISCERN, question 10). Write “benefits”. If none are known, say so.",
        ),
        (
            risks,
            "The text does not name the risks and side effects (DISCERN, question 11). Write “risks”. If none are known, say so.",
        ),
    ];
    questions.into_iter().filter(|(answer, _)| answer.is_none()).map(|(_, question)| question)
}

fn glossary(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    let texts = condition.texts();
    for (here, entry) in each_at(&root().key("glossary"), &condition.glossary) {
        if !texts.iter().any(|(_, text)| text.terms().any(|term| *term == entry.id)) {
            let message = format!(
                "No text uses this entry. Link a word to it: “[{}](term:{})”, or remove it.",
                entry.term, entry.id
            );
            diagnostics.push(Diagnostic::warning(here, message));
        }
    }
    let spellcheck =
        GlossarySpellcheck::new(condition.glossary.iter().map(|entry| entry.term.as_str()));
    for (path, text) in texts {
        for (word, term) in spellcheck.misspelled(&text.plain()) {
            let message = format!(
                "“{word}” is nearly “{term}”, which the glossary explains. Correct its spelling."
            );
            diagnostics.push(Diagnostic::warning(path.clone(), message));
        }
    }
}

//! What an article must be beside well-formed: up to date, backed by dated sources, easy to read, and fair about
//! treatments. The last is judged by questions of DISCERN, an instrument for judging written information on treatment
//! choices (D. Charnock and others, 1999).

use super::glossary_spellcheck::GlossarySpellcheck;
use super::readability::{WHOLE, readability};
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Block, Condition, Treatment, each_at};
use crate::model::{Day, JsonPath};

/// The highest school year in which a whole article may be understood without a warning.
const ARTICLE_GRADE: f64 = 8.0;

/// The same for a part of it, which holds fewer words, so one long word weighs more.
const PART_GRADE: f64 = 12.0;

/// Judges an article on this day. The lines are not looked up yet.
pub(super) fn judge(condition: &Condition, today: Day) -> Vec<Diagnostic> {
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
        let message = "`$schema` is missing. Without it, editors cannot check what is typed. Write “../condition.schema.json”.";
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
        // It may be tomorrow already where it was written.
        if day > today.a_day_later() {
            let message = format!("{} is still to come. Correct the day.", day.in_words());
            diagnostics.push(Diagnostic::error(path, message));
        }
    };
    not_after_today(root().key("written"), condition.written);
    if let Some(review) = &condition.review {
        not_after_today(root().key("review").key("day"), review.day);
    }
    for (here, source) in each_at(&root().key("sources"), &condition.sources) {
        for (key, day) in [("published", source.published), ("read", source.read)] {
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
            let message = "This source has no date. Write when it was “published”, or when you have “read” it.";
            diagnostics.push(Diagnostic::error(here, message));
        }
    }
}

fn reading_grades(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    for (part, text) in readability(condition) {
        let grade = text.grade();
        let (most, path) = if part == WHOLE {
            (ARTICLE_GRADE, root())
        } else {
            (PART_GRADE, part_path(condition, &part))
        };
        if grade > most {
            let message = format!(
                "“{part}” is hard to read: school year {grade:.1}, where {most:.0} should do. Write shorter sentences and plainer words."
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
        let message = "“symptoms” is empty. Write ids of symptoms.json, so that readers find the condition by what they feel.";
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
        let message = "No treatment is described in a block “treatments”. Say of each what it is, how it helps and what its risks are; if there is none, say so in the text.";
        diagnostics.push(Diagnostic::warning(root().key("sections"), message));
    }
    if condition.questions.is_empty() {
        let message = "“questions” is empty. Give readers what they may ask at an appointment: it helps them decide (DISCERN, question 15).";
        diagnostics.push(Diagnostic::warning(root(), message));
    }
}

/// The questions of DISCERN that nothing is said to.
fn unanswered(treatment: &Treatment) -> impl Iterator<Item = &'static str> {
    let Treatment { what, benefits, risks, .. } = treatment;
    let questions = [
        (
            what,
            "It is not said what this treatment is and how it works (DISCERN, question 9). Write “what”.",
        ),
        (
            benefits,
            "It is not said how this treatment helps (DISCERN, question 10). Write “benefits”, or that none is known.",
        ),
        (
            risks,
            "Its risks and side effects are not told (DISCERN, question 11). Write “risks”, or that none is known.",
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

//! Checks that an article is up to date, backed by dated sources and easy to read.

use super::glossary_spellcheck::GlossarySpellcheck;
use super::plain_text;
use super::readability::{Formula, WHOLE, readability};
use super::{citations, discern};
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Block, Condition, Source, each_at};
use crate::model::{Day, JsonPath, Language};
use crate::pages::reserved_ids::WITHOUT_TREATMENT_ID;

/// The highest reading grade of a whole article without a warning.
const ARTICLE_GRADE: f64 = 8.0;

/// The highest reading grade of a part of an article. It is higher because in fewer words, one long word weighs more.
const PART_GRADE: f64 = 10.0;

/// The lowest perspicuity of a whole Spanish article without a warning: the INFLESZ scale calls it rather easy.
const ARTICLE_PERSPICUITY: f64 = 65.0;

/// The lowest perspicuity of a part of one: normal on that scale.
const PART_PERSPICUITY: f64 = 55.0;

/// How many years may pass until the next review without a warning.
const MAX_YEARS_TO_REVIEW: usize = 3;

/// Checks an article in this language on this day. The lines are not looked up yet.
pub(super) fn check(condition: &Condition, language: &Language, today: Day) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    schema(condition, &mut diagnostics);
    dates(condition, today, &mut diagnostics);
    diagnostics.extend(citations::check(condition));
    diagnostics.extend(plain_text::check(condition));
    diagnostics.extend(sources(&root().key("sources"), &condition.sources, today));
    numbers(condition, &mut diagnostics);
    diagnostics.extend(hard_parts(condition, language));
    symptoms(condition, &mut diagnostics);
    diagnostics.extend(discern::check(condition));
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
    let Condition { written, review, next_review, changes, .. } = condition;
    let path = root().key("next_review");
    if *next_review < today {
        let message = format!(
            "The review was due on {}. Review the article, then set a later day.",
            next_review.in_words()
        );
        diagnostics.push(Diagnostic::error(path, message));
    } else if *next_review > (0..MAX_YEARS_TO_REVIEW).fold(today, |day, _| day.a_year_later()) {
        let message = format!(
            "The next review is more than {MAX_YEARS_TO_REVIEW} years away, and medicine changes. Set an earlier day."
        );
        diagnostics.push(Diagnostic::warning(path, message));
    }
    diagnostics.extend(future(root().key("written"), *written, &written.in_words(), today));
    for (path, change) in each_at(&root().key("changes"), changes) {
        diagnostics.extend(future(path.key("day"), change.day, &change.day.in_words(), today));
    }
    let Some(review) = review else { return };
    let path = root().key("review").key("day");
    diagnostics.extend(future(path.clone(), review.day, &review.day.in_words(), today));
    let change = changes.iter().map(|change| change.day).max();
    if let Some(change) = change.filter(|change| *change > review.day) {
        let message = format!(
            "The text was changed after this review, on {}. Have the change reviewed, then write the day of that review.",
            change.in_words()
        );
        diagnostics.push(Diagnostic::warning(path, message));
    }
}

/// Reports a day in the future. `words` name the date as the author wrote it.
fn future(path: JsonPath, day: Day, words: &str, today: Day) -> Option<Diagnostic> {
    // In the author's time zone, it may already be tomorrow.
    (day > today.a_day_later())
        .then(|| Diagnostic::error(path, format!("{words} is in the future. Correct the date.")))
}

/// Reports sources without a date, or with one in the future. A year or a month counts by its first day.
pub(super) fn sources(path: &JsonPath, sources: &[Source], today: Day) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (path, Source { published, read, .. }) in each_at(path, sources) {
        if published.is_none() && read.is_none() {
            let message = "This source has no date. Write when it was “published”, or on which day you “read” it.";
            diagnostics.push(Diagnostic::error(path.clone(), message));
        }
        let published = published.as_ref().and_then(|date| {
            future(path.key("published"), date.first_day(), &date.in_words(), today)
        });
        let read = read.and_then(|day| future(path.key("read"), day, &day.in_words(), today));
        diagnostics.extend(published.into_iter().chain(read));
    }
    diagnostics
}

/// Warns of numbers that readers cannot compare.
fn numbers(condition: &Condition, diagnostics: &mut Vec<Diagnostic>) {
    for (path, block) in condition.blocks() {
        let Block::Numbers(numbers) = block else { continue };
        if numbers.windows(2).any(|pair| pair[0].of != pair[1].of) {
            let message = "These numbers are parts of different wholes, so readers cannot compare them. Use the same “of” in all entries, or a block for each.";
            diagnostics.push(Diagnostic::warning(path.key("numbers"), message));
        }
    }
}

/// Warns of parts that are hard to read, if there is a formula for the language.
pub(super) fn hard_parts(condition: &Condition, language: &Language) -> Vec<Diagnostic> {
    let Some(formula) = Formula::of(language) else { return Vec::new() };
    let is_whole = |part: &str| part == WHOLE;
    let mut diagnostics = Vec::new();
    for (part, text) in readability(condition, formula) {
        let (is_hard, measured) = match formula {
            Formula::Kincaid => {
                let limit = if is_whole(&part) { ARTICLE_GRADE } else { PART_GRADE };
                let grade = text.grade();
                (grade > limit, format!("grade {grade:.1}, and the limit is {limit:.0}"))
            }
            Formula::SzigrisztPazos => {
                let limit = if is_whole(&part) { ARTICLE_PERSPICUITY } else { PART_PERSPICUITY };
                let value = text.perspicuity();
                // In a few words, one long word decides.
                let is_short = !text.has_enough_words();
                let measured =
                    format!("{value:.1} on the INFLESZ scale, and the limit is {limit:.0}");
                (value < limit && !is_short, measured)
            }
        };
        if is_hard {
            let path = if is_whole(&part) { root() } else { part_path(condition, &part) };
            let message = format!(
                "“{part}” is hard to read: {measured}. Write shorter sentences and plainer words."
            );
            diagnostics.push(Diagnostic::warning(path, message));
        }
    }
    diagnostics
}

fn part_path(condition: &Condition, part: &str) -> JsonPath {
    match part {
        "introduction" | "conclusion" => root().key(part),
        WITHOUT_TREATMENT_ID => root().key("without_treatment"),
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

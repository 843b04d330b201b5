//! Checks that an article is fair about treatments.
//!
//! The checks follow DISCERN, an instrument for judging written information on treatment choices (D. Charnock and
//! others, 1999).

use crate::builder::diagnostic::Diagnostic;
use crate::model::JsonPath;
use crate::model::condition::{Block, Condition, Treatment, each_at};

/// A warning for each question of DISCERN that the article leaves open.
pub(super) fn check(condition: &Condition) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut diagnostics = treatments(condition);
    let mut warn = |path: JsonPath, message: &str| {
        diagnostics.push(Diagnostic::warning(path, message));
    };
    if condition.support.is_empty() {
        warn(
            root.clone(),
            "“support” is empty. Name organizations that inform or help readers (DISCERN, question 7).",
        );
    }
    let has_treatments = !condition.treatments().is_empty();
    let mut evidence = condition.treatments().into_iter().map(|(_, it)| &it.evidence);
    if has_treatments && evidence.all(Option::is_none) {
        warn(
            root.key("sections"),
            "No treatment says how sure it is that it helps (DISCERN, question 8). Write “evidence”.",
        );
    }
    if has_treatments && condition.without_treatment.is_empty() {
        warn(
            root.clone(),
            "“without_treatment” is empty. Say what happens without treatment (DISCERN, question 12).",
        );
    }
    if condition.questions.is_empty() {
        warn(
            root,
            "“questions” is empty. List questions for an appointment, which help readers decide (DISCERN, question 15).",
        );
    }
    diagnostics
}

/// The warnings of each treatment, or a warning that there is none.
fn treatments(condition: &Condition) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
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
        diagnostics.push(Diagnostic::warning(JsonPath::default().key("sections"), message));
    }
    diagnostics
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

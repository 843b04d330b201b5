//! What the reader is told before a backup is restored.

use crate::client::dom::notes::Detail;
use crate::client::state::messages::{count, entries};
use crate::model::feedback::Stars;
use crate::storage::{ImportOutcome, ImportStep, Key, Value};

/// How many entries of a backup are shown one by one.
const MOST_DETAILS: usize = 100;

/// What restoring comes to.
pub(super) fn summary(steps: &[ImportStep]) -> String {
    let number = |effect: ImportOutcome| steps.iter().filter(|step| step.outcome == effect).count();
    let beside = number(ImportOutcome::KeepBoth);
    let summary = format!(
        "Restore this file? It adds {}, changes {} to a newer text, and skips {} that are here \
         already or newer here.",
        entries(number(ImportOutcome::Add) + beside),
        count(number(ImportOutcome::Change), "comment"),
        entries(number(ImportOutcome::Skip)),
    );
    if beside == 0 {
        return summary;
    }
    let comments = count(beside, "comment");
    format!(
        "{summary} For {comments}, it is not clear which text is newer, so both texts are kept."
    )
}

/// What it adds and changes, one by one.
pub(super) fn details(steps: &[ImportStep]) -> Vec<Detail> {
    let done = steps.iter().filter(|step| step.outcome != ImportOutcome::Skip);
    let mut details: Vec<_> = done.clone().take(MOST_DETAILS).map(detail).collect();
    let more = done.count().saturating_sub(MOST_DETAILS);
    if more > 0 {
        details.push(Detail { words: format!("… and {more} more"), text: String::new() });
    }
    details
}

fn detail(step: &ImportStep) -> Detail {
    let effect = match step.outcome {
        ImportOutcome::Change => "Changes",
        ImportOutcome::KeepBoth => "Adds a second text of a",
        ImportOutcome::Add | ImportOutcome::Skip => "Adds",
    };
    let (what, text) = match &step.entry {
        Some((_, Value::Comment(comment))) => ("comment:", comment.text.as_str()),
        Some((_, Value::Draft(draft))) => ("half-written text:", draft.text.as_str()),
        Some((_, Value::Question(question))) => ("question:", question.text.as_str()),
        Some((Key::Rating(author), Value::Rating(stars))) => {
            let words = format!("{effect} rating of {author}: {} of {}", stars.count(), Stars::MAX);
            return Detail { words, text: String::new() };
        }
        Some((Key::ReadingSettings, _)) => ("your reading settings", ""),
        _ => ("an entry that this page cannot read", ""),
    };
    Detail { words: format!("{effect} {what}"), text: text.to_owned() }
}

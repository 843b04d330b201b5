//! The preview that the reader sees before a backup is restored.

use crate::client::dom::notes::Detail;
use crate::client::state::messages::{count, entries};
use crate::model::feedback::Stars;
use crate::storage::{ImportOutcome, ImportStep, Key, Value};

/// How many changes the preview shows one by one.
const MAX_DETAILS: usize = 100;

/// Says how many entries restoring would add, change and skip.
pub(super) fn summary(steps: &[ImportStep]) -> String {
    let number =
        |outcome: ImportOutcome| steps.iter().filter(|step| step.outcome == outcome).count();
    let second_texts = number(ImportOutcome::KeepBoth);
    let summary = format!(
        "Restore this file? It adds {}, changes {} to a newer text, and skips {} that you \
         already have, or have in a newer version.",
        entries(number(ImportOutcome::Add) + second_texts),
        count(number(ImportOutcome::Change), "comment"),
        entries(number(ImportOutcome::Skip)),
    );
    if second_texts == 0 {
        return summary;
    }
    let comments = count(second_texts, "comment");
    format!(
        "{summary} For {comments}, it is not clear which text is newer, so both texts are kept."
    )
}

/// Lists the single changes, except those that exceed [`MAX_DETAILS`].
pub(super) fn details(steps: &[ImportStep]) -> Vec<Detail> {
    let changes = steps.iter().filter(|step| step.outcome != ImportOutcome::Skip);
    let mut details: Vec<_> = changes.clone().take(MAX_DETAILS).map(detail).collect();
    let more = changes.count().saturating_sub(MAX_DETAILS);
    if more > 0 {
        details.push(Detail { words: format!("… and {more} more"), text: String::new() });
    }
    details
}

fn detail(step: &ImportStep) -> Detail {
    let verb = match step.outcome {
        ImportOutcome::Change => "Changes",
        ImportOutcome::KeepBoth => "Adds a second text of a",
        ImportOutcome::Add | ImportOutcome::Skip => "Adds",
    };
    let (what, text) = match &step.entry {
        Some((_, Value::Comment(comment))) => ("comment:", comment.text.as_str()),
        Some((_, Value::Draft(draft))) => ("half-written text:", draft.text.as_str()),
        Some((_, Value::Question(question))) => ("question:", question.text.as_str()),
        Some((Key::Rating(author), Value::Rating(stars))) => {
            let words = format!("{verb} rating of {author}: {} of {}", stars.count(), Stars::MAX);
            return Detail { words, text: String::new() };
        }
        Some((Key::ReadingSettings, _)) => ("your reading settings", ""),
        _ => ("an entry that this page cannot read", ""),
    };
    Detail { words: format!("{verb} {what}"), text: text.to_owned() }
}

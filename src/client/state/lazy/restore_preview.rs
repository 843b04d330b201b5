//! The preview that the reader sees before a backup is restored.

use crate::client::dom::notes::Detail;
use crate::messages::text;
use crate::model::Message;
use crate::storage::{ImportOutcome, ImportStep, Key, Value};
use crate::{message, text};

/// How many changes the preview shows one by one.
const MAX_DETAILS: usize = 100;

/// Says how many entries restoring would add, change and skip.
pub(super) fn summary(steps: &[ImportStep]) -> Message {
    let number =
        |outcome: ImportOutcome| steps.iter().filter(|step| step.outcome == outcome).count();
    let second_texts = number(ImportOutcome::KeepBoth);
    let question = message!(
        "restore-question",
        added = number(ImportOutcome::Add) + second_texts,
        changed = number(ImportOutcome::Change),
        skipped = number(ImportOutcome::Skip),
    );
    if second_texts == 0 {
        return question;
    }
    message!("restore-question-both", question = question, count = second_texts)
}

/// Lists the single changes, except those that exceed [`MAX_DETAILS`].
pub(super) fn details(steps: &[ImportStep]) -> Vec<Detail> {
    let changes = steps.iter().filter(|step| step.outcome != ImportOutcome::Skip);
    let mut details: Vec<_> = changes.clone().take(MAX_DETAILS).map(detail).collect();
    let more = changes.count().saturating_sub(MAX_DETAILS);
    if more > 0 {
        let words = text!("restore-adds-more", count = more);
        details.push(Detail { words, text: String::new() });
    }
    details
}

fn detail(step: &ImportStep) -> Detail {
    let (message, own) = match &step.entry {
        Some((_, Value::Comment(comment))) => {
            let message = match step.outcome {
                ImportOutcome::Change => message!("restore-changes-comment"),
                ImportOutcome::KeepBoth => message!("restore-adds-second-text"),
                ImportOutcome::Add | ImportOutcome::Skip => message!("restore-adds-comment"),
            };
            (message, comment.text.as_str())
        }
        // A backup only adds entries of these kinds: see `ImportOutcome`.
        Some((_, Value::Draft(draft))) => (message!("restore-adds-draft"), draft.text.as_str()),
        Some((_, Value::Question(question))) => {
            (message!("restore-adds-question"), question.text.as_str())
        }
        Some((Key::Rating(author), Value::Rating(stars))) => {
            let author = author.as_str();
            (message!("restore-adds-rating", author = author, stars = stars.count()), "")
        }
        Some((Key::ReadingSettings, _)) => (message!("restore-adds-settings"), ""),
        _ => (message!("restore-adds-unreadable"), ""),
    };
    Detail { words: text(&message), text: own.to_owned() }
}

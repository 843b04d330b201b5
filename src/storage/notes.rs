//! All notes as a text to print or mail.

use super::Key;
use crate::model::Id;
use crate::model::feedback::{Millis, Stars};
use crate::storage::backup::decode_entry;
use crate::storage::record::Value;

/// Returns the ratings, comments, questions and drafts among these entries as a text, oldest first. `time` formats a
/// time for the reader.
pub fn notes_as_text(entries: &[(String, String)], time: impl Fn(Millis) -> String) -> String {
    let mut notes = "My notes from Symptom Database\n".to_owned();
    let mut heading = String::new();
    let mut add = |title: String, note: String| {
        if title != heading {
            let line = "=".repeat(title.len());
            notes.extend(["\n\n", &title, "\n", &line, "\n"]);
            heading = title;
        }
        notes.extend(["\n", &note, "\n"]);
    };
    for (key, value) in entries {
        match decode_entry(key, value) {
            Some((Key::Comment(condition, _), Value::Comment(comment))) => {
                let mut when = time(comment.created);
                if let Some(edited) = comment.edited {
                    when = format!("{when}, edited {}", time(edited));
                }
                if let Some(about) = &comment.about {
                    when = format!("{when}, on {}", words(&about.section));
                }
                add(
                    format!("Comments on {}", words(&condition)),
                    format!("{when}\n{}", comment.text.as_str()),
                );
            }
            Some((Key::Question(condition, _), Value::Question(question))) => add(
                format!("Questions for my appointment on {}", words(&condition)),
                question.text.as_str().to_owned(),
            ),
            Some((Key::Draft(condition, _), Value::Draft(draft))) => {
                add(format!("Not saved as a comment yet, on {}", words(&condition)), draft.text);
            }
            Some((Key::Rating(author), Value::Rating(stars))) => add(
                "Ratings of authors".to_owned(),
                format!("{}: {} of {}", words(&author), stars.count(), Stars::MAX),
            ),
            _ => {}
        }
    }
    notes
}

/// Returns an id as words. A page knows only its own condition and author by name.
fn words(id: &Id) -> String {
    id.as_str().replace('-', " ")
}

//! All notes as a text to print or mail.

use super::Key;
use crate::message;
use crate::model::feedback::Millis;
use crate::model::{Id, Message};
use crate::storage::backup::decode_entry;
use crate::storage::record::Value;

/// Returns the ratings, comments, questions and drafts among these entries as a text, oldest first. `time` formats a
/// time for the reader, and `format` a message.
pub fn notes_as_text(
    entries: &[(String, String)],
    time: impl Fn(Millis) -> String,
    format: impl Fn(&Message) -> String,
) -> String {
    let mut notes = format(&message!("notes-text-title")) + "\n";
    let mut heading = String::new();
    let mut add = |title: Message, note: String| {
        let title = format(&title);
        if title != heading {
            let line = "=".repeat(title.chars().count());
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
                    when = format(&message!(
                        "comment-time-edited",
                        time = when,
                        edited = time(edited)
                    ));
                }
                if let Some(about) = &comment.about {
                    let section = words(&about.section);
                    when =
                        format(&message!("notes-text-on-section", time = when, section = section));
                }
                let title = message!("notes-text-comments", condition = words(&condition));
                add(title, when + "\n" + comment.text.as_str());
            }
            Some((Key::Question(condition, _), Value::Question(question))) => add(
                message!("notes-text-questions", condition = words(&condition)),
                question.text.as_str().to_owned(),
            ),
            Some((Key::Draft(condition, _), Value::Draft(draft))) => {
                add(message!("notes-text-drafts", condition = words(&condition)), draft.text);
            }
            Some((Key::Rating(author), Value::Rating(stars))) => {
                let author = words(&author);
                let rating = message!("notes-text-rating", author = author, stars = stars.count());
                add(message!("notes-text-ratings"), format(&rating));
            }
            _ => {}
        }
    }
    notes
}

/// Returns an id as words. A page knows only its own condition and author by name.
fn words(id: &Id) -> String {
    id.as_str().replace('-', " ")
}

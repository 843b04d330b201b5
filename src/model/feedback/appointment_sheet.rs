//! The sheet that a reader takes to an appointment.

use crate::message;
use crate::model::Message;

/// Returns the reader's questions and comments as a text to send or paste; nothing if there are neither. Each comment
/// is a pair of its heading and its text. `format` formats a message for the reader.
pub fn appointment_sheet(
    condition: &str,
    day: &str,
    questions: &[String],
    comments: &[(String, String)],
    format: impl Fn(&Message) -> String,
) -> Option<String> {
    if questions.is_empty() && comments.is_empty() {
        return None;
    }
    let mut sheet = format(&message!("sheet-title", condition = condition));
    sheet.extend(["\n", day, "\n"]);
    if !questions.is_empty() {
        sheet.extend(["\n", &format(&message!("sheet-questions")), "\n"]);
        for question in questions {
            sheet.extend(["- ", question, "\n"]);
        }
    }
    if !comments.is_empty() {
        sheet.extend(["\n", &format(&message!("sheet-comments")), "\n"]);
        for (heading, text) in comments {
            sheet.extend(["\n", heading, "\n", text, "\n"]);
        }
    }
    Some(sheet)
}

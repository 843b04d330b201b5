//! What a reader takes to an appointment, as a text.

/// The questions that a reader wants to ask, and the reader's comments, as a text to send or paste.
/// Each comment comes with what stands above it: when it was written, and on what. Nothing if there
/// are neither.
pub fn write_sheet(
    condition: &str,
    day: &str,
    questions: &[String],
    comments: &[(String, String)],
) -> Option<String> {
    if questions.is_empty() && comments.is_empty() {
        return None;
    }
    let mut sheet = format!("For my appointment: {condition}\n{day}\n");
    if !questions.is_empty() {
        sheet += "\nMy questions\n";
        for question in questions {
            sheet.extend(["- ", question, "\n"]);
        }
    }
    if !comments.is_empty() {
        sheet += "\nMy comments\n";
        for (head, text) in comments {
            sheet.extend(["\n", head, "\n", text, "\n"]);
        }
    }
    Some(sheet)
}

//! The DOM ids of the page's own parts, which no section of an article may take.

/// The ids. New ids of the page contain `--` and need no entry, because no section's id can contain it: so no article
/// that is written becomes wrong.
pub const RESERVED_IDS: &[&str] = &[
    "main",
    "contents",
    "medical-help",
    "introduction",
    "conclusion",
    "glossary",
    "sources",
    "overdue",
    "print",
    "author",
    "rating-message",
    "comments",
    "comment-form",
    "comment-form-message",
    "comment-list",
    "comment-list-items",
    "your-notes",
    "reading-settings",
    "notes-unreadable",
    "notes-unreadable-words",
    "notes-file",
    "notes-question",
    "notes-question-words",
    "notes-question-yes",
    "notes-message",
    "subject",
    "appointment",
    "appointment-questions",
    "appointment-question",
    "appointment-own-question",
    "appointment-message",
    "comment-section",
    "comment-text",
    "comment-text-count",
    "comment-text-error",
    "star-1",
    "star-2",
    "star-3",
    "star-4",
    "star-5",
];

/// Those of them to which a text of an article may link.
pub const LINKABLE_IDS: [&str; 7] =
    ["medical-help", "introduction", "conclusion", "glossary", "sources", "author", "comments"];

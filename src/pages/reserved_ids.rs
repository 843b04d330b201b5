//! The DOM ids of a page's own parts.

/// The ids that no section of an article may have. A new id of a page contains `--` and needs no entry, because no
/// section's id can contain it. So existing articles stay valid.
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

/// The reserved ids to which the text of an article may link.
pub const LINKABLE_IDS: [&str; 7] =
    ["medical-help", "introduction", "conclusion", "glossary", "sources", "author", "comments"];

pub use crate::model::condition::WITHOUT_TREATMENT_ID;

//! What screen readers are told, and what checkers of accessibility find.

mod announcements;
mod automated_checks;
mod error_announcements;
mod headings;
mod note_announcements;

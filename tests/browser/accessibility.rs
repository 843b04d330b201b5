//! Announcements, headings, and automated checks of accessibility.

mod announcements;
mod automated_checks;
mod error_announcements;
mod headings;
mod note_announcements;

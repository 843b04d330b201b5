//! Rating, commenting, and preparing an appointment.

mod appointment;
mod co_authors;
mod commenting;
mod conflicts;
mod drafts;
mod drafts_in_two_tabs;
mod earlier_slugs;
mod held_keys;
mod keyboard;
mod many_comments;
mod persistence;
mod rating;
mod section_comments;
mod status_messages;
mod touch;
mod two_tabs;
mod unsaved_text;

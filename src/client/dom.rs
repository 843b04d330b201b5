//! Access to the browser: elements of the page, events, the clock, random numbers, files and the clipboard. This module
//! makes no decisions.

pub mod actions;
pub mod appointment;
pub mod comments;
pub mod editor;
pub mod files;
pub mod notes;
pub mod notices;
pub mod rating;
pub mod sections;

mod element;
mod events;
mod page;
mod platform;
mod schedule;
mod time;

pub use element::{element_by_id, focus, focus_soon, mark_error, set_hidden, set_text};
pub use events::{
    on_leaving, on_return, on_storage_change, print_notes, report_changed_settings, report_erased,
};
pub use page::{
    SUBJECT_ID, is_loading, mark_loading, mark_storage_unavailable, subject, subject_json,
};
pub use platform::{now, random, request_persistence};
pub use schedule::{once_mounted, once_painted, soon};
pub use time::{local_date, local_time, local_time_of_day};

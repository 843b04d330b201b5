//! The state's part of the lazy chunk: loading, editing, all notes at once, and the appointment.

mod appointment;
mod editing;
mod notes;
mod request;
mod restore_preview;
mod run;
mod stored_feedback;

pub use editing::{copy_unsaved_text, download_unsaved_text};
pub use request::{LazyRequest, LoadFailure};

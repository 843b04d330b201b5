//! The feedback on the page, and everything that the reader can do to it.
//!
//! Each command saves first, so that it can report a failure: comments change on the page only after the store has
//! saved the change. A chosen rating appears even if it could not be saved, and its message says so.

mod action;
mod comment_error;
mod comments;
mod dispatch;
mod drafts;
mod feedback_state;
mod lazy;
mod messages;
mod pending_confirmation;
mod rating;
mod recovered_draft;

pub use action::Action;
pub use comment_error::CommentError;
pub use feedback_state::FeedbackState;
pub use lazy::{LazyRequest, LoadFailure, copy_unsaved_text, download_unsaved_text};

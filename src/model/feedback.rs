//! The reader's feedback on an article: a rating of its author, comments, drafts and questions.
//!
//! The rules are pure: time and ids come in as arguments. This module uses neither Leptos, nor the browser, nor the
//! store.

mod appointment_sheet;
mod comment;
mod comment_text;
mod comment_thread;
mod draft;
mod live_region;
mod stars;
mod subject;

pub use appointment_sheet::appointment_sheet;
pub use comment::{Comment, CommentId, LAST_TIME, Millis, SectionRef};
pub use comment_text::{CommentText, CommentTextError, Length};
pub use comment_thread::{CommentThread, EntryMode, ThreadEntry};
pub use draft::{Draft, DraftId, join_drafts};
pub use live_region::distinct_announcement;
pub use stars::{Stars, StarsError};
pub use subject::{IdList, Subject};

//! What a reader may say of an article: a rating of its author, and comments.
//!
//! Pure rules: time and ids come in as arguments. This module knows neither leptos nor the
//! browser nor where feedback is kept.

mod comment;
mod comment_list;
mod comment_text;
mod draft;
mod saying;
mod sheet;
mod stars;
mod subject;

pub use comment::{About, Comment, CommentId, LAST_TIME, Millis};
pub use comment_list::{CommentList, Entry, Mode};
pub use comment_text::{CommentText, CommentTextError, Length};
pub use draft::{Draft, DraftId, join_drafts};
pub use saying::say_anew;
pub use sheet::write_sheet;
pub use stars::{Stars, StarsError};
pub use subject::Subject;

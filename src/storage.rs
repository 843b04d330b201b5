//! Where feedback is kept: one record for each rating and each comment, behind a narrow port.
//!
//! The layout of keys and records is this module's alone. What it cannot read it never
//! overwrites and never deletes. [`browser_store::BrowserStore`] is the only part that knows the
//! browser; tests hand in stores that fail.

pub mod browser_store;

mod backup;
mod feedback_store;
mod key;
mod namespace;
mod notes;
mod record;

use std::fmt;

pub use backup::{Backup, BackupError, ImportOutcome, ImportStep, write_backup};
pub use feedback_store::{ChangeError, FeedbackStore, SaveError, StoredFeedback, UnreadableKeys};
pub use key::{Key, PREFIX};
pub use namespace::{Namespace, SITE_ATTRIBUTE};
pub use notes::write_notes;
pub use record::{
    Unreadable, Value, decode_comment, decode_draft, decode_rating, encode_comment, encode_draft,
    encode_rating,
};

/// Text kept by key, as `localStorage` keeps it.
pub trait Store {
    /// The value at `key`, if there is one.
    ///
    /// # Errors
    /// If the store cannot be reached.
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Keeps `value` at `key`, in place of what was there.
    ///
    /// # Errors
    /// If the store cannot be reached, is full or refuses. Then what was there is still there.
    fn write(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Takes away what is at `key`, if anything is.
    ///
    /// # Errors
    /// If the store cannot be reached or refuses.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// Shows every key of ours, in no order, and may show others. There may be thousands, so none is
    /// copied that is not asked for.
    ///
    /// # Errors
    /// If the store cannot be reached.
    fn each_key(&self, visit: &mut dyn FnMut(&str)) -> Result<(), StoreError>;
}

/// Why a [`Store`] did not do what it was asked. Each reads as the reason in a sentence that
/// begins "Not saved: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no store, or the browser denies it.
    Unavailable,
    /// There is no room.
    Full,
    /// The browser refused for a reason of its own.
    Refused,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "this browser does not let this page keep anything.",
            Self::Full => {
                "this browser has no more room for this site. Delete comments you no longer need, \
                 then try again."
            }
            Self::Refused => "this browser refused to keep it. Please try again.",
        })
    }
}

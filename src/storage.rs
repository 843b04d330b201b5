//! Where feedback is stored: one record for each rating, comment, question and draft, behind a narrow port.
//!
//! Only this module knows the layout of keys and records, except that the page's scripts store the reading settings:
//! see `src/js/reading-settings/record.js`. It never overwrites or deletes a record that it cannot read.
//! Only [`browser_store::BrowserStore`] knows the browser; tests pass stores that fail.

pub mod browser_store;

mod backup;
mod error;
mod feedback_store;
mod key;
mod load;
mod namespace;
mod notes;
mod record;
mod store;

pub use backup::{Backup, BackupError, ImportOutcome, ImportStep, encode_backup};
pub use error::{ChangeError, SaveError};
pub use feedback_store::FeedbackStore;
pub use key::Key;
pub use load::{StoredFeedback, UnreadableKeys};
pub use namespace::SITE_ATTRIBUTE;
pub use notes::notes_as_text;
pub use record::{Unreadable, Value};
pub use store::{Store, StoreError};

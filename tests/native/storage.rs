//! What the store holds, how, and what happens to records that cannot be read.

mod backup;
mod conflicts;
mod drafts;
mod earlier_slugs;
mod earlier_version;
mod erase;
mod faults;
mod feedback_store;
mod fuzz;
mod hostile_backups;
mod key;
mod merge;
mod notes;
mod questions;
mod reading_settings;
mod record;
mod two_tabs;
mod unreadable;

use symptom_database::storage::{ChangeError, SaveError, StoreError, Unreadable};

use crate::harness::messages::{in_english, is_in_file};

#[test]
fn says_why_something_was_not_saved() {
    let room = "this browser has no more room for this site. Delete comments you no longer need, \
                then try again.";
    let cases = [
        (
            SaveError::from(StoreError::Unavailable),
            "this browser does not let this page keep anything.",
        ),
        (SaveError::from(StoreError::Full), room),
        (
            SaveError::from(StoreError::Refused),
            "this browser refused to keep it. Please try again.",
        ),
        (SaveError::NotStored, "this browser did not keep it. Please try again."),
        (
            SaveError::Occupied(Unreadable::Damaged),
            "something this page cannot read is saved in its place, and was left untouched. You \
             can download and remove it under “Your notes”.",
        ),
        (
            SaveError::Occupied(Unreadable::Newer),
            "a newer version of this page has saved something in its place. Reload this page to \
             get the newer version.",
        ),
    ];
    for (error, message) in cases {
        assert_eq!(in_english(&error.message()), message);
        // A rating can fail before the lazy part of the client and its messages are there.
        assert!(is_in_file("client", &error.message()), "{error:?}");
    }
    assert_eq!(in_english(&StoreError::Full.message()), room);
    let refused = ChangeError::from(StoreError::Refused);
    assert_eq!(refused, ChangeError::Save(SaveError::Store(StoreError::Refused)));
}

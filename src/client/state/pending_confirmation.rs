//! Commands that the reader must confirm.

/// The command that runs if the reader confirms it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PendingConfirmation {
    /// Erase everything.
    Erase,
    /// Remove the records that cannot be read.
    RemoveUnreadable,
    /// Restore a backup.
    Restore,
}

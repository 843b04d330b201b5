//! The actions of the page's controls, and the names that controls carry for them.

use web_sys::Element;

use crate::client::dom::actions::ACTION;
use crate::client::dom::{appointment, comments, notes, rating, sections};

/// The action of a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Rates an author. The value of the control is the number of stars.
    Rate,
    /// Clears the rating of an author.
    ClearRating,
    /// Opens all sections.
    OpenSections,
    /// Closes all sections.
    CloseSections,
    /// Saves the text of an editor as a new or changed comment.
    SaveComment,
    /// Closes an editor without changing its comment.
    CancelChange,
    /// Copies the unsaved text of an editor.
    CopyUnsavedText,
    /// Downloads the unsaved text of an editor.
    DownloadUnsavedText,
    /// Downloads all notes as a backup.
    DownloadBackup,
    /// Downloads all notes as a text to read, print or mail.
    DownloadText,
    /// Downloads the records that cannot be read as a backup.
    DownloadUnreadable,
    /// Reads the backup that the reader has chosen, and asks whether to restore it.
    OpenBackup,
    /// Asks whether to remove the records that cannot be read.
    RemoveUnreadable,
    /// Asks whether to erase everything.
    Erase,
    /// Runs the command that the reader was asked to confirm.
    Confirm,
    /// Drops that command.
    Decline,
    /// Saves a question that is ticked, or deletes one that is unticked.
    ChooseQuestion,
    /// Adds a question of the reader's own.
    AddQuestion,
    /// Prints the sheet for the appointment.
    PrintSheet,
    /// Shares or copies that sheet.
    ShareSheet,
}

impl Action {
    const ALL: [Self; 20] = [
        Self::Rate,
        Self::ClearRating,
        Self::OpenSections,
        Self::CloseSections,
        Self::SaveComment,
        Self::CancelChange,
        Self::CopyUnsavedText,
        Self::DownloadUnsavedText,
        Self::DownloadBackup,
        Self::DownloadText,
        Self::DownloadUnreadable,
        Self::OpenBackup,
        Self::RemoveUnreadable,
        Self::Erase,
        Self::Confirm,
        Self::Decline,
        Self::ChooseQuestion,
        Self::AddQuestion,
        Self::PrintSheet,
        Self::ShareSheet,
    ];

    /// Its name in the attribute [`ACTION`] of a control.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rate => "rate",
            Self::ClearRating => "clear-rating",
            Self::OpenSections => "open-sections",
            Self::CloseSections => "close-sections",
            Self::SaveComment => "save-comment",
            Self::CancelChange => "cancel-change",
            Self::CopyUnsavedText => "copy-unsaved-text",
            Self::DownloadUnsavedText => "download-unsaved-text",
            Self::DownloadBackup => "download-backup",
            Self::DownloadText => "download-text",
            Self::DownloadUnreadable => "download-unreadable",
            Self::OpenBackup => "open-backup",
            Self::RemoveUnreadable => "remove-unreadable",
            Self::Erase => "erase",
            Self::Confirm => "confirm",
            Self::Decline => "decline",
            Self::ChooseQuestion => "choose-question",
            Self::AddQuestion => "add-question",
            Self::PrintSheet => "print-sheet",
            Self::ShareSheet => "share-sheet",
        }
    }

    /// Returns the action of a control; nothing if it names no known action.
    pub fn of(control: &Element) -> Option<Self> {
        let name = control.get_attribute(ACTION)?;
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    /// Whether its code is in the lazy chunk.
    pub fn is_lazy(self) -> bool {
        !matches!(self, Self::Rate | Self::ClearRating | Self::OpenSections | Self::CloseSections)
    }

    /// The id of the status message about the action.
    pub(super) fn message_id(self) -> &'static str {
        match self {
            Self::Rate | Self::ClearRating => rating::MESSAGE_ID,
            Self::OpenSections | Self::CloseSections => sections::MESSAGE_ID,
            Self::SaveComment
            | Self::CancelChange
            | Self::CopyUnsavedText
            | Self::DownloadUnsavedText => comments::FORM_MESSAGE_ID,
            Self::ChooseQuestion | Self::AddQuestion => appointment::MESSAGE_ID,
            Self::PrintSheet | Self::ShareSheet => appointment::SHEET_MESSAGE_ID,
            _ => notes::MESSAGE_ID,
        }
    }
}

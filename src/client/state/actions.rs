//! What the controls of the page do, by the names that they carry.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::FeedbackState;
use crate::client::dom::actions::ACTION;
use crate::client::dom::{appointment, comments, notes, rating, sections};
use crate::client::state::messages::announce;
use crate::model::feedback::Stars;

/// What a control does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Rates the author with the stars that its value counts.
    Rate,
    /// Takes the rating back.
    ClearRating,
    /// Opens all sections.
    OpenSections,
    /// Closes all sections.
    CloseSections,
    /// Saves the text of an editor as a comment, or as a change of one.
    SaveComment,
    /// Leaves the comment of an editor as it is.
    CancelChange,
    /// Copies the text of an editor, which could not be saved.
    CopyUnsavedText,
    /// Downloads the text of an editor, which could not be saved.
    DownloadUnsavedText,
    /// Downloads all notes as a file that can be restored.
    DownloadBackup,
    /// Downloads all notes as a text to read, print or mail.
    DownloadText,
    /// Downloads what cannot be read, as a file that can be restored.
    DownloadUnreadable,
    /// Reads the file that the reader has chosen, and asks whether to restore what is in it.
    OpenBackup,
    /// Asks whether to remove what cannot be read.
    RemoveUnreadable,
    /// Asks whether to erase everything.
    Erase,
    /// Does what the reader was asked about.
    Confirm,
    /// Does nothing of it.
    Decline,
    /// Keeps a question that is ticked, or forgets one that is not.
    ChooseQuestion,
    /// Adds a question of the reader's own.
    AddQuestion,
    /// Prints what the reader takes to the appointment.
    PrintSheet,
    /// Shares or copies it.
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

    /// Its name in a control's attribute [`ACTION`].
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

    /// What a control does; nothing if it names nothing that is known.
    pub fn of(control: &Element) -> Option<Self> {
        let name = control.get_attribute(ACTION)?;
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    /// Whether its code comes later.
    pub fn is_lazy(self) -> bool {
        !matches!(self, Self::Rate | Self::ClearRating | Self::OpenSections | Self::CloseSections)
    }

    /// The id of the element that announces what came of it.
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

impl FeedbackState {
    /// Does what a control does whose code is there from the start.
    pub fn dispatch(self, action: Action, control: &Element) {
        match action {
            Action::Rate => {
                let star = control.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
                let count = star.and_then(|count| count.parse::<u8>().ok());
                if let Some(Ok(stars)) = count.map(Stars::try_from) {
                    self.rate(stars);
                }
            }
            Action::ClearRating => self.clear_rating(),
            Action::OpenSections => set_all_sections(true, "All sections are open."),
            Action::CloseSections => set_all_sections(false, "All sections are closed."),
            _ => {}
        }
    }
}

fn set_all_sections(open: bool, outcome: &str) {
    sections::set_all_sections(open);
    announce(sections::MESSAGE_ID, Ok(outcome.to_owned()));
}

//! What a reader who only reads and rates has no use for: what was saved, comments, all notes at once,
//! and the appointment. Its code comes later.

mod appointment;
mod load;
mod notes;

use leptos::prelude::*;
pub(super) use notes::Question;
use web_sys::Element;

use super::FeedbackState;
use super::sentences::tell_in;
use crate::browser::{self, later};

/// What a control does whose code comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
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

impl Deed {
    const ALL: [Self; 12] = [
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

    /// Its name in a control's attribute [`later::DEED`].
    pub fn name(self) -> &'static str {
        match self {
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
}

/// What that which comes later is wanted for.
#[derive(Clone)]
pub enum Wanted {
    /// What the store has kept, which is shown first, whatever else is wanted.
    Start,
    /// The same again: the page was left, and is shown as it was.
    Load,
    /// Another tab has changed the record at this key, or anything.
    Follow(Option<String>),
    /// What this control does.
    Deed(Element),
    /// The form for a comment, which the reader begins to use.
    CommentForm,
    /// The comment in that form, which the reader wants to add.
    Comment,
}

/// The id of the element that holds the form for a comment.
pub const COMMENT_FORM_ID: &str = "comment-form";
/// The id of the element that says what came of the form while it did not react.
pub const COMMENT_FORM_MESSAGE_ID: &str = "comment-form-message";

impl FeedbackState {
    /// Does what is wanted.
    pub fn run(self, wanted: Wanted) {
        if let Some(message) = browser::element_by_id::<Element>(COMMENT_FORM_MESSAGE_ID) {
            tell_in(&message, Ok(String::new()));
        }
        match wanted {
            Wanted::Load => self.load(),
            Wanted::Follow(key) => self.follow(key.as_deref()),
            Wanted::Deed(control) => {
                let name = control.get_attribute(later::DEED);
                let deed = Deed::ALL.into_iter().find(|deed| name.as_deref() == Some(deed.name()));
                if let Some(deed) = deed {
                    self.run_deed(deed, &control);
                }
            }
            Wanted::Start | Wanted::CommentForm => {}
            Wanted::Comment => later::submit(COMMENT_FORM_ID),
        }
    }

    /// Tells the reader that what was wanted was not done, since its code could not be loaded.
    pub fn tell_not_loaded(self, wanted: &Wanted) {
        let (place, what) = match wanted {
            Wanted::Start => {
                let sentence = "What you have saved cannot be shown: a part of this page could not be \
                                loaded. Nothing is lost. Check your connection, and reload the page.";
                return self.notice.set(sentence.to_owned());
            }
            Wanted::Deed(control) => (later::status_of(control), "That did not work"),
            Wanted::Comment => (browser::element_by_id(COMMENT_FORM_MESSAGE_ID), "Not saved"),
            Wanted::Load | Wanted::Follow(_) | Wanted::CommentForm => return,
        };
        if let Some(place) = place {
            let sentence = format!(
                "{what}: a part of this page could not be loaded. Check your connection, and try again."
            );
            tell_in(&place, Err(sentence));
        }
    }

    fn run_deed(self, deed: Deed, control: &Element) {
        match deed {
            Deed::DownloadBackup => self.download_backup(),
            Deed::DownloadText => self.download_text(),
            Deed::DownloadUnreadable => self.download_unreadable(),
            Deed::OpenBackup => self.open_backup(control),
            Deed::RemoveUnreadable => self.ask_to_remove_unreadable(),
            Deed::Erase => self.ask_to_erase(),
            Deed::Confirm => self.confirm(),
            Deed::Decline => self.decline(),
            Deed::ChooseQuestion => self.choose_question(control),
            Deed::AddQuestion => self.add_typed_question(),
            Deed::PrintSheet => self.print_sheet(control),
            Deed::ShareSheet => self.share_sheet(control),
        }
    }
}

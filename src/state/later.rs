//! What a first visit rarely needs: all notes at once, and the appointment.
//!
//! In a release this is a WebAssembly of its own, which is fetched when it is first asked for. What
//! only [`run`] and what it calls need is in there; the build finds that out. A development build
//! stays in one piece, since that is built faster.

mod appointment;
mod notes;

use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
pub(super) use notes::Question;
use web_sys::Element;

use super::FeedbackState;
use super::sentences::tell_in;
use crate::browser::later;

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

/// What is to be done once the code is there.
enum Wanted {
    /// What this control does.
    Deed(Element),
    /// The questions that are kept are shown, and those that are ticked are kept.
    Questions,
}

impl FeedbackState {
    /// Does what a control does whose code comes later.
    pub fn do_later(self, control: Element) {
        self.want(Wanted::Deed(control));
    }

    /// Shows the questions for the appointment that the store has kept as ticked, if there is one.
    pub(super) fn show_questions(self) {
        self.want(Wanted::Questions);
    }

    fn want(self, wanted: Wanted) {
        spawn_local(async move {
            let control = match &wanted {
                Wanted::Deed(control) => Some(control.clone()),
                Wanted::Questions => None,
            };
            #[cfg(not(debug_assertions))]
            let outcome = run(self, wanted).await;
            #[cfg(debug_assertions)]
            let outcome = run(self, wanted);
            if let (Err(_), Some(control)) = (outcome, control) {
                say_not_loaded(&control);
            }
        });
    }
}

fn say_not_loaded(control: &Element) {
    if let Some(status) = later::status_of(control) {
        let sentence = "That did not work: a part of this page could not be loaded. Check your \
                        connection, and try again.";
        tell_in(&status, Err(sentence.to_owned()));
    }
}

#[allow(clippy::unnecessary_wraps, reason = "the macro adds that the code cannot be loaded")]
#[cfg_attr(
    not(debug_assertions),
    allow(unsafe_code, reason = "the macro links the two parts"),
    wasm_split(later, fallible, wasm_split_path = leptos::wasm_split)
)]
fn run(state: FeedbackState, wanted: Wanted) -> Result<(), SplitLoaderError> {
    match wanted {
        Wanted::Questions => state.start_questions(),
        Wanted::Deed(control) => {
            let name = control.get_attribute(later::DEED);
            let deed = Deed::ALL.into_iter().find(|deed| name.as_deref() == Some(deed.name()));
            if let Some(deed) = deed {
                state.run(deed, &control);
            }
        }
    }
    Ok(())
}

impl FeedbackState {
    fn run(self, deed: Deed, control: &Element) {
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

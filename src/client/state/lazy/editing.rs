//! The editors of new and changed comments.

use leptos::prelude::*;
use web_sys::Element;

use crate::client::dom::comments::{self, comment_of};
use crate::client::dom::editor::Editor;
use crate::client::dom::files;
use crate::client::state::comment_error::CommentError;
use crate::client::state::drafts::replace_text;
use crate::client::state::feedback_state::{FeedbackState, PageContext};
use crate::client::state::messages::{announce, downloaded};
use crate::message;
use crate::messages::text;
use crate::model::feedback::Length;

impl FeedbackState {
    /// Follows an editor from now on.
    pub fn attach_editor(self, editor: &Editor) {
        self.context.update_value(|context| {
            for texts in [&mut context.stored_texts, &mut context.measured_texts] {
                texts.retain(|(other, _)| other != editor);
            }
        });
        self.sync_editor(editor);
    }

    /// Puts a text into an editor, as if the reader had typed it.
    pub(in crate::client::state) fn set_typed(self, editor: &Editor, text: &str) {
        editor.set_text(text);
        self.sync_editor(editor);
    }

    /// Saves the draft of an editor, and shows how much room is left.
    pub(in crate::client::state) fn sync_editor(self, editor: &Editor) {
        self.save_draft_of(editor);
        let typed = editor.text();
        let replace =
            |context: &mut PageContext| replace_text(&mut context.measured_texts, editor, &typed);
        let previous = self.context.try_update_value(replace).flatten();
        if previous.as_ref() == Some(&typed) {
            return;
        }
        let length = Length::of(&typed);
        editor.show_length(length);
        // A screen reader says each announcement once, not with each letter.
        let words = |length: Length| length.announcement().as_ref().map(text).unwrap_or_default();
        let announced = previous.as_deref().map(|previous| words(Length::of(previous)));
        let announcement = words(length);
        if announced.unwrap_or_default() != announcement {
            editor.announce_length(&announcement);
        }
        if previous.is_some() {
            editor.show_error("", false);
        }
    }

    /// Saves the text of an editor, or shows why that failed. Empties the field only once its text is saved.
    pub(super) fn save_editor(self, form: &Element) {
        let Some(editor) = Editor::around(form) else { return };
        let typed = editor.text();
        self.sync_editor(&editor);
        let changed = self.changed_comment(&editor);
        let outcome = match &changed {
            Some(comment) => self.change_comment(comment, &typed),
            None => self.add_comment(&typed),
        };
        match (outcome, changed) {
            (Ok(()), None) => self.set_typed(&editor, ""),
            (Ok(()), Some(comment)) => comments::focus_first(comment.id),
            (Err(error), _) => {
                editor.focus();
                let is_unsaved = matches!(error, CommentError::Save(_));
                editor.show_error(&text(&error.message()), is_unsaved);
            }
        }
    }

    /// Closes an editor without changing its comment.
    pub(super) fn cancel_editor(self, control: &Element) {
        if let Some(id) = Editor::around(control).as_ref().and_then(comment_of) {
            self.cancel_change(id);
            comments::focus_first(id);
        }
    }
}

/// Copies the text of an editor, and announces whether that worked.
pub(super) fn copy_editor(control: &Element) {
    if let Some(editor) = Editor::around(control) {
        copy_unsaved_text(&editor.text(), &editor.unsaved_message_id());
    }
}

/// Downloads the text of an editor, and announces where to look for it.
pub(super) fn download_editor(control: &Element) {
    if let Some(editor) = Editor::around(control) {
        download_unsaved_text(&editor.text(), &editor.unsaved_message_id());
    }
}

/// Copies an unsaved text, and announces in the element with this id whether that worked.
pub fn copy_unsaved_text(text: &str, message_id: &str) {
    let outcome = if files::copy(text) {
        Ok(message!("unsaved-text-copied"))
    } else {
        Err(message!("text-not-copied"))
    };
    announce(message_id, outcome);
}

/// Downloads an unsaved text, and announces in the element with this id where to look for it.
pub fn download_unsaved_text(text: &str, message_id: &str) {
    const NAME: &str = "my-comment.txt";
    files::download(NAME, text);
    announce(message_id, Ok(downloaded(NAME)));
}

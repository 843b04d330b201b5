//! What is being typed, kept from the first letter on.

use leptos::prelude::*;

use super::{FeedbackState, PageContext};
use crate::client::dom::comments::{comment_of, editor_of, new_editor};
use crate::client::dom::editor::Editor;
use crate::client::dom::sections;
use crate::model::feedback::{Comment, CommentId, Draft, DraftId, EntryMode, join_drafts};
use crate::storage::StoreError;

/// A draft of a page that was left, or that is open in another tab.
pub(super) struct RecoveredDraft {
    /// The comment in whose editor it is shown; nothing if in the field for a new one.
    place: Option<CommentId>,
    id: DraftId,
    text: String,
}

impl FeedbackState {
    /// Shows the drafts that were kept, each where it was typed. What would have changed a comment
    /// that is gone is shown as a new one.
    pub(super) fn recover_drafts(self, drafts: Vec<(DraftId, Draft)>) -> Result<(), StoreError> {
        self.context.update_value(|context| context.found.clear());
        for (id, draft) in drafts {
            let comment = match id.of {
                Some(of) => self.with(|store, subject| store.comment(&subject.condition, of))?,
                None => None,
            };
            let place = comment.as_ref().map(|comment| comment.id);
            if place.is_none() && sections::chosen_section().is_none() {
                sections::choose_section(draft.about.as_ref());
            }
            let found = RecoveredDraft { place, id, text: draft.text };
            self.context.update_value(|context| context.found.push(found));
            if let Some(comment) = comment {
                let text = self.recovered_text(place).unwrap_or_default();
                // As it was when the change was begun, so that a change in between is noticed.
                let comment = Comment { edited: draft.seen, ..comment };
                self.update_comments(|comments| {
                    let is_open = comments.entries().iter().any(|entry| {
                        entry.comment.id == comment.id && entry.mode != EntryMode::Shown
                    });
                    if !is_open {
                        comments.edit(comment, text);
                    }
                });
            }
        }
        if let Some(kept) = self.recovered_text(None) {
            let editor = new_editor();
            let typed = editor.text();
            let both = join_drafts([kept.as_str(), &typed].into_iter().filter(|it| !it.is_empty()));
            self.set_typed(&editor, &both.unwrap_or_default());
        }
        Ok(())
    }

    /// What the drafts of other pages say that are shown in one place.
    fn recovered_text(self, place: Option<CommentId>) -> Option<String> {
        self.context.with_value(|context| {
            let here = context.found.iter().filter(|found| found.place == place);
            join_drafts(here.map(|found| found.text.as_str()))
        })
    }

    /// Keeps what is being typed as a new comment, or as a change of one. If that fails nothing
    /// is said: the text is on the screen, and saving it tells why it cannot be kept.
    pub fn keep_draft(self, of: Option<&Comment>, typed: &str) {
        let place = of.map(|comment| comment.id);
        if self.recovered_text(place).as_deref() == Some(typed) {
            return;
        }
        let is_change = of.is_none_or(|comment| comment.text.as_str() != typed);
        let text = if is_change { typed } else { "" };
        self.replace_drafts(place, of.and_then(|comment| comment.edited), text);
    }

    /// Keeps what is typed in an editor, if that is another text than before. It is kept once this returns.
    pub fn keep_draft_of(self, editor: &Editor) {
        let typed = editor.text();
        let note = |context: &mut PageContext| note(&mut context.kept, editor, &typed);
        let before = self.context.try_update_value(note).flatten();
        if before.unwrap_or_default() != typed {
            self.keep_draft(self.changed_comment(editor).as_ref(), &typed);
        }
    }

    /// The comment that an editor changes, as it was when that began.
    pub(super) fn changed_comment(self, editor: &Editor) -> Option<Comment> {
        let id = comment_of(editor)?;
        self.comments.with_untracked(|comments| {
            let mut entries = comments.as_ref()?.entries().iter();
            let entry = entries.find(|it| it.comment.id == id && it.mode == EntryMode::Edited);
            entry.map(|entry| entry.comment.clone())
        })
    }

    /// Keeps what the text that is being typed is about, now that the reader has chosen another
    /// section.
    pub fn keep_choice_of_section(self) {
        let typed = new_editor().text();
        if !typed.is_empty() {
            self.replace_drafts(None, None, &typed);
        }
    }

    /// Forgets what was typed as a new comment, or as a change of one.
    pub(super) fn forget_draft(self, place: Option<CommentId>) {
        self.replace_drafts(place, None, "");
    }

    /// Keeps a draft of this page's own in the place of those found.
    fn replace_drafts(self, place: Option<CommentId>, seen: Option<u64>, text: &str) {
        let save = |id: DraftId, text: &str| {
            let about = if place.is_none() { sections::chosen_section() } else { None };
            let draft = Draft { text: text.to_owned(), seen, about };
            self.with(|store, subject| store.save_draft(&subject.condition, id, &draft))
        };
        self.context.update_value(|context| {
            let own = DraftId { page: context.page, of: place };
            if save(own, text).is_ok() {
                context.found.retain(|found| found.place != place || save(found.id, "").is_err());
            }
        });
    }

    /// Follows what another tab did to a draft that is shown here too: as long as the reader has
    /// typed nothing here, it is that tab's.
    pub(super) fn sync_draft(self, id: DraftId) {
        let place = self.context.with_value(|context| {
            context.found.iter().find(|found| found.id == id).map(|found| found.place)
        });
        let Some(place) = place else { return };
        let Ok(now) = self.with(|store, subject| store.draft(&subject.condition, id)) else {
            return;
        };
        let before = self.recovered_text(place).unwrap_or_default();
        let about = now.as_ref().and_then(|draft| draft.about.clone());
        self.context.update_value(|context| match now {
            None => context.found.retain(|found| found.id != id),
            Some(draft) => {
                for found in context.found.iter_mut().filter(|found| found.id == id) {
                    found.text.clone_from(&draft.text);
                }
            }
        });
        let after = self.recovered_text(place);
        let editor = place.map_or_else(new_editor, editor_of);
        let is_untouched = editor.text() == before;
        if is_untouched {
            self.set_typed(&editor, after.as_deref().unwrap_or_default());
        }
        match (place, after) {
            _ if !is_untouched => {}
            (None, _) => sections::choose_section(about.as_ref()),
            (Some(id), None) => self.end_change(id),
            _ => {}
        }
    }
}

/// Notes the text of an editor. Returns what was noted of it before, if anything was.
pub(super) fn note(
    texts: &mut Vec<(Editor, String)>,
    editor: &Editor,
    text: &str,
) -> Option<String> {
    if let Some((_, before)) = texts.iter_mut().find(|(other, _)| other == editor) {
        return Some(std::mem::replace(before, text.to_owned()));
    }
    texts.push((editor.clone(), text.to_owned()));
    None
}

//! Drafts: stores typed text from the first letter on, and shows the drafts of other pages.

use leptos::prelude::*;

use super::feedback_state::{FeedbackState, PageContext};
use super::recovered_draft::RecoveredDraft;
use crate::client::dom::comments::{comment_of, editor_of, new_editor};
use crate::client::dom::editor::Editor;
use crate::client::dom::sections;
use crate::model::Id;
use crate::model::feedback::{Comment, CommentId, Draft, DraftId, EntryMode, join_drafts};
use crate::storage::StoreError;

impl FeedbackState {
    /// Shows stored drafts in the editors where they were typed. The draft of a comment that no longer exists becomes
    /// one of a new comment.
    pub(super) fn recover_drafts(
        self,
        drafts: Vec<(Id, DraftId, Draft)>,
    ) -> Result<(), StoreError> {
        self.context.update_value(|context| context.recovered.clear());
        for (condition, id, draft) in drafts {
            let comment = match id.of {
                Some(of) => self.with_store(|store, subject| store.comment(subject, of))?,
                None => None,
            };
            let target = comment.as_ref().map(|comment| comment.id);
            if target.is_none() && sections::chosen_section().is_none() {
                sections::choose_section(draft.about.as_ref());
            }
            let recovered = RecoveredDraft { condition, id, target, text: draft.text };
            self.context.update_value(|context| context.recovered.push(recovered));
            if let Some(comment) = comment {
                let text = self.recovered_text(target).unwrap_or_default();
                // The comment as it was when the change began, so that a later change by another tab is noticed.
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
        if let Some(recovered) = self.recovered_text(None) {
            let editor = new_editor();
            let typed = editor.text();
            let texts = [recovered.as_str(), &typed].into_iter().filter(|it| !it.is_empty());
            self.set_typed(&editor, &join_drafts(texts).unwrap_or_default());
        }
        Ok(())
    }

    /// Returns the joined text of the recovered drafts with this target.
    fn recovered_text(self, target: Option<CommentId>) -> Option<String> {
        self.context.with_value(|context| {
            let drafts = context.recovered.iter().filter(|draft| draft.target == target);
            join_drafts(drafts.map(|draft| draft.text.as_str()))
        })
    }

    /// Saves typed text as a draft of a new comment, or of a change of `of`.
    ///
    /// A failure is not reported: the text stays on the screen, and saving the comment reports why it fails.
    fn save_draft(self, of: Option<&Comment>, typed: &str) {
        let target = of.map(|comment| comment.id);
        if self.recovered_text(target).as_deref() == Some(typed) {
            return;
        }
        let is_change = of.is_none_or(|comment| comment.text.as_str() != typed);
        let text = if is_change { typed } else { "" };
        self.replace_drafts(target, of.and_then(|comment| comment.edited), text);
    }

    /// Saves the text of an editor as a draft if it has changed. The draft is stored once this returns.
    pub fn save_draft_of(self, editor: &Editor) {
        let typed = editor.text();
        let replace =
            |context: &mut PageContext| replace_text(&mut context.stored_texts, editor, &typed);
        let previous = self.context.try_update_value(replace).flatten();
        if previous.unwrap_or_default() != typed {
            self.save_draft(self.changed_comment(editor).as_ref(), &typed);
        }
    }

    /// Returns the comment that an editor changes, as it was when the change began.
    pub(super) fn changed_comment(self, editor: &Editor) -> Option<Comment> {
        let id = comment_of(editor)?;
        self.comments.with_untracked(|comments| {
            let mut entries = comments.as_ref()?.entries().iter();
            let entry = entries.find(|it| it.comment.id == id && it.mode == EntryMode::Edited);
            entry.map(|entry| entry.comment.clone())
        })
    }

    /// Saves the draft of a new comment again with the section that the reader has chosen.
    pub fn save_chosen_section(self) {
        let typed = new_editor().text();
        if !typed.is_empty() {
            self.replace_drafts(None, None, &typed);
        }
    }

    /// Deletes the draft of a new comment, or of a change of `target`.
    pub(super) fn delete_draft(self, target: Option<CommentId>) {
        self.replace_drafts(target, None, "");
    }

    /// Saves this page's own draft, and deletes the recovered drafts with the same target.
    fn replace_drafts(self, target: Option<CommentId>, seen: Option<u64>, text: &str) {
        let save = |condition: Option<&Id>, id: DraftId, text: &str| {
            let about = if target.is_none() { sections::chosen_section() } else { None };
            let draft = Draft { text: text.to_owned(), seen, about };
            self.with_store(|store, subject| {
                store.save_draft(condition.unwrap_or(&subject.condition), id, &draft)
            })
        };
        self.context.update_value(|context| {
            let own = DraftId { page: context.page, of: target };
            if save(None, own, text).is_ok() {
                context.recovered.retain(|draft| {
                    draft.target != target || save(Some(&draft.condition), draft.id, "").is_err()
                });
            }
        });
    }

    /// Shows another tab's change of a recovered draft, unless the reader has typed in the draft's editor here.
    pub(super) fn sync_draft(self, id: DraftId) {
        let found = self.context.with_value(|context| {
            let draft = context.recovered.iter().find(|draft| draft.id == id)?;
            Some((draft.condition.clone(), draft.target))
        });
        let Some((condition, target)) = found else { return };
        let Ok(stored) = self.with_store(|store, _| store.draft(&condition, id)) else { return };
        let before = self.recovered_text(target).unwrap_or_default();
        let about = stored.as_ref().and_then(|draft| draft.about.clone());
        self.context.update_value(|context| match stored {
            None => context.recovered.retain(|draft| draft.id != id),
            Some(stored) => {
                for draft in context.recovered.iter_mut().filter(|draft| draft.id == id) {
                    draft.text.clone_from(&stored.text);
                }
            }
        });
        let after = self.recovered_text(target);
        let editor = target.map_or_else(new_editor, editor_of);
        let is_untouched = editor.text() == before;
        if is_untouched {
            self.set_typed(&editor, after.as_deref().unwrap_or_default());
        }
        match (target, after) {
            _ if !is_untouched => {}
            (None, _) => sections::choose_section(about.as_ref()),
            (Some(id), None) => self.end_change(id),
            _ => {}
        }
    }
}

/// Remembers the text of an editor. Returns the previously remembered one, if there is one.
pub(super) fn replace_text(
    texts: &mut Vec<(Editor, String)>,
    editor: &Editor,
    text: &str,
) -> Option<String> {
    if let Some((_, previous)) = texts.iter_mut().find(|(other, _)| other == editor) {
        return Some(std::mem::replace(previous, text.to_owned()));
    }
    texts.push((editor.clone(), text.to_owned()));
    None
}

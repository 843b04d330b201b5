//! The comments of one page, as the page shows them.

use std::cmp::Ordering;

use super::{Comment, CommentId, distinct_announcement};

/// The comments of one page, newest first.
///
/// Deleted comments stay in the thread until the reader leaves the page, so that each can be restored. The page shows
/// only the first entries until the reader asks for more, because thousands would make it slow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentThread {
    entries: Vec<ThreadEntry>,
    /// The number of entries to show, from the first on.
    shown: usize,
    /// The number of stored comments that are not read yet.
    unread: usize,
}

/// An entry of a [`CommentThread`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadEntry {
    /// The comment as it is stored; while the reader edits it, as it was when the edit began.
    pub comment: Comment,
    /// What the reader is doing with it.
    pub mode: EntryMode,
    /// The typed text: the editor's first text, or the text in conflict with the stored one.
    pub typed: String,
    /// Why the last command failed; empty if it succeeded.
    pub error: String,
}

impl ThreadEntry {
    fn shown(comment: Comment) -> Self {
        Self { comment, mode: EntryMode::Shown, typed: String::new(), error: String::new() }
    }

    /// Compares the positions of two entries: newest first.
    pub fn order(&self, other: &Self) -> Ordering {
        newest_first(&self.comment, &other.comment)
    }

    /// Whether two entries look the same on the page. The typed text does not count, because the editor holds it.
    pub fn looks_like(&self, other: &Self) -> bool {
        self.comment == other.comment && self.mode == other.mode && self.error == other.error
    }

    /// Whether the entry holds unsaved text of the reader, which nothing may replace.
    fn holds_typed_text(&self) -> bool {
        matches!(self.mode, EntryMode::Edited | EntryMode::Conflict)
    }
}

/// What the reader is doing with a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryMode {
    /// Reading it.
    Shown,
    /// Editing its text.
    Edited,
    /// Choosing between the text typed here and the text that another tab has saved.
    Conflict,
    /// Nothing: it is deleted and can be restored.
    Deleted,
}

impl Default for CommentThread {
    fn default() -> Self {
        Self { entries: Vec::new(), shown: Self::PAGE, unread: 0 }
    }
}

impl CommentThread {
    /// The number of comments to show at first, and to add each time the reader asks for more.
    pub const PAGE: usize = 50;

    /// Makes a thread of these comments, in any order.
    pub fn new(comments: Vec<Comment>) -> Self {
        let mut thread = Self::default();
        thread.extend(comments, 0);
        thread
    }

    /// Adds comments from the store, in any order; `unread` is the number of comments still to be read. An entry that
    /// exists stays as it is, unless it is deleted.
    pub fn extend(&mut self, comments: Vec<Comment>, unread: usize) {
        for entry in comments.into_iter().map(ThreadEntry::shown) {
            match self.entries.binary_search_by(|at| at.order(&entry)) {
                Err(index) => self.entries.insert(index, entry),
                Ok(index) if self.entries[index].mode == EntryMode::Deleted => {
                    self.entries[index] = entry;
                }
                Ok(_) => {}
            }
        }
        self.unread = unread;
    }

    /// Whether there is nothing to show, not even a deleted comment.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unread == 0
    }

    /// All entries that are read, newest first.
    pub fn entries(&self) -> &[ThreadEntry] {
        &self.entries
    }

    /// The entries to show, newest first: the first ones, and all with unsaved text.
    pub fn visible(&self) -> impl Iterator<Item = &ThreadEntry> {
        let (first, rest) = self.entries.split_at(self.shown.min(self.entries.len()));
        first.iter().chain(rest.iter().filter(|entry| entry.holds_typed_text()))
    }

    /// The entries about a section that are not deleted, newest first.
    pub fn about_sections(&self) -> impl Iterator<Item = &ThreadEntry> {
        let exists = |entry: &&ThreadEntry| entry.mode != EntryMode::Deleted;
        self.entries.iter().filter(|entry| entry.comment.about.is_some()).filter(exists)
    }

    /// The first entry beyond those to show.
    pub fn first_hidden(&self) -> Option<&ThreadEntry> {
        self.entries.get(self.shown)
    }

    /// Shows more entries.
    pub fn show_more(&mut self) {
        self.shown += Self::PAGE;
    }

    /// Shows entries down to the one with this id.
    pub fn show(&mut self, id: CommentId) {
        let index = self.entries.iter().position(|entry| entry.comment.id == id);
        self.shown = self.shown.max(index.map_or(0, |index| index + 1));
    }

    /// Shows every entry that is read.
    pub fn show_all(&mut self) {
        self.shown = self.shown.max(self.entries.len());
    }

    /// The number of comments, without the deleted ones.
    pub fn count(&self) -> usize {
        let deleted = self.entries.iter().filter(|entry| entry.mode == EntryMode::Deleted).count();
        self.entries.len() - deleted + self.unread
    }

    /// The number of comments that are not shown.
    pub fn hidden(&self) -> usize {
        self.entries.len().saturating_sub(self.shown) + self.unread
    }

    /// Inserts a comment, or replaces the entry with its id. All entries that were shown before stay shown.
    pub fn upsert(&mut self, comment: Comment) {
        self.upsert_entry(ThreadEntry::shown(comment));
    }

    fn upsert_entry(&mut self, entry: ThreadEntry) {
        if let Some(existing) = self.entry_mut(entry.comment.id) {
            *existing = entry;
        } else {
            let index = self.entries.partition_point(|at| at.order(&entry).is_lt());
            if index < self.shown && self.entries.len() >= self.shown {
                self.shown += 1;
            }
            self.entries.insert(index, entry);
        }
    }

    /// Copies the entries with unsaved text and the deleted entries from an earlier thread of the same page.
    pub fn merge_from(&mut self, earlier: &Self) {
        for entry in &earlier.entries {
            let is_gone = self.entry_mut(entry.comment.id).is_none();
            if entry.holds_typed_text() || (entry.mode == EntryMode::Deleted && is_gone) {
                self.upsert_entry(entry.clone());
            }
        }
    }

    /// Updates the entry with this id after another tab has changed the store. `stored` is the stored comment, if there
    /// is one. Unsaved text stays.
    pub fn sync(&mut self, id: CommentId, stored: Option<Comment>) {
        let mode = self.entry_mut(id).map(|entry| entry.mode);
        match (mode, stored) {
            (Some(EntryMode::Edited | EntryMode::Conflict), _)
            | (Some(EntryMode::Deleted), None) => {}
            (_, Some(comment)) => self.upsert(comment),
            (_, None) => self.entries.retain(|entry| entry.comment.id != id),
        }
    }

    /// Opens the editor of a comment with this text. `comment` is the comment as it was when the edit began.
    pub fn edit(&mut self, comment: Comment, typed: String) {
        self.upsert_entry(ThreadEntry {
            mode: EntryMode::Edited,
            typed,
            ..ThreadEntry::shown(comment)
        });
    }

    /// Lets the reader choose between the stored comment and the text typed here.
    pub fn set_conflict(&mut self, stored: Comment, typed: String) {
        self.upsert_entry(ThreadEntry {
            mode: EntryMode::Conflict,
            typed,
            ..ThreadEntry::shown(stored)
        });
    }

    /// Marks a comment as deleted.
    pub fn set_deleted(&mut self, id: CommentId) {
        if let Some(entry) = self.entry_mut(id) {
            *entry = ThreadEntry {
                mode: EntryMode::Deleted,
                ..ThreadEntry::shown(entry.comment.clone())
            };
        }
    }

    /// Shows a comment without its editor.
    pub fn set_shown(&mut self, id: CommentId) {
        if let Some(entry) = self.entry_mut(id) {
            *entry = ThreadEntry::shown(entry.comment.clone());
        }
    }

    /// Shows at a comment why the last command failed.
    pub fn set_error(&mut self, id: CommentId, error: String) {
        if let Some(entry) = self.entry_mut(id) {
            entry.error = distinct_announcement(&entry.error, error);
        }
    }

    fn entry_mut(&mut self, id: CommentId) -> Option<&mut ThreadEntry> {
        self.entries.iter_mut().find(|entry| entry.comment.id == id)
    }
}

fn newest_first(a: &Comment, b: &Comment) -> Ordering {
    (b.created, &b.id).cmp(&(a.created, &a.id))
}

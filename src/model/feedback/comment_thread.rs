//! The comments of one page, as they are shown.

use std::cmp::Ordering;

use super::{Comment, CommentId, distinct_announcement};

/// The comments of one page, newest first, with the deleted ones still at their place until the
/// page is left, so that each can be brought back.
///
/// Only the first ones are shown until the reader asks for more: thousands of comments would make
/// the page slow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentThread {
    entries: Vec<ThreadEntry>,
    /// How many entries from the first on are shown.
    shown: usize,
    /// How many comments are known to be kept, but have not been read yet.
    unread: usize,
}

/// A place in a [`CommentThread`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadEntry {
    /// The comment: as it is kept, or, while it is being changed, as it was when that began.
    pub comment: Comment,
    /// What the reader is doing with it.
    pub mode: EntryMode,
    /// What the reader has typed in its place: what the editor begins with, or what cannot be
    /// saved before the reader has chosen.
    pub typed: String,
    /// Why the last thing the reader asked for was not done; empty if it was.
    pub error: String,
}

impl ThreadEntry {
    fn shown(comment: Comment) -> Self {
        Self { comment, mode: EntryMode::Shown, typed: String::new(), error: String::new() }
    }

    /// Where it stands beside another: newest first.
    pub fn order(&self, other: &Self) -> Ordering {
        newest_first(&self.comment, &other.comment)
    }

    /// Whether it is shown in the same way as another: what the reader is typing is the editor's.
    pub fn looks_like(&self, other: &Self) -> bool {
        self.comment == other.comment && self.mode == other.mode && self.error == other.error
    }

    /// Whether the reader's own text stands here, which nothing may replace.
    fn holds_typed_text(&self) -> bool {
        matches!(self.mode, EntryMode::Edited | EntryMode::Conflict)
    }
}

/// What the reader is doing with a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryMode {
    /// Reading it.
    Shown,
    /// Changing its text.
    Edited,
    /// Choosing between the text typed here and the one that another tab has saved meanwhile.
    Conflict,
    /// It was deleted and can be brought back.
    Deleted,
}

impl Default for CommentThread {
    fn default() -> Self {
        Self { entries: Vec::new(), shown: Self::PAGE, unread: 0 }
    }
}

impl CommentThread {
    /// How many comments are shown at first, and how many more each time the reader asks.
    pub const PAGE: usize = 50;

    /// The list of these comments, in whatever order they come.
    pub fn new(comments: Vec<Comment>) -> Self {
        let mut list = Self::default();
        list.extend(comments, 0);
        list
    }

    /// Takes in comments that were read later, in whatever order they come; `unread` are still
    /// to come. One that is in the list already stays as it is there, unless it was deleted.
    pub fn extend(&mut self, comments: Vec<Comment>, unread: usize) {
        for entry in comments.into_iter().map(ThreadEntry::shown) {
            match self.entries.binary_search_by(|at| at.order(&entry)) {
                Err(place) => self.entries.insert(place, entry),
                Ok(place) if self.entries[place].mode == EntryMode::Deleted => {
                    self.entries[place] = entry;
                }
                Ok(_) => {}
            }
        }
        self.unread = unread;
    }

    /// Whether there is nothing to show, not even what can be brought back.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unread == 0
    }

    /// All entries that were read, newest first.
    pub fn entries(&self) -> &[ThreadEntry] {
        &self.entries
    }

    /// The entries to show, newest first: the first ones, and wherever it stands what the reader
    /// is typing in.
    pub fn visible(&self) -> impl Iterator<Item = &ThreadEntry> {
        let (first, rest) = self.entries.split_at(self.shown.min(self.entries.len()));
        first.iter().chain(rest.iter().filter(|entry| entry.holds_typed_text()))
    }

    /// The entries about one section or another that are not deleted, newest first.
    pub fn about_sections(&self) -> impl Iterator<Item = &ThreadEntry> {
        let is_kept = |entry: &&ThreadEntry| entry.mode != EntryMode::Deleted;
        self.entries.iter().filter(|entry| entry.comment.about.is_some()).filter(is_kept)
    }

    /// The first entry that is not shown for its place.
    pub fn first_hidden(&self) -> Option<&ThreadEntry> {
        self.entries.get(self.shown)
    }

    /// Shows more entries.
    pub fn show_more(&mut self) {
        self.shown += Self::PAGE;
    }

    /// Shows entries down to the one of this id.
    pub fn show(&mut self, id: CommentId) {
        let place = self.entries.iter().position(|entry| entry.comment.id == id);
        self.shown = self.shown.max(place.map_or(0, |place| place + 1));
    }

    /// Shows every entry that was read.
    pub fn show_all(&mut self) {
        self.shown = self.shown.max(self.entries.len());
    }

    /// How many comments there are, without the deleted ones.
    pub fn count(&self) -> usize {
        let deleted = self.entries.iter().filter(|entry| entry.mode == EntryMode::Deleted).count();
        self.entries.len() - deleted + self.unread
    }

    /// How many comments there are to show when the reader asks for more.
    pub fn hidden(&self) -> usize {
        self.entries.len().saturating_sub(self.shown) + self.unread
    }

    /// Puts a comment in, to be read: at its own place if its id is there already, deleted or
    /// not, else where its time belongs. What was shown before still is.
    pub fn upsert(&mut self, comment: Comment) {
        self.upsert_entry(ThreadEntry::shown(comment));
    }

    fn upsert_entry(&mut self, entry: ThreadEntry) {
        if let Some(place) = self.entry_mut(entry.comment.id) {
            *place = entry;
        } else {
            let place = self.entries.partition_point(|at| at.order(&entry).is_lt());
            if place < self.shown && self.entries.len() >= self.shown {
                self.shown += 1;
            }
            self.entries.insert(place, entry);
        }
    }

    /// Takes over from an earlier list of the same page what the reader is typing in it, and what
    /// was deleted and can be brought back.
    pub fn merge_from(&mut self, earlier: &Self) {
        for entry in &earlier.entries {
            let is_gone = self.entry_mut(entry.comment.id).is_none();
            if entry.holds_typed_text() || (entry.mode == EntryMode::Deleted && is_gone) {
                self.upsert_entry(entry.clone());
            }
        }
    }

    /// Follows what another tab did to the comment of this id: `now` is how it is kept, if it is.
    /// What the reader is typing here stays.
    pub fn sync(&mut self, id: CommentId, now: Option<Comment>) {
        let mode = self.entry_mut(id).map(|entry| entry.mode);
        match (mode, now) {
            (Some(EntryMode::Edited | EntryMode::Conflict), _)
            | (Some(EntryMode::Deleted), None) => {}
            (_, Some(comment)) => self.upsert(comment),
            (_, None) => self.entries.retain(|entry| entry.comment.id != id),
        }
    }

    /// Lets the reader change a comment, beginning with this text. `comment` is the comment as it
    /// was when the change was begun.
    pub fn edit(&mut self, comment: Comment, typed: String) {
        self.upsert_entry(ThreadEntry {
            mode: EntryMode::Edited,
            typed,
            ..ThreadEntry::shown(comment)
        });
    }

    /// Lets the reader choose between the comment as it is kept now, and what was typed here.
    pub fn set_conflict(&mut self, kept: Comment, typed: String) {
        self.upsert_entry(ThreadEntry {
            mode: EntryMode::Conflict,
            typed,
            ..ThreadEntry::shown(kept)
        });
    }

    /// Notes that a comment was deleted.
    pub fn set_deleted(&mut self, id: CommentId) {
        if let Some(entry) = self.entry_mut(id) {
            *entry = ThreadEntry {
                mode: EntryMode::Deleted,
                ..ThreadEntry::shown(entry.comment.clone())
            };
        }
    }

    /// Shows a comment again that was being changed.
    pub fn set_shown(&mut self, id: CommentId) {
        if let Some(entry) = self.entry_mut(id) {
            *entry = ThreadEntry::shown(entry.comment.clone());
        }
    }

    /// Notes why what the reader asked for was not done to the comment of this id.
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

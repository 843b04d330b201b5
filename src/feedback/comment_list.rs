//! The comments of one page, as they are shown.

use std::cmp::Ordering;

use super::{Comment, CommentId};

/// The comments of one page, newest first, with the deleted ones still at their place until the
/// page is left, so that each can be brought back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentList(Vec<Entry>);

/// A place in a [`CommentList`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The comment.
    pub comment: Comment,
    /// What the reader is doing with it.
    pub mode: Mode,
    /// Why the last thing the reader asked for was not done; empty if it was.
    pub trouble: String,
}

impl Entry {
    fn shown(comment: Comment) -> Self {
        Self { comment, mode: Mode::Shown, trouble: String::new() }
    }
}

/// What the reader is doing with a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Reading it.
    Shown,
    /// Changing its text.
    Edited,
    /// It was deleted and can be brought back.
    Deleted,
}

impl CommentList {
    /// The list of these comments, in whatever order they come.
    pub fn new(comments: Vec<Comment>) -> Self {
        let mut entries: Vec<Entry> = comments.into_iter().map(Entry::shown).collect();
        entries.sort_by(|a, b| newest_first(&a.comment, &b.comment));
        Self(entries)
    }

    /// The entries, newest first.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// How many comments there are, without the deleted ones.
    pub fn count(&self) -> usize {
        self.0.iter().filter(|entry| entry.mode != Mode::Deleted).count()
    }

    /// Puts a comment in, to be read: at its own place if its id is there already, deleted or
    /// not, else where its time belongs.
    pub fn put(&mut self, comment: Comment) {
        let entry = Entry::shown(comment);
        if let Some(place) = self.0.iter_mut().find(|place| place.comment.id == entry.comment.id) {
            *place = entry;
        } else {
            let place =
                self.0.partition_point(|at| newest_first(&at.comment, &entry.comment).is_lt());
            self.0.insert(place, entry);
        }
    }

    /// Follows what another tab did to the comment of this id: `now` is how it is kept, if it is.
    /// What the reader is changing here stays as the reader has it.
    pub fn follow(&mut self, id: &CommentId, now: Option<Comment>) {
        let place = self.0.iter().position(|entry| entry.comment.id == *id);
        let mode = place.map(|place| self.0[place].mode);
        match (mode, now) {
            (Some(Mode::Edited), _) | (Some(Mode::Deleted), None) => {}
            (_, Some(comment)) => self.put(comment),
            (_, None) => self.0.retain(|entry| entry.comment.id != *id),
        }
    }

    /// Notes what the reader is doing with the comment of this id.
    pub fn set_mode(&mut self, id: &CommentId, mode: Mode) {
        if let Some(entry) = self.0.iter_mut().find(|entry| entry.comment.id == *id) {
            entry.mode = mode;
            entry.trouble.clear();
        }
    }

    /// Notes why what the reader asked for was not done to the comment of this id.
    pub fn set_trouble(&mut self, id: &CommentId, trouble: String) {
        if let Some(entry) = self.0.iter_mut().find(|entry| entry.comment.id == *id) {
            entry.trouble = trouble;
        }
    }
}

fn newest_first(a: &Comment, b: &Comment) -> Ordering {
    (b.created, &b.id).cmp(&(a.created, &a.id))
}

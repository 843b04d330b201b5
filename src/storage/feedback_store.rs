//! Ratings, comments, questions and drafts in a [`Store`].

use super::{ChangeError, Key, SaveError, Store, StoreError, Unreadable};
use crate::model::Id;
use crate::model::feedback::{Comment, CommentId, Draft, DraftId, Stars, Subject};
use crate::storage::key::PREFIX;
use crate::storage::record::{
    decode_comment, decode_draft, decode_rating, encode_comment, encode_draft, encode_rating,
};

/// Reads and writes the records of ratings, comments, questions and drafts.
#[derive(Clone, Debug)]
pub struct FeedbackStore<S>(pub(super) S);

impl<S: Store> FeedbackStore<S> {
    /// Wraps a store.
    pub fn new(store: S) -> Self {
        Self(store)
    }

    /// Whether the store holds any record of this site.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn has_data(&self) -> Result<bool, StoreError> {
        let mut has_data = false;
        self.0.each_key(&mut |key| has_data |= key.starts_with(PREFIX))?;
        Ok(has_data)
    }

    /// Returns every key of this site, in order.
    pub(super) fn keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = Vec::new();
        self.0.each_key(&mut |key| keys.extend(own_key(key)))?;
        keys.sort_unstable();
        Ok(keys)
    }

    /// Returns the stored rating of `author`; nothing if there is none, or if it cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn rating(&self, author: &Id) -> Result<Option<Stars>, StoreError> {
        let rating = self.read(&Key::Rating(author.clone()).to_string(), decode_rating)?;
        Ok(rating.ok().flatten())
    }

    /// Saves the rating of `author`, or deletes it.
    ///
    /// # Errors
    /// If that failed. The previous rating then remains.
    pub fn save_rating(&self, author: &Id, rating: Option<Stars>) -> Result<(), SaveError> {
        let key = Key::Rating(author.clone()).to_string();
        self.read(&key, decode_rating)?.map_err(SaveError::Occupied)?;
        self.replace(&key, rating.map(encode_rating))
    }

    /// Returns the comment with this id, stored under any slug of the subject; nothing if there is none, or if it cannot
    /// be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn comment(&self, subject: &Subject, id: CommentId) -> Result<Option<Comment>, StoreError> {
        Ok(self.read_comments(subject, &[id])?.0.into_iter().next())
    }

    /// Saves a new or changed comment at its key. `seen` is the previous comment as the reader saw it; nothing for a new comment,
    /// or for a deleted one.
    ///
    /// A comment that another tab has deleted in the meantime returns: its text must not be lost.
    ///
    /// # Errors
    /// If that failed, or if another tab has changed the comment. The stored comment then remains.
    pub fn save_comment(
        &self,
        comment: &Comment,
        seen: Option<&Comment>,
    ) -> Result<(), ChangeError> {
        self.replace_if_unchanged(comment, seen, Some(comment))
    }

    /// Deletes a comment, if it is still as the reader saw it.
    ///
    /// # Errors
    /// If the comment is still stored.
    pub fn delete_comment(&self, seen: &Comment) -> Result<(), ChangeError> {
        self.replace_if_unchanged(seen, Some(seen), None)
    }

    fn replace_if_unchanged(
        &self,
        of: &Comment,
        seen: Option<&Comment>,
        comment: Option<&Comment>,
    ) -> Result<(), ChangeError> {
        let key = Key::of_comment(of).to_string();
        let stored = self.read(&key, |record| decode_comment(&of.condition, of.id, record))?;
        match stored.map_err(SaveError::Occupied)? {
            Some(stored) if Some(&stored) != seen && Some(&stored) != comment => {
                Err(ChangeError::Conflict(stored))
            }
            _ => Ok(self.replace(&key, comment.map(encode_comment))?),
        }
    }

    /// Returns the stored questions for an appointment, without those that cannot be read: a slug's after another's, each
    /// slug's oldest first.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn questions(&self, subject: &Subject) -> Result<Vec<Comment>, StoreError> {
        let (slugs, mut questions) = (subject.slugs(), Vec::new());
        for key in self.keys()? {
            if let Some(Key::Question(of, id)) = Key::parse(&key)
                && slugs.contains(&of)
                && let Ok(question) = self.read(&key, |record| decode_comment(&of, id, record))?
            {
                questions.extend(question);
            }
        }
        Ok(questions)
    }

    /// Saves a question for an appointment at its key.
    ///
    /// # Errors
    /// If that failed. The previous question then remains.
    pub fn save_question(&self, question: &Comment) -> Result<(), SaveError> {
        self.replace_question(question, Some(encode_comment(question)))
    }

    /// Deletes a question for an appointment.
    ///
    /// # Errors
    /// If the question is still stored.
    pub fn delete_question(&self, question: &Comment) -> Result<(), SaveError> {
        self.replace_question(question, None)
    }

    fn replace_question(
        &self,
        question: &Comment,
        record: Option<String>,
    ) -> Result<(), SaveError> {
        let key = Key::of_question(question).to_string();
        let (condition, id) = (&question.condition, question.id);
        self.read(&key, |record| decode_comment(condition, id, record))?
            .map_err(SaveError::Occupied)?;
        self.replace(&key, record)
    }

    /// Saves a draft, or deletes it if its text is blank.
    ///
    /// # Errors
    /// If that failed. The previous draft then remains.
    pub fn save_draft(&self, condition: &Id, id: DraftId, draft: &Draft) -> Result<(), SaveError> {
        let key = Key::Draft(condition.clone(), id).to_string();
        self.read(&key, decode_draft)?.map_err(SaveError::Occupied)?;
        let is_blank = draft.text.trim().is_empty();
        self.replace(&key, (!is_blank).then(|| encode_draft(draft)))
    }

    /// Returns the stored draft; nothing if there is none, or if it cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn draft(&self, condition: &Id, id: DraftId) -> Result<Option<Draft>, StoreError> {
        let key = Key::Draft(condition.clone(), id).to_string();
        Ok(self.read(&key, decode_draft)?.ok().flatten())
    }

    /// Reads and decodes the record at `key`; returns nothing if there is none.
    pub(super) fn read<T>(
        &self,
        key: &str,
        decode: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Result<Result<Option<T>, Unreadable>, StoreError> {
        Ok(self.0.read(key)?.as_deref().map(decode).transpose())
    }

    /// Writes or removes a record, and reads it back: some browsers report success and store nothing.
    pub(super) fn replace(&self, key: &str, record: Option<String>) -> Result<(), SaveError> {
        match &record {
            Some(record) => self.0.write(key, record)?,
            None => self.0.remove(key)?,
        }
        if self.0.read(key)? == record { Ok(()) } else { Err(SaveError::NotStored) }
    }
}

/// Returns a copy of the key if it is one of this site.
pub(super) fn own_key(key: &str) -> Option<String> {
    key.starts_with(PREFIX).then(|| key.to_owned())
}

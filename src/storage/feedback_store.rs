//! Ratings and comments in a [`Store`].

use std::fmt;

use super::{
    Key, Store, StoreError, Unreadable, decode_comment, decode_draft, decode_rating,
    encode_comment, encode_draft, encode_rating,
};
use crate::condition::Id;
use crate::feedback::{Comment, CommentId, CommentList, Stars, Subject};

/// Keeps ratings and comments in a store, and finds them again.
#[derive(Clone, Debug)]
pub struct FeedbackStore<S>(S);

/// What a store has kept about one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The author's rating.
    pub rating: Option<Stars>,
    /// The comments on the condition.
    pub comments: CommentList,
    /// What was typed as a comment, but not added yet.
    pub draft: Option<String>,
    /// The keys of records that could not be read, and why. They were left as they are.
    pub unreadable: Vec<(String, Unreadable)>,
}

/// Why something was not saved. Each reads as the reason in a sentence that begins
/// "Not saved: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The store failed.
    Store(StoreError),
    /// The store said yes, but then had something else.
    NotKept,
    /// There is a record already that cannot be read, and must not be lost.
    Occupied(Unreadable),
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::NotKept => f.write_str("this browser did not keep it. Please try again."),
            Self::Occupied(Unreadable::Damaged) => f.write_str(
                "something this page cannot read is saved in its place, and was left untouched.",
            ),
            Self::Occupied(Unreadable::Newer) => f.write_str(
                "a newer version of this page has saved something in its place. Reload this page \
                 to get the newer version.",
            ),
        }
    }
}

impl<S: Store> FeedbackStore<S> {
    /// Keeps feedback in `store`.
    pub fn new(store: S) -> Self {
        Self(store)
    }

    /// All that is kept about `subject`. What cannot be read is named, and the rest is there.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn load(&self, subject: &Subject) -> Result<Saved, StoreError> {
        let mut unreadable = Vec::new();
        let rating_key = Key::Rating(&subject.author).to_string();
        let rating = self.0.read(&rating_key)?.and_then(|record| {
            decode_rating(&record).map_err(|why| unreadable.push((rating_key, why))).ok()
        });
        let prefix = Key::comments_prefix(&subject.condition);
        let mut comments = Vec::new();
        for key in self.0.keys()? {
            let Some(id) = key.strip_prefix(&prefix) else { continue };
            let Some(record) = self.0.read(&key)? else { continue };
            let comment = CommentId::parse(id)
                .ok_or(Unreadable::Damaged)
                .and_then(|id| decode_comment(id, &record));
            match comment {
                Ok(comment) => comments.push(comment),
                Err(why) => unreadable.push((key, why)),
            }
        }
        let draft_key = Key::Draft(&subject.condition).to_string();
        let draft = self.0.read(&draft_key)?.and_then(|record| {
            decode_draft(&record).map_err(|why| unreadable.push((draft_key, why))).ok()
        });
        Ok(Saved { rating, comments: CommentList::new(comments), draft, unreadable })
    }

    /// The rating of `author` as it is kept now; nothing if it is not kept, or cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn rating(&self, author: &Id) -> Result<Option<Stars>, StoreError> {
        let record = self.0.read(&Key::Rating(author).to_string())?;
        Ok(record.and_then(|record| decode_rating(&record).ok()))
    }

    /// Keeps the rating of `author`, or forgets it.
    ///
    /// # Errors
    /// If it was not done. Then what was kept before is still kept.
    pub fn save_rating(&self, author: &Id, rating: Option<Stars>) -> Result<(), SaveError> {
        let key = Key::Rating(author).to_string();
        self.check_readable(&key, |record| decode_rating(record).err())?;
        match rating {
            Some(stars) => self.write(&key, &encode_rating(stars)),
            None => self.remove(&key),
        }
    }

    /// Keeps a comment, new or changed.
    ///
    /// # Errors
    /// If it was not kept. Then what was kept before is still kept.
    pub fn save_comment(&self, condition: &Id, comment: &Comment) -> Result<(), SaveError> {
        let key = Key::Comment(condition, &comment.id).to_string();
        self.check_readable(&key, |record| decode_comment(comment.id.clone(), record).err())?;
        self.write(&key, &encode_comment(comment))
    }

    /// Keeps what is being typed as a comment; forgets it when that is blank.
    ///
    /// # Errors
    /// If it was not done. Then what was kept before is still kept.
    pub fn save_draft(&self, condition: &Id, typed: &str) -> Result<(), SaveError> {
        let key = Key::Draft(condition).to_string();
        self.check_readable(&key, |record| decode_draft(record).err())?;
        if typed.trim().is_empty() {
            self.remove(&key)
        } else {
            self.write(&key, &encode_draft(typed))
        }
    }

    /// The comment as it is kept now; nothing if it is not kept, or cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn comment(&self, condition: &Id, id: &CommentId) -> Result<Option<Comment>, StoreError> {
        let record = self.0.read(&Key::Comment(condition, id).to_string())?;
        Ok(record.and_then(|record| decode_comment(id.clone(), &record).ok()))
    }

    /// Forgets a comment.
    ///
    /// # Errors
    /// If it is still kept.
    pub fn delete_comment(&self, condition: &Id, id: &CommentId) -> Result<(), SaveError> {
        let key = Key::Comment(condition, id).to_string();
        self.check_readable(&key, |record| decode_comment(id.clone(), record).err())?;
        self.remove(&key)
    }

    /// Refuses to touch a record that cannot be read.
    fn check_readable(
        &self,
        key: &str,
        fault: impl FnOnce(&str) -> Option<Unreadable>,
    ) -> Result<(), SaveError> {
        match self.0.read(key)?.and_then(|record| fault(&record)) {
            Some(why) => Err(SaveError::Occupied(why)),
            None => Ok(()),
        }
    }

    /// Writes, and reads back: some browsers say yes and keep nothing.
    fn write(&self, key: &str, value: &str) -> Result<(), SaveError> {
        self.0.write(key, value)?;
        let kept = self.0.read(key)?;
        if kept.as_deref() == Some(value) { Ok(()) } else { Err(SaveError::NotKept) }
    }

    fn remove(&self, key: &str) -> Result<(), SaveError> {
        self.0.remove(key)?;
        if self.0.read(key)?.is_none() { Ok(()) } else { Err(SaveError::NotKept) }
    }
}

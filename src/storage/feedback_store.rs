//! Ratings, comments and drafts in a [`Store`].

use std::fmt;

use super::{
    Key, PREFIX, Store, StoreError, Unreadable, Value, decode_comment, decode_draft, decode_rating,
    encode_comment, encode_draft, encode_rating,
};
use crate::model::Id;
use crate::model::feedback::{Comment, CommentId, Draft, DraftId, Stars, Subject};
use crate::storage::record::why_unreadable;

/// Keeps ratings, comments and drafts in a store, and finds them again.
#[derive(Clone, Debug)]
pub struct FeedbackStore<S>(pub(super) S);

/// The keys of records that cannot be read, and why.
pub type UnreadableKeys = Vec<(String, Unreadable)>;

/// What a store has kept about one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredFeedback {
    /// The author's rating.
    pub rating: Option<Stars>,
    /// The comments on the condition, in no order. They are read by
    /// [`FeedbackStore::read_comments`]: thousands take longer than a reader should wait for the
    /// first. So does putting them in order.
    pub comments: Vec<CommentId>,
    /// What was typed on the condition's page, but not saved yet.
    pub drafts: Vec<(DraftId, Draft)>,
    /// The questions for an appointment about the condition, oldest first.
    pub questions: Vec<Comment>,
    /// The keys of records that cannot be read, and why. They were left as they are.
    pub unreadable: UnreadableKeys,
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
                "something this page cannot read is saved in its place, and was left untouched. \
                 You can download and remove it under “Your notes”.",
            ),
            Self::Occupied(Unreadable::Newer) => f.write_str(
                "a newer version of this page has saved something in its place. Reload this page \
                 to get the newer version.",
            ),
        }
    }
}

/// Why a comment was not changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeError {
    /// It could not be saved.
    Save(SaveError),
    /// Another tab has saved another text meanwhile: the comment as it is kept now.
    Conflict(Comment),
}

impl<E: Into<SaveError>> From<E> for ChangeError {
    fn from(error: E) -> Self {
        Self::Save(error.into())
    }
}

impl<S: Store> FeedbackStore<S> {
    /// Keeps feedback in `store`.
    pub fn new(store: S) -> Self {
        Self(store)
    }

    /// Whether anything of ours is kept, about whatever.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn has_data(&self) -> Result<bool, StoreError> {
        let mut is_kept = false;
        self.0.each_key(&mut |key| is_kept |= key.starts_with(PREFIX))?;
        Ok(is_kept)
    }

    /// What is kept about `subject`. What cannot be read is named, and the rest is there.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn load(&self, subject: &Subject) -> Result<StoredFeedback, StoreError> {
        let mut saved = StoredFeedback::default();
        let comments = Key::comments_prefix(&subject.condition);
        let mut others = Vec::new();
        self.0.each_key(
            &mut |key| match key.strip_prefix(&comments).and_then(CommentId::parse) {
                // In short: of these there may be thousands.
                Some(id) => saved.comments.push(id),
                None => others.extend(ours(key)),
            },
        )?;
        others.sort_unstable();
        for written in others {
            match Key::parse(&written) {
                Some(Key::Rating(author)) if author == subject.author => {
                    match self.read(&written, decode_rating)? {
                        Ok(rating) => saved.rating = rating,
                        Err(why) => saved.unreadable.push((written, why)),
                    }
                }
                Some(Key::Draft(condition, id)) if condition == subject.condition => {
                    match self.read(&written, decode_draft)? {
                        Ok(draft) => saved.drafts.extend(draft.map(|draft| (id, draft))),
                        Err(why) => saved.unreadable.push((written, why)),
                    }
                }
                Some(Key::Question(condition, id)) if condition == subject.condition => {
                    match self.read(&written, |record| decode_comment(id, record))? {
                        Ok(question) => saved.questions.extend(question),
                        Err(why) => saved.unreadable.push((written, why)),
                    }
                }
                Some(Key::ReadingSettings) => {
                    let settings =
                        self.read(&written, |it| Value::decode(&Key::ReadingSettings, it))?;
                    saved.unreadable.extend(settings.err().map(|why| (written, why)));
                }
                // Another page's.
                Some(_) => {}
                None => {
                    let why = self.0.read(&written)?.as_deref().map(why_unreadable);
                    saved.unreadable.extend(why.map(|why| (written, why)));
                }
            }
        }
        Ok(saved)
    }

    /// Every key of ours, in order.
    pub(super) fn keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = Vec::new();
        self.0.each_key(&mut |key| keys.extend(ours(key)))?;
        keys.sort_unstable();
        Ok(keys)
    }

    /// Reads comments. Those that cannot be read are named, with why.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn read_comments(
        &self,
        condition: &Id,
        ids: &[CommentId],
    ) -> Result<(Vec<Comment>, UnreadableKeys), StoreError> {
        let (mut comments, mut unreadable) = (Vec::new(), Vec::new());
        for &id in ids {
            let key = Key::Comment(condition.clone(), id).to_string();
            match self.read(&key, |record| decode_comment(id, record))? {
                Ok(comment) => comments.extend(comment),
                Err(why) => unreadable.push((key, why)),
            }
        }
        Ok((comments, unreadable))
    }

    /// The rating of `author` as it is kept now; nothing if it is not kept, or cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn rating(&self, author: &Id) -> Result<Option<Stars>, StoreError> {
        let rating = self.read(&Key::Rating(author.clone()).to_string(), decode_rating)?;
        Ok(rating.ok().flatten())
    }

    /// Keeps the rating of `author`, or forgets it.
    ///
    /// # Errors
    /// If it was not done. Then what was kept before is still kept.
    pub fn save_rating(&self, author: &Id, rating: Option<Stars>) -> Result<(), SaveError> {
        let key = Key::Rating(author.clone()).to_string();
        self.read(&key, decode_rating)?.map_err(SaveError::Occupied)?;
        self.replace(&key, rating.map(encode_rating))
    }

    /// The comment as it is kept now; nothing if it is not kept, or cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn comment(&self, condition: &Id, id: CommentId) -> Result<Option<Comment>, StoreError> {
        let key = Key::Comment(condition.clone(), id).to_string();
        Ok(self.read(&key, |record| decode_comment(id, record))?.ok().flatten())
    }

    /// Keeps a comment, new or changed. `seen` is what it takes the place of, as the reader saw
    /// it; nothing for a new one, or one that was deleted.
    ///
    /// One that another tab has deleted meanwhile is there again: its text must not be lost.
    ///
    /// # Errors
    /// If it was not kept. Then what was kept before is still kept.
    pub fn save_comment(
        &self,
        condition: &Id,
        comment: &Comment,
        seen: Option<&Comment>,
    ) -> Result<(), ChangeError> {
        self.change_comment(condition, comment.id, seen, Some(comment))
    }

    /// Forgets a comment, if it is still as the reader saw it.
    ///
    /// # Errors
    /// If it is still kept.
    pub fn delete_comment(&self, condition: &Id, seen: &Comment) -> Result<(), ChangeError> {
        self.change_comment(condition, seen.id, Some(seen), None)
    }

    fn change_comment(
        &self,
        condition: &Id,
        id: CommentId,
        seen: Option<&Comment>,
        comment: Option<&Comment>,
    ) -> Result<(), ChangeError> {
        let key = Key::Comment(condition.clone(), id).to_string();
        let kept = self.read(&key, |record| decode_comment(id, record))?;
        match kept.map_err(SaveError::Occupied)? {
            Some(kept) if Some(&kept) != seen && Some(&kept) != comment => {
                Err(ChangeError::Conflict(kept))
            }
            _ => Ok(self.replace(&key, comment.map(encode_comment))?),
        }
    }

    /// The questions for an appointment as they are kept now, oldest first, without those that
    /// cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn questions(&self, condition: &Id) -> Result<Vec<Comment>, StoreError> {
        let mut questions = Vec::new();
        for key in self.keys()? {
            if let Some(Key::Question(of, id)) = Key::parse(&key)
                && of == *condition
                && let Ok(question) = self.read(&key, |record| decode_comment(id, record))?
            {
                questions.extend(question);
            }
        }
        Ok(questions)
    }

    /// Keeps a question for an appointment.
    ///
    /// # Errors
    /// If it was not kept. Then what was kept before is still kept.
    pub fn save_question(&self, condition: &Id, question: &Comment) -> Result<(), SaveError> {
        self.replace_question(condition, question.id, Some(encode_comment(question)))
    }

    /// Forgets a question for an appointment.
    ///
    /// # Errors
    /// If it is still kept.
    pub fn forget_question(&self, condition: &Id, id: CommentId) -> Result<(), SaveError> {
        self.replace_question(condition, id, None)
    }

    fn replace_question(
        &self,
        condition: &Id,
        id: CommentId,
        record: Option<String>,
    ) -> Result<(), SaveError> {
        let key = Key::Question(condition.clone(), id).to_string();
        self.read(&key, |record| decode_comment(id, record))?.map_err(SaveError::Occupied)?;
        self.replace(&key, record)
    }

    /// Keeps what is being typed; forgets it when that is blank.
    ///
    /// # Errors
    /// If it was not done. Then what was kept before is still kept.
    pub fn save_draft(&self, condition: &Id, id: DraftId, draft: &Draft) -> Result<(), SaveError> {
        let key = Key::Draft(condition.clone(), id).to_string();
        self.read(&key, decode_draft)?.map_err(SaveError::Occupied)?;
        let is_blank = draft.text.trim().is_empty();
        self.replace(&key, (!is_blank).then(|| encode_draft(draft)))
    }

    /// A draft as it is kept now; nothing if it is not kept, or cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn draft(&self, condition: &Id, id: DraftId) -> Result<Option<Draft>, StoreError> {
        let key = Key::Draft(condition.clone(), id).to_string();
        Ok(self.read(&key, decode_draft)?.ok().flatten())
    }

    /// What is kept at `key`, decoded; nothing if nothing is.
    fn read<T>(
        &self,
        key: &str,
        decode: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Result<Result<Option<T>, Unreadable>, StoreError> {
        Ok(self.0.read(key)?.as_deref().map(decode).transpose())
    }

    /// Writes or removes, and reads back: some browsers say yes and keep nothing.
    pub(super) fn replace(&self, key: &str, record: Option<String>) -> Result<(), SaveError> {
        match &record {
            Some(record) => self.0.write(key, record)?,
            None => self.0.remove(key)?,
        }
        if self.0.read(key)? == record { Ok(()) } else { Err(SaveError::NotKept) }
    }
}

/// The key, if it is one of ours.
fn ours(key: &str) -> Option<String> {
    key.starts_with(PREFIX).then(|| key.to_owned())
}

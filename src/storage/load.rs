//! Loads the stored feedback of a page.

use super::{FeedbackStore, Key, Store, StoreError, Unreadable, Value};
use crate::model::Id;
use crate::model::feedback::{Comment, CommentId, Draft, DraftId, Stars, Subject};
use crate::storage::feedback_store::own_key;
use crate::storage::record::{decode_comment, decode_draft, decode_rating, why_unreadable};

/// The keys of records that cannot be read, and why.
pub type UnreadableKeys = Vec<(String, Unreadable)>;

/// The feedback that is stored about one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredFeedback {
    /// The authors that are rated, with their ratings.
    pub ratings: Vec<(Id, Stars)>,
    /// The ids of the comments on the condition, under all of its slugs, in no order. [`FeedbackStore::read_comments`] reads the comments.
    /// Reading or sorting thousands at once would delay the first one.
    pub comments: Vec<CommentId>,
    /// Texts that were typed on the condition's page and not saved yet, with the slugs under which they are stored.
    pub drafts: Vec<(Id, DraftId, Draft)>,
    /// The questions for an appointment about the condition: a slug's after another's, each slug's oldest first.
    pub questions: Vec<Comment>,
    /// The keys of records that cannot be read, and why. The records stay untouched.
    pub unreadable: UnreadableKeys,
}

impl<S: Store> FeedbackStore<S> {
    /// Loads the feedback about `subject`. The result names the records that cannot be read.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn load(&self, subject: &Subject) -> Result<StoredFeedback, StoreError> {
        let mut stored = StoredFeedback::default();
        let (slugs, authors) = (subject.slugs(), subject.authors());
        let prefixes: Vec<String> = slugs.iter().map(Key::comments_prefix).collect();
        let mut others = Vec::new();
        self.0.each_key(&mut |key| {
            let id = prefixes.iter().find_map(|prefix| key.strip_prefix(prefix.as_str()));
            match id.and_then(CommentId::parse) {
                // Only the id, because there may be thousands.
                Some(id) => stored.comments.push(id),
                None => others.extend(own_key(key)),
            }
        })?;
        others.sort_unstable();
        for text in others {
            match Key::parse(&text) {
                Some(Key::Rating(author)) if authors.contains(&author) => {
                    match self.read(&text, decode_rating)? {
                        Ok(rating) => stored.ratings.extend(rating.map(|stars| (author, stars))),
                        Err(why) => stored.unreadable.push((text, why)),
                    }
                }
                Some(Key::Draft(condition, id)) if slugs.contains(&condition) => {
                    match self.read(&text, decode_draft)? {
                        Ok(draft) => {
                            stored.drafts.extend(draft.map(|draft| (condition, id, draft)));
                        }
                        Err(why) => stored.unreadable.push((text, why)),
                    }
                }
                Some(Key::Question(condition, id)) if slugs.contains(&condition) => {
                    match self.read(&text, |record| decode_comment(&condition, id, record))? {
                        Ok(question) => stored.questions.extend(question),
                        Err(why) => stored.unreadable.push((text, why)),
                    }
                }
                Some(Key::ReadingSettings) => {
                    let settings =
                        self.read(&text, |it| Value::decode(&Key::ReadingSettings, it))?;
                    stored.unreadable.extend(settings.err().map(|why| (text, why)));
                }
                // Feedback on another page.
                Some(_) => {}
                None => {
                    let why = self.0.read(&text)?.as_deref().map(why_unreadable);
                    stored.unreadable.extend(why.map(|why| (text, why)));
                }
            }
        }
        Ok(stored)
    }

    /// Reads comments, each under the first of the subject's slugs that has it. The result names the records that cannot
    /// be read, and why.
    ///
    /// # Errors
    /// If the store cannot be reached.
    pub fn read_comments(
        &self,
        subject: &Subject,
        ids: &[CommentId],
    ) -> Result<(Vec<Comment>, UnreadableKeys), StoreError> {
        let (mut comments, mut unreadable) = (Vec::new(), Vec::new());
        let slugs = subject.slugs();
        for &id in ids {
            for condition in &slugs {
                let key = Key::Comment(condition.clone(), id).to_string();
                match self.read(&key, |record| decode_comment(condition, id, record))? {
                    Ok(None) => continue,
                    Ok(comment) => comments.extend(comment),
                    Err(why) => unreadable.push((key, why)),
                }
                break;
            }
        }
        Ok((comments, unreadable))
    }
}

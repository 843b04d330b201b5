//! The keys of records.

use std::fmt;

use crate::model::Id;
use crate::model::feedback::{Comment, CommentId, DraftId};

/// The prefix of every key. Hosts such as GitHub Pages serve several sites from one origin, and these sites share one
/// `localStorage`: see [`Namespace`](super::namespace::Namespace).
pub(super) const PREFIX: &str = "symptom-database/";

/// The last part of the key of [`Key::ReadingSettings`].
const READING: &str = "reading";

/// The key of one record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The rating of an author.
    Rating(Id),
    /// A comment on a condition.
    Comment(Id, CommentId),
    /// A text that was typed on a condition's page and is not saved yet.
    Draft(Id, DraftId),
    /// A question for an appointment about a condition.
    Question(Id, CommentId),
    /// The reader's settings for how pages look.
    ReadingSettings,
}

impl Key {
    /// Returns the key of a comment.
    pub(super) fn of_comment(comment: &Comment) -> Self {
        Self::Comment(comment.condition.clone(), comment.id)
    }

    /// Returns the key of a question for an appointment.
    pub(super) fn of_question(question: &Comment) -> Self {
        Self::Question(question.condition.clone(), question.id)
    }

    /// Returns the prefix of the keys of all comments on `condition`.
    pub fn comments_prefix(condition: &Id) -> String {
        format!("{PREFIX}comment/{condition}/")
    }

    /// Parses the text of a key; returns nothing if it is no key of a record.
    pub fn parse(key: &str) -> Option<Self> {
        let (kind, rest) = key.strip_prefix(PREFIX)?.split_once('/')?;
        let (id, rest) = rest.split_once('/').map_or((rest, None), |(id, rest)| (id, Some(rest)));
        let id = Id::try_from(id.to_owned()).ok()?;
        match (kind, rest) {
            ("settings", None) if id.as_str() == READING => Some(Self::ReadingSettings),
            ("rating", None) => Some(Self::Rating(id)),
            ("comment", Some(comment)) => Some(Self::Comment(id, CommentId::parse(comment)?)),
            ("question", Some(question)) => Some(Self::Question(id, CommentId::parse(question)?)),
            ("draft", Some(draft)) => {
                let (page, of) = match draft.split_once('/') {
                    Some((page, of)) => (page, Some(CommentId::parse(of)?)),
                    None => (draft, None),
                };
                Some(Self::Draft(id, DraftId { page: CommentId::parse(page)?, of }))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id) = match self {
            Self::Rating(author) => ("rating", author.as_str()),
            Self::Comment(condition, _) => ("comment", condition.as_str()),
            Self::Draft(condition, _) => ("draft", condition.as_str()),
            Self::Question(condition, _) => ("question", condition.as_str()),
            Self::ReadingSettings => ("settings", READING),
        };
        write!(f, "{PREFIX}{kind}/{id}")?;
        match self {
            Self::Comment(_, id) | Self::Question(_, id) => write!(f, "/{id}"),
            Self::Draft(_, DraftId { page, of }) => {
                write!(f, "/{page}")?;
                of.map_or(Ok(()), |of| write!(f, "/{of}"))
            }
            Self::Rating(_) | Self::ReadingSettings => Ok(()),
        }
    }
}

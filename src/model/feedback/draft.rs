//! Text that was typed, but not saved as a comment yet.

use super::{CommentId, Millis, SectionRef};

/// A half-written comment, or a half-made change of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was typed, blank or too long as it may be.
    pub text: String,
    /// When the comment that is being changed had last been changed, if it had, when the change
    /// was begun. It tells whether another tab has changed the comment since.
    pub seen: Option<Millis>,
    /// The section that a new comment is to be about; nothing if it is the whole article.
    pub about: Option<SectionRef>,
}

/// Which draft it is. Each page that is open keeps its own, so that no tab overwrites what is
/// being typed in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DraftId {
    /// The page in which it was typed, by the time it was opened and a random number.
    pub page: CommentId,
    /// The comment that is being changed; nothing for a new one.
    pub of: Option<CommentId>,
}

/// Several drafts as one text that holds them all, each on lines of its own; a draft with which
/// another one begins is not said twice. Nothing if there are none.
pub fn join_drafts<'a>(drafts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut joined: Option<String> = None;
    for draft in drafts {
        joined = Some(match joined {
            Some(joined) if joined.starts_with(draft) => joined,
            Some(joined) if !draft.starts_with(&joined) => format!("{joined}\n{draft}"),
            _ => draft.to_owned(),
        });
    }
    joined
}

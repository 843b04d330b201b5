//! Text that the reader has typed and not saved as a comment yet.

use super::{CommentId, Millis, SectionRef};

/// An unfinished comment, or an unfinished change of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The typed text. It may be blank or too long.
    pub text: String,
    /// The value of [`Comment::edited`](super::Comment::edited) when the change began. It shows whether another tab has
    /// changed the comment since.
    pub seen: Option<Millis>,
    /// The section that a new comment is about; nothing for the whole article.
    pub about: Option<SectionRef>,
}

/// The id of a draft. Each open page stores its own drafts, so that no tab overwrites those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DraftId {
    /// The page where it was typed: the time when the page was opened, and a random number.
    pub page: CommentId,
    /// The comment that the draft changes; nothing for a new one.
    pub of: Option<CommentId>,
}

/// Joins drafts into one text, each on lines of its own; returns nothing if there are none. A draft is left out if the
/// text of the others begins with it.
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

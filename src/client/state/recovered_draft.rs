//! Drafts of other pages.

use crate::model::Id;
use crate::model::feedback::{CommentId, DraftId};

/// A draft of a page that was left, or that is open in another tab.
pub(super) struct RecoveredDraft {
    /// The slug under which it is stored.
    pub(super) condition: Id,
    pub(super) id: DraftId,
    /// The comment whose editor shows the draft; nothing if the editor of a new comment shows it.
    pub(super) target: Option<CommentId>,
    pub(super) text: String,
}

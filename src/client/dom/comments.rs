//! The reader's comments, as they stand on the page: the ids of their parts.

use super::focus_soon;
use crate::client::dom::editor::Editor;
use crate::model::feedback::CommentId;

/// The id of the element that holds the form for a new comment, and what came of it.
pub const FORM_ID: &str = "comment-form";
/// The id of the field for a new comment.
pub const FIELD_ID: &str = "comment-text";
/// The id of the element that says what came of the form while its code was not there.
pub const FORM_MESSAGE_ID: &str = "comment-form-message";
/// The id of the element that announces what came of the last change of the comments.
pub const MESSAGE_ID: &str = "comments--message";
/// The id of the element that shows how many comments there are.
pub const COUNT_ID: &str = "comments--count";
/// The id of the element that says that there are none.
pub const EMPTY_ID: &str = "comments--empty";

/// The editor of a new comment.
pub fn new_editor() -> Editor {
    Editor::new(FIELD_ID.to_owned())
}

/// The editor that changes a comment.
pub fn editor_of(id: CommentId) -> Editor {
    Editor::new(format!("comment-{id}-text"))
}

/// The comment that an editor changes; nothing if the editor is that of a new comment.
pub fn comment_of(editor: &Editor) -> Option<CommentId> {
    let id = editor.field_id().strip_prefix("comment-")?.strip_suffix("-text")?;
    CommentId::parse(id)
}

/// The id of the button that begins to change a comment: its first one.
pub fn edit_id(id: CommentId) -> String {
    format!("comment-{id}-edit")
}

/// The id of the button that deletes a comment.
pub fn delete_id(id: CommentId) -> String {
    format!("comment-{id}-delete")
}

/// The id of the button that brings a deleted comment back.
pub fn undo_id(id: CommentId) -> String {
    format!("comment-{id}-undo")
}

/// The id of the first button of a comment of which there are two texts.
pub fn keep_id(id: CommentId) -> String {
    format!("comment-{id}-keep")
}

/// Moves the focus to the first field or button of a comment, whichever it has by then.
pub fn focus_first(id: CommentId) {
    focus_soon(editor_of(id).field_id().to_owned());
    focus_soon(edit_id(id));
    focus_soon(keep_id(id));
}

//! The ids of the parts of the reader's comments on the page.

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::editor::Editor;
use super::element::{element_by_id, focus_soon};
use super::schedule::soon;
use crate::model::feedback::CommentId;

/// The id of the element with the form for a new comment.
pub const FORM_ID: &str = "comment-form";
/// The id of the field for a new comment.
pub const FIELD_ID: &str = "comment-text";
/// The id of the status message of the form while its code is not loaded.
pub const FORM_MESSAGE_ID: &str = "comment-form-message";
/// The id of the status message about the comments.
pub const MESSAGE_ID: &str = "comments--message";
/// The id of the element that shows how many comments there are.
pub const COUNT_ID: &str = "comments--count";
/// The id of the element that says that there are no comments.
pub const EMPTY_ID: &str = "comments--empty";

/// Returns the editor of a new comment.
pub fn new_editor() -> Editor {
    Editor::new(FIELD_ID.to_owned())
}

/// Returns the editor that changes a comment.
pub fn editor_of(id: CommentId) -> Editor {
    Editor::new(format!("comment-{id}-text"))
}

/// Returns the comment that an editor changes; nothing if it is the editor of a new comment.
pub fn comment_of(editor: &Editor) -> Option<CommentId> {
    let id = editor.field_id().strip_prefix("comment-")?.strip_suffix("-text")?;
    CommentId::parse(id)
}

/// Returns the id of a comment's first button, which opens its editor.
pub fn edit_id(id: CommentId) -> String {
    format!("comment-{id}-edit")
}

/// Returns the id of the button that deletes a comment.
pub fn delete_id(id: CommentId) -> String {
    format!("comment-{id}-delete")
}

/// Returns the id of the button that restores a deleted comment.
pub fn undo_id(id: CommentId) -> String {
    format!("comment-{id}-undo")
}

/// Returns the id of the first button of a comment with two texts to choose from.
pub fn keep_id(id: CommentId) -> String {
    format!("comment-{id}-keep")
}

/// Scrolls to a comment once the page shows it, if it is not in view. The page jumps there, which suits readers who want
/// no motion. The focus stays where it is.
pub fn bring_into_view(id: CommentId) {
    soon(move || {
        let button = element_by_id::<Element>(&edit_id(id));
        let Some(item) = button.and_then(|button| button.closest("li").ok()?) else { return };
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        item.scroll_into_view_with_scroll_into_view_options(&options);
    });
}

/// Moves the focus to the first field or button of a comment once the page shows the last change.
pub fn focus_first(id: CommentId) {
    focus_soon(editor_of(id).field_id().to_owned());
    focus_soon(edit_id(id));
    focus_soon(keep_id(id));
}

use leptos::either::Either;
use leptos::prelude::*;

use super::button::Button;
use super::comment_editor::{Change, CommentEditor};
use crate::browser;
use crate::feedback::{Comment, CommentId, Entry, Mode};
use crate::state::FeedbackState;

/// A comment in the list: shown, being edited, or deleted with a way back.
#[component]
pub fn CommentItem(entry: Entry, state: FeedbackState) -> impl IntoView {
    let Entry { comment, mode, trouble } = entry;
    let item = match mode {
        Mode::Shown => Either::Left(shown(comment, state).view(trouble)),
        Mode::Deleted => Either::Left(deleted(comment, state).view(trouble)),
        Mode::Edited => Either::Right(editor(comment, state)),
    };
    view! { <li class="comment-item">{item}</li> }
}

/// What a comment that is not being edited shows.
struct Card {
    text: String,
    time: String,
    buttons: Vec<Button>,
}

impl Card {
    fn view(self, trouble: String) -> impl IntoView {
        view! {
            <p class="comment-item__text" dir="auto">
                {self.text}
            </p>
            <p class="comment-item__time">{self.time}</p>
            <p class="comment-item__error" role="alert">
                {trouble}
            </p>
            <div class="comment-item__actions">
                {self.buttons.into_iter().map(Button::view).collect_view()}
            </div>
        }
    }
}

fn shown(comment: Comment, state: FeedbackState) -> Card {
    let Comment { id, text, created, edited } = comment;
    let (edit_id, delete_id, undo_id) = (edit_id(&id), delete_id(&id), undo_id(&id));
    let mut time = browser::local_time(created);
    let edit_name = format!("Edit comment of {time}");
    let delete_name = format!("Delete comment of {time}");
    if let Some(edited) = edited {
        time = format!("{time}, edited {}", browser::local_time(edited));
    }
    let edit = {
        let id = id.clone();
        move || state.set_mode(&id, Mode::Edited)
    };
    let delete = {
        let delete_id = delete_id.clone();
        move || {
            let is_gone = state.delete_comment(&id);
            browser::focus_soon(if is_gone { &undo_id } else { &delete_id }.clone());
        }
    };
    let buttons = vec![
        Button::new("Edit", Box::new(edit)).name(edit_name).id(edit_id),
        Button::new("Delete", Box::new(delete)).name(delete_name).id(delete_id),
    ];
    Card { text: text.as_str().to_owned(), time, buttons }
}

fn deleted(comment: Comment, state: FeedbackState) -> Card {
    let (undo_id, edit_id) = (undo_id(&comment.id), edit_id(&comment.id));
    let time = browser::local_time(comment.created);
    let undo_name = format!("Undo deleting comment of {time}");
    let undo = {
        let undo_id = undo_id.clone();
        move || {
            let is_back = state.restore_comment(comment.clone());
            browser::focus_soon(if is_back { &edit_id } else { &undo_id }.clone());
        }
    };
    let buttons = vec![Button::new("Undo", Box::new(undo)).name(undo_name).id(undo_id)];
    Card { text: "Comment deleted.".to_owned(), time, buttons }
}

fn editor(comment: Comment, state: FeedbackState) -> impl IntoView {
    let edit_id = edit_id(&comment.id);
    let change = Change {
        text: comment.text.as_str().to_owned(),
        cancel: {
            let (id, edit_id) = (comment.id.clone(), edit_id.clone());
            Box::new(move || {
                state.set_mode(&id, Mode::Shown);
                browser::focus_soon(edit_id.clone());
            })
        },
    };
    let field_id = format!("comment-{}-text", comment.id);
    let save = move |typed: &str| {
        state.edit_comment(&comment, typed)?;
        browser::focus_soon(edit_id.clone());
        Ok(())
    };
    view! {
        <CommentEditor
            id=field_id
            label="Change your comment"
            submit="Save change"
            save=Box::new(save)
            on_typed=Box::new(|_| {})
            change=Some(change)
        />
    }
}

fn edit_id(id: &CommentId) -> String {
    format!("comment-{id}-edit")
}

fn delete_id(id: &CommentId) -> String {
    format!("comment-{id}-delete")
}

fn undo_id(id: &CommentId) -> String {
    format!("comment-{id}-undo")
}

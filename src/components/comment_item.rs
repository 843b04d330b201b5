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
    let Entry { comment, mode } = entry;
    let item = match mode {
        Mode::Shown => Either::Left(shown(comment, state).view()),
        Mode::Deleted => Either::Left(deleted(comment, state).view()),
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
    fn view(self) -> impl IntoView {
        view! {
            <p class="comment-item__text" dir="auto">
                {self.text}
            </p>
            <p class="comment-item__time">{self.time}</p>
            <div class="comment-item__actions">
                {self.buttons.into_iter().map(Button::view).collect_view()}
            </div>
        }
    }
}

fn shown(comment: Comment, state: FeedbackState) -> Card {
    let Comment { id, text, created, edited } = comment;
    let (edit_id, undo_id) = (edit_id(&id), undo_id(&id));
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
    let delete = move || {
        if state.delete_comment(&id) {
            browser::focus_soon(undo_id.clone());
        }
    };
    let buttons = vec![
        Button::new("Edit", Box::new(edit)).name(edit_name).id(edit_id),
        Button::new("Delete", Box::new(delete)).name(delete_name),
    ];
    Card { text: text.as_str().to_owned(), time, buttons }
}

fn deleted(comment: Comment, state: FeedbackState) -> Card {
    let (undo_id, edit_id) = (undo_id(&comment.id), edit_id(&comment.id));
    let undo = move || {
        if state.restore_comment(comment.clone()) {
            browser::focus_soon(edit_id.clone());
        }
    };
    let buttons = vec![Button::new("Undo", Box::new(undo)).id(undo_id)];
    Card { text: "Comment deleted.".to_owned(), time: String::new(), buttons }
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
            change=Some(change)
        />
    }
}

fn edit_id(id: &CommentId) -> String {
    format!("comment-{id}-edit")
}

fn undo_id(id: &CommentId) -> String {
    format!("comment-{id}-undo")
}

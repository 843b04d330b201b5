use leptos::either::Either;
use leptos::prelude::*;

use super::button::Button;
use super::comment_editor::CommentEditor;
use super::unsaved_text_actions::unsaved_text_buttons;
use crate::client::dom;
use crate::client::dom::comments::{delete_id, edit_id, editor_of, focus_first, keep_id, undo_id};
use crate::client::dom::sections::{self, Section};
use crate::client::state::FeedbackState;
use crate::model::feedback::{Comment, EntryMode, SectionRef, ThreadEntry};

/// A comment of the list: shown, being edited, in conflict with another tab's text, or deleted and restorable. With
/// `section`, the comment in the section that it is about, which is only shown.
pub(super) fn comment_item(
    entry: ThreadEntry,
    section: Option<&Section>,
    state: FeedbackState,
) -> impl IntoView + use<> {
    if let Some(section) = section {
        return item(
            ITEM,
            Either::Left(in_section(entry.comment, section, state).view(String::new())),
        );
    }
    let ThreadEntry { comment, mode, typed, error } = entry;
    let unsaved = match mode {
        _ if error.is_empty() => None,
        EntryMode::Deleted => Some(comment.text.as_str().to_owned()),
        EntryMode::Conflict => Some(typed.clone()),
        EntryMode::Shown | EntryMode::Edited => None,
    };
    let mut card = match mode {
        EntryMode::Edited => return item(ITEM, Either::Right(editor(&comment, typed, state))),
        EntryMode::Shown => shown(comment, state),
        EntryMode::Deleted => deleted(comment, state),
        EntryMode::Conflict => conflict(comment, typed, state),
    };
    if let Some(text) = unsaved {
        card.buttons.extend(unsaved_text_buttons(text));
    }
    let class = if mode == EntryMode::Deleted { DELETED_ITEM } else { ITEM };
    item(class, Either::Left(card.view(error)))
}

fn item<V: IntoView>(class: &'static str, view: V) -> impl IntoView + use<V> {
    view! { <li class=class>{view}</li> }
}

const ITEM: &str = "comment-item";
const DELETED_ITEM: &str = "comment-item comment-item--deleted";

/// The content of a comment that is not being edited.
struct Card {
    about: AboutLine,
    lines: Vec<Line>,
    buttons: Vec<Button>,
}

/// The line about a comment's section: words, and a link if the article has the section.
#[derive(Default)]
struct AboutLine {
    words: &'static str,
    href: Option<String>,
    heading: String,
}

/// Says that the section's text has changed.
const CHANGED: &str = "This section has changed since you wrote this.";

/// A paragraph: its class and its text.
type Line = (&'static str, String);

/// The class of the reader's own text.
const TEXT: &str = "comment-item__text";
const TIME: &str = "comment-item__time";
const LABEL: &str = "comment-item__label";

impl Card {
    fn view(self, error: String) -> impl IntoView {
        let line = |(class, words)| {
            // A browser must not translate the reader's own text.
            let translate = (class == TEXT).then_some("no");
            view! { <p class=class dir="auto" translate=translate>{words}</p> }
        };
        let AboutLine { words, href, heading } = self.about;
        view! {
            <p class="comment-item__about" hidden=words.is_empty()>
                {words}
                <a href=href>{heading}</a>
            </p>
            {self.lines.into_iter().map(line).collect_view()}
            <p class="comment-item__error" role="alert">
                {error}
            </p>
            <div class="comment-item__actions">
                {self.buttons.into_iter().map(Button::view).collect_view()}
            </div>
        }
    }
}

fn shown(comment: Comment, state: FeedbackState) -> Card {
    let (edit_id, delete_id) = (edit_id(comment.id), delete_id(comment.id));
    let undo_id = undo_id(comment.id);
    let mut time = dom::local_time(comment.created);
    let edit_name = format!("Edit comment of {time}");
    let delete_name = format!("Delete comment of {time}");
    if let Some(edited) = comment.edited {
        time = format!("{time}, edited {}", dom::local_time(edited));
    }
    let mut lines = vec![(TEXT, comment.text.as_str().to_owned()), (TIME, time)];
    let about = about(comment.about.as_ref(), &mut lines);
    let edit = {
        let comment = comment.clone();
        move || {
            state.begin_change(comment.clone());
            dom::focus_soon(editor_of(comment.id).field_id().to_owned());
        }
    };
    let delete = {
        let delete_id = delete_id.clone();
        move || {
            let is_gone = state.delete_comment(&comment);
            dom::focus_soon(if is_gone { &undo_id } else { &delete_id }.clone());
        }
    };
    let buttons = vec![
        Button::new("Edit", Box::new(edit)).name(edit_name).id(edit_id),
        Button::new("Delete", Box::new(delete)).name(delete_name).id(delete_id),
    ];
    Card { about, lines, buttons }
}

/// Returns the line about a comment's section. Adds a line to `lines` if the section has changed.
fn about(about: Option<&SectionRef>, lines: &mut Vec<Line>) -> AboutLine {
    let Some(about) = about else { return AboutLine::default() };
    let Some(section) = sections::section(&about.section) else {
        let words = "On a section that is no longer in the article.";
        return AboutLine { words, ..AboutLine::default() };
    };
    if section.about.hash != about.hash {
        lines.push((TIME, CHANGED.to_owned()));
    }
    let href = Some(format!("#{}", section.about.section));
    AboutLine { words: "On: ", href, heading: section.heading }
}

/// A comment in the section that it is about.
fn in_section(comment: Comment, section: &Section, state: FeedbackState) -> Card {
    let id = comment.id;
    let time = dom::local_time(comment.last_modified());
    let mut lines =
        vec![(TEXT, comment.text.as_str().to_owned()), (TIME, format!("Your comment of {time}"))];
    if comment.about.as_ref().is_none_or(|about| about.hash != section.about.hash) {
        lines.push((TIME, CHANGED.to_owned()));
    }
    let go = move || {
        state.show_comment(id);
        focus_first(id);
    };
    let go = Button::new("Change or delete it", Box::new(go));
    Card { about: AboutLine::default(), lines, buttons: vec![go] }
}

fn deleted(comment: Comment, state: FeedbackState) -> Card {
    let (undo_id, edit_id) = (undo_id(comment.id), edit_id(comment.id));
    let time = dom::local_time(comment.created);
    let undo_name = format!("Undo deleting comment of {time}");
    let undo = {
        let undo_id = undo_id.clone();
        move || {
            let is_back = state.restore_comment(comment.clone());
            dom::focus_soon(if is_back { &edit_id } else { &undo_id }.clone());
        }
    };
    let lines = vec![(TEXT, "Comment deleted.".to_owned()), (TIME, time)];
    let buttons = vec![Button::new("Undo", Box::new(undo)).name(undo_name).id(undo_id)];
    Card { about: AboutLine::default(), lines, buttons }
}

fn conflict(stored: Comment, typed: String, state: FeedbackState) -> Card {
    let lines = vec![
        (LABEL, "Another tab has changed this comment. Which text do you want to keep?".to_owned()),
        (LABEL, "Saved in the other tab:".to_owned()),
        (TEXT, stored.text.as_str().to_owned()),
        (LABEL, "Typed here, not saved yet:".to_owned()),
        (TEXT, typed.clone()),
    ];
    let choose = |choice: fn(FeedbackState, &Comment, &str)| {
        let (stored, typed) = (stored.clone(), typed.clone());
        Box::new(move || {
            choice(state, &stored, &typed);
            // Even if the choice fails, the focus stays in the comment.
            focus_first(stored.id);
        })
    };
    let buttons = vec![
        Button::new("Keep both", choose(FeedbackState::keep_both)).id(keep_id(stored.id)),
        Button::new("Keep the other tab’s text", choose(FeedbackState::keep_other)),
        Button::new("Keep what I typed here", choose(FeedbackState::keep_typed)),
    ];
    Card { about: AboutLine::default(), lines, buttons }
}

fn editor(comment: &Comment, typed: String, state: FeedbackState) -> impl IntoView + use<> {
    let editor = editor_of(comment.id);
    let name = format!("Change comment of {}", dom::local_time(comment.created));
    dom::once_mounted({
        let editor = editor.clone();
        move || {
            editor.set_text(&typed);
            state.attach_editor(&editor);
        }
    });
    view! {
        <CommentEditor
            editor
            name
            label="Change your comment"
            submit="Save change"
            is_change=true
        />
    }
}

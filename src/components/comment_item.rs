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
use crate::text;

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

/// The line about a comment's section: words, and a link among them if the article has the section.
#[derive(Default)]
struct AboutLine {
    before: String,
    href: Option<String>,
    heading: String,
    after: String,
}

/// Stands for the link while the line is a text. This character is for private use, so no text has it.
///
/// [`message_view`](super::message_view::message_view) does the same for any views. It is code of the build only, because
/// the WebAssembly needs it nowhere else, and one link needs no list of views.
const LINK: char = '\u{e000}';

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
        let AboutLine { before, href, heading, after } = self.about;
        let is_about_article = href.is_none() && before.is_empty();
        view! {
            <p class="comment-item__about" hidden=is_about_article>
                {before}
                <a href=href>{heading}</a>
                {after}
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
    let edit_name = text!("comment-edit-name", time = time.as_str());
    let delete_name = text!("comment-delete-name", time = time.as_str());
    if let Some(edited) = comment.edited {
        time = text!("comment-time-edited", time = time, edited = dom::local_time(edited));
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
        Button::new(text!("comment-edit"), Box::new(edit)).name(edit_name).id(edit_id),
        Button::new(text!("comment-delete"), Box::new(delete)).name(delete_name).id(delete_id),
    ];
    Card { about, lines, buttons }
}

/// Returns the line about a comment's section. Adds a line to `lines` if the section has changed.
fn about(about: Option<&SectionRef>, lines: &mut Vec<Line>) -> AboutLine {
    let Some(about) = about else { return AboutLine::default() };
    let Some(section) = sections::section(&about.section) else {
        return AboutLine { before: text!("comment-on-lost-section"), ..AboutLine::default() };
    };
    if section.about.hash != about.hash {
        lines.push((TIME, text!("comment-section-changed")));
    }
    let line = text!("comment-on-section", section = LINK.to_string());
    let (before, after) = line.split_once(LINK).unwrap_or((&line, ""));
    AboutLine {
        before: before.to_owned(),
        href: Some(format!("#{}", section.about.section)),
        heading: section.heading,
        after: after.to_owned(),
    }
}

/// A comment in the section that it is about.
fn in_section(comment: Comment, section: &Section, state: FeedbackState) -> Card {
    let id = comment.id;
    let time = dom::local_time(comment.last_modified());
    let mut lines = vec![
        (TEXT, comment.text.as_str().to_owned()),
        (TIME, text!("comment-in-section", time = time)),
    ];
    if comment.about.as_ref().is_none_or(|about| about.hash != section.about.hash) {
        lines.push((TIME, text!("comment-section-changed")));
    }
    let go = move || {
        state.show_comment(id);
        focus_first(id);
    };
    let go = Button::new(text!("comment-go-to"), Box::new(go));
    Card { about: AboutLine::default(), lines, buttons: vec![go] }
}

fn deleted(comment: Comment, state: FeedbackState) -> Card {
    let (undo_id, edit_id) = (undo_id(comment.id), edit_id(comment.id));
    let time = dom::local_time(comment.created);
    let undo_name = text!("comment-undo-name", time = time.as_str());
    let undo = {
        let undo_id = undo_id.clone();
        move || {
            let is_back = state.restore_comment(comment.clone());
            dom::focus_soon(if is_back { &edit_id } else { &undo_id }.clone());
        }
    };
    let lines = vec![(TEXT, text!("comment-deleted")), (TIME, time)];
    let buttons =
        vec![Button::new(text!("comment-undo"), Box::new(undo)).name(undo_name).id(undo_id)];
    Card { about: AboutLine::default(), lines, buttons }
}

fn conflict(stored: Comment, typed: String, state: FeedbackState) -> Card {
    let lines = vec![
        (LABEL, text!("comment-conflict")),
        (LABEL, text!("comment-conflict-other")),
        (TEXT, stored.text.as_str().to_owned()),
        (LABEL, text!("comment-conflict-typed")),
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
        Button::new(text!("comment-keep-both"), choose(FeedbackState::keep_both))
            .id(keep_id(stored.id)),
        Button::new(text!("comment-keep-other"), choose(FeedbackState::keep_other)),
        Button::new(text!("comment-keep-typed"), choose(FeedbackState::keep_typed)),
    ];
    Card { about: AboutLine::default(), lines, buttons }
}

fn editor(comment: &Comment, typed: String, state: FeedbackState) -> impl IntoView + use<> {
    let editor = editor_of(comment.id);
    let name = text!("comment-change-name", time = dom::local_time(comment.created));
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
            label=text!("comment-change-label")
            submit=text!("comment-change-save")
            is_change=true
        />
    }
}

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use web_sys::HtmlTextAreaElement;

use super::button::{Button, OnPress};
use super::{KeepElsewhere, hidden_while_empty};
use crate::browser;
use crate::feedback::Length;
use crate::state::NotSaved;

/// Saves the text that was typed, or says why not.
pub(super) type Save = Box<dyn Fn(&str) -> Result<(), NotSaved> + Send + Sync>;

/// Is told what is in the field each time that changes.
pub(super) type OnTyped = Box<dyn Fn(&str) + Send + Sync>;

/// What an editor of a comment that is there already needs besides.
pub(super) struct Change {
    /// The text so far.
    pub(super) text: String,
    /// Leaves the text as it is.
    pub(super) cancel: OnPress,
}

/// A form for the text of a comment, new or changed.
///
/// The textarea owns its text, so that what is typed before the page is hydrated stays. `id` is
/// the textarea's; the ids of what describes it are made from it. With a `change`, the form opens
/// with its text. The textarea is emptied only once its text is saved.
#[component]
pub fn CommentEditor(
    id: String,
    label: &'static str,
    submit: &'static str,
    save: Save,
    on_typed: OnTyped,
    change: Option<Change>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let unsaved = RwSignal::new(String::new());
    let kept_elsewhere = RwSignal::new(String::new());
    let length = move || typed.with(|typed| Length::of(typed));
    let (first_text, cancel) = change.map(|Change { text, cancel }| (text, cancel)).unzip();

    let textarea = {
        let id = id.clone();
        move || browser::element_by_id::<HtmlTextAreaElement>(&id)
    };
    browser::once_mounted({
        let textarea = textarea.clone();
        move || {
            let Some(textarea) = textarea() else { return };
            if let Some(text) = first_text {
                textarea.set_value(&text);
            }
            // What was typed before this page reacted is to be kept and counted too.
            browser::report_input(&textarea);
        }
    });
    let on_input = move |event| {
        let text = event_target_value(&event);
        if text != typed.get_untracked() {
            on_typed(&text);
            typed.set(text);
            error.set(String::new());
            unsaved.set(String::new());
            kept_elsewhere.set(String::new());
        }
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(textarea) = textarea() else { return };
        let text = textarea.value();
        let outcome = save(&text);
        if outcome.is_ok() {
            textarea.set_value("");
            typed.set(String::new());
        } else {
            browser::focus(&textarea);
        }
        let is_unsaved = matches!(outcome, Err(NotSaved::Save(_)));
        unsaved.set(if is_unsaved { text } else { String::new() });
        error.set(outcome.err().map(|why| why.to_string()).unwrap_or_default());
    };

    let count_id = format!("{id}-count");
    let error_id = format!("{id}-error");
    let description = format!("{error_id} {count_id}");
    view! {
        // A form of this method goes nowhere, even when it is submitted before hydration.
        <form class="comment-editor" method="dialog" novalidate on:submit=on_submit>
            <label for=id.clone()>{label}</label>
            <p class="comment-editor__error" id=error_id hidden=hidden_while_empty(error)>
                {error}
            </p>
            <KeepElsewhere text=unsaved message=kept_elsewhere />
            <textarea
                id=id
                rows="5"
                aria-describedby=description
                aria-invalid=move || (!error.read().is_empty()).then_some("true")
                on:input=on_input
            ></textarea>
            <p
                class="comment-editor__count"
                id=count_id
                data-over=move || matches!(length(), Length::Over(_)).then_some("")
            >
                {move || length().to_string()}
            </p>
            <p class="visually-hidden" role="status">
                {move || length().announcement()}
            </p>
            <div class="comment-editor__actions">
                <button type="submit" class="button button--primary">
                    {submit}
                </button>
                {cancel.map(|cancel| Button::new("Cancel", cancel).view())}
            </div>
        </form>
    }
}

//! The lazy chunk: everything that a reader needs only to write, or to see what was saved.
//!
//! A release has it as a WebAssembly file of its own, fetched at the first [`LazyRequest`]. The build finds out which
//! code only [`run`] needs. A development build stays in one piece, which compiles faster.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use symptom_database::client::dom::editor::{Editor, editors};
use symptom_database::client::dom::{self, actions, sections};
use symptom_database::client::state::{Action, FeedbackState, LazyRequest};
use symptom_database::components::{COMMENT_LIST_ROOT_ID, CommentList};

/// Whether what was saved is shown, and followed.
static IS_STARTED: AtomicBool = AtomicBool::new(false);

/// Does what the reader asks for, and calls for what comes later whenever something needs it.
pub fn listen(state: FeedbackState) {
    let owner = Owner::current().unwrap_or_default();
    let want = move |request| want(state, owner.clone(), request);
    if state.has_data_to_load() {
        want(LazyRequest::Start);
    }
    // While a page is only kept to come back to, it is not told of changes.
    dom::on_return({
        let want = want.clone();
        move || want(LazyRequest::Load)
    });
    dom::on_storage_change({
        let want = want.clone();
        move |key| want(LazyRequest::Follow(key))
    });
    actions::on_action({
        let want = want.clone();
        move |control| match Action::of(&control) {
            Some(action) if action.is_lazy() => {
                // What is typed must not be lost while the rest is on its way.
                if let Some(editor) = Editor::around(&control) {
                    state.keep_draft_of(&editor);
                }
                want(LazyRequest::Action(action, control));
            }
            Some(action) => state.dispatch(action, &control),
            None => {}
        }
    });
    actions::on_editing({
        let want = want.clone();
        move |editor| {
            // At once: the page may be about to be left.
            state.keep_draft_of(&editor);
            want(LazyRequest::Typing(editor));
        }
    });
    // Some programs change a text without saying so.
    dom::on_leaving(move || editors().iter().for_each(|editor| state.keep_draft_of(editor)));
}

fn want(state: FeedbackState, owner: Owner, request: LazyRequest) {
    spawn_local(async move {
        let told = request.clone();
        #[cfg(not(debug_assertions))]
        let outcome = run(state, owner, request).await;
        #[cfg(debug_assertions)]
        let outcome = run(state, owner, request);
        if outcome.is_err() {
            state.announce_load_error(&told);
        }
    });
}

#[allow(clippy::unnecessary_wraps, reason = "the macro adds that the code cannot be loaded")]
#[cfg_attr(
    not(debug_assertions),
    allow(unsafe_code, reason = "the macro links the two parts"),
    wasm_split(lazy, fallible, wasm_split_path = leptos::wasm_split)
)]
fn run(state: FeedbackState, owner: Owner, request: LazyRequest) -> Result<(), SplitLoaderError> {
    owner.with(|| {
        if !IS_STARTED.load(Ordering::Relaxed) {
            if let Some(root) = dom::element_by_id(COMMENT_LIST_ROOT_ID) {
                mount_to(root, move || view! { <CommentList state /> }).forget();
            }
            sections::on_choice_of_section(move || state.keep_choice_of_section());
            state.start();
            // Not before: what fails is tried again with the next thing that is request.
            IS_STARTED.store(true, Ordering::Relaxed);
        }
        state.run(request);
    });
    Ok(())
}

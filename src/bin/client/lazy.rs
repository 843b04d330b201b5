//! What comes later: all that a reader who only reads and rates has no use for.
//!
//! In a release this is a WebAssembly of its own, which is fetched when it is first wanted. What only
//! [`run`] and what it calls need is in there; the build finds that out. A development build stays in
//! one piece, since that is built faster.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use symptom_database::client::dom::editor::{Editor, editors};
use symptom_database::client::dom::{self, actions, sections};
use symptom_database::client::state::{Action, FeedbackState, Wanted};
use symptom_database::components::{COMMENT_LIST_ROOT_ID, CommentList};

/// Whether what was saved is shown, and followed.
static IS_STARTED: AtomicBool = AtomicBool::new(false);

/// Does what the reader asks for, and calls for what comes later whenever something needs it.
pub fn listen(state: FeedbackState) {
    let owner = Owner::current().unwrap_or_default();
    let want = move |wanted| want(state, owner.clone(), wanted);
    if state.is_anything_to_load() {
        want(Wanted::Start);
    }
    // While a page is only kept to come back to, it is not told of changes.
    dom::on_return({
        let want = want.clone();
        move || want(Wanted::Load)
    });
    dom::on_storage_change({
        let want = want.clone();
        move |key| want(Wanted::Follow(key))
    });
    actions::on_action({
        let want = want.clone();
        move |control| match Action::of(&control) {
            Some(action) if action.is_lazy() => {
                // What is typed must not be lost while the rest is on its way.
                if let Some(editor) = Editor::around(&control) {
                    state.keep_draft_of(&editor);
                }
                want(Wanted::Action(action, control));
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
            want(Wanted::Typing(editor));
        }
    });
    // Some programs change a text without saying so.
    dom::on_leaving(move || editors().iter().for_each(|editor| state.keep_draft_of(editor)));
}

fn want(state: FeedbackState, owner: Owner, wanted: Wanted) {
    spawn_local(async move {
        let told = wanted.clone();
        #[cfg(not(debug_assertions))]
        let outcome = run(state, owner, wanted).await;
        #[cfg(debug_assertions)]
        let outcome = run(state, owner, wanted);
        if outcome.is_err() {
            state.tell_not_loaded(&told);
        }
    });
}

#[allow(clippy::unnecessary_wraps, reason = "the macro adds that the code cannot be loaded")]
#[cfg_attr(
    not(debug_assertions),
    allow(unsafe_code, reason = "the macro links the two parts"),
    wasm_split(lazy, fallible, wasm_split_path = leptos::wasm_split)
)]
fn run(state: FeedbackState, owner: Owner, wanted: Wanted) -> Result<(), SplitLoaderError> {
    owner.with(|| {
        if !IS_STARTED.load(Ordering::Relaxed) {
            if let Some(root) = dom::element_by_id(COMMENT_LIST_ROOT_ID) {
                mount_to(root, move || view! { <CommentList state /> }).forget();
            }
            sections::on_choice_of_section(move || state.keep_choice_of_section());
            state.start();
            // Not before: what fails is tried again with the next thing that is wanted.
            IS_STARTED.store(true, Ordering::Relaxed);
        }
        state.run(wanted);
    });
    Ok(())
}

//! The lazy chunk: all code that a reader needs only to write, or to see saved feedback.
//!
//! A release has it as a separate WebAssembly file, fetched at the first [`LazyRequest`]. The build moves the code that
//! only [`run`] needs into it. A development build stays in one piece, which compiles faster.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use symptom_database::client::dom::editor::{Editor, editors};
use symptom_database::client::dom::{self, actions, sections};
use symptom_database::client::state::{Action, FeedbackState, LazyRequest, LoadFailure};
use symptom_database::components::{COMMENT_LIST_ROOT_ID, CommentList};

/// Whether saved feedback is on the page and stays up to date.
static IS_STARTED: AtomicBool = AtomicBool::new(false);

/// Listens to the reader's actions, and runs each at once or requests it from the lazy chunk.
pub fn listen(state: FeedbackState) {
    let owner = Owner::current().unwrap_or_default();
    let request = move |request| load_and_run(state, owner.clone(), request);
    if state.has_data_to_load() {
        request(LazyRequest::Start);
    }
    // A page in the back/forward cache gets no storage events, so load everything again.
    dom::on_return({
        let request = request.clone();
        move || request(LazyRequest::Reload)
    });
    dom::on_storage_change({
        let request = request.clone();
        move |storage_key| request(LazyRequest::Sync(storage_key))
    });
    actions::on_action({
        let request = request.clone();
        move |control| match Action::of(&control) {
            Some(action) if action.is_lazy() => {
                // Typed text must not be lost while the chunk loads.
                if let Some(editor) = Editor::around(&control) {
                    state.save_draft_of(&editor);
                }
                request(LazyRequest::Action(action, control));
            }
            Some(action) => state.dispatch(action, &control),
            None => {}
        }
    });
    actions::on_editing({
        let request = request.clone();
        move |editor| {
            // At once, because the reader may be about to leave the page.
            state.save_draft_of(&editor);
            request(LazyRequest::Typing(editor));
        }
    });
    // Some programs change a text without an event.
    dom::on_leaving(move || editors().iter().for_each(|editor| state.save_draft_of(editor)));
}

fn load_and_run(state: FeedbackState, owner: Owner, request: LazyRequest) {
    spawn_local(async move {
        let failure = LoadFailure::from(&request);
        #[cfg(not(debug_assertions))]
        let outcome = run(state, owner, request).await;
        #[cfg(debug_assertions)]
        let outcome = run(state, owner, request);
        if outcome.is_err() {
            state.announce_load_failure(failure);
        }
    });
}

#[allow(clippy::unnecessary_wraps, reason = "the macro adds the error that the code cannot load")]
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
            sections::on_section_chosen(move || state.save_chosen_section());
            state.start();
            // Only now, so that the next request tries again if this one fails.
            IS_STARTED.store(true, Ordering::Relaxed);
        }
        state.run(request);
    });
    Ok(())
}

//! What comes later: all that a reader who only reads and rates has no use for.
//!
//! In a release this is a WebAssembly of its own, which is fetched when it is first wanted. What only
//! [`run`] and what it calls need is in there; the build finds that out. A development build stays in
//! one piece, since that is built faster.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use symptom_database::browser::{self, later};
use symptom_database::components::{CommentList, Comments, roots};
use symptom_database::state::{FeedbackState, Wanted};

use crate::{hydrate, mount};

/// Whether the comments react.
static IS_STARTED: AtomicBool = AtomicBool::new(false);

/// Calls for what comes later, whenever something needs it.
pub fn listen(state: FeedbackState) {
    let owner = Owner::current().unwrap_or_default();
    let want = move |wanted| want(state, owner.clone(), wanted);
    if state.is_anything_to_load() {
        want(Wanted::Start);
    }
    // While a page is only kept to come back to, it is not told of changes.
    browser::on_return({
        let want = want.clone();
        move || want(Wanted::Load)
    });
    browser::on_storage_change({
        let want = want.clone();
        move |key| want(Wanted::Follow(key))
    });
    later::on_deed({
        let want = want.clone();
        move |control| want(Wanted::Deed(control))
    });
    later::on_use(roots::COMMENT_FORM, move |is_submitted| {
        if !IS_STARTED.load(Ordering::Relaxed) {
            // It must not be lost while the rest is on its way.
            state.keep_early_draft();
            want(if is_submitted { Wanted::Comment } else { Wanted::CommentForm });
        }
    });
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
    wasm_split(later, fallible, wasm_split_path = leptos::wasm_split)
)]
fn run(state: FeedbackState, owner: Owner, wanted: Wanted) -> Result<(), SplitLoaderError> {
    owner.with(|| {
        if !IS_STARTED.swap(true, Ordering::Relaxed) {
            hydrate(roots::COMMENT_FORM, move || view! { <Comments state /> });
            mount(roots::COMMENT_LIST, move || view! { <CommentList state /> });
            browser::on_choice_of_section(move || state.keep_choice_of_section());
            state.start();
        }
        state.run(wanted);
    });
    Ok(())
}

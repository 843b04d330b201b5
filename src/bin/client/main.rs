//! The browser's part: brings the prerendered page's rating, comments, notes and section controls to
//! life. Everything else on the page stays the HTML it is.

mod lazy;

use any_spawner::Executor;
use leptos::prelude::*;
use symptom_database::client::dom;
use symptom_database::client::state::FeedbackState;

fn main() {
    let Some(subject) = dom::subject() else { return };
    // Fails only if there is an executor already, and that one will do.
    let _ = Executor::init_wasm_bindgen();
    // The signals and effects live as long as the page.
    let owner = Owner::new();
    owner.with(|| {
        let state = FeedbackState::new(subject);
        state.show_rating(None);
        lazy::listen(state);
    });
    std::mem::forget(owner);
}

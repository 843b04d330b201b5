//! The program in the reader's browser. It runs the rating, comments, notes and section controls of a prerendered
//! page. Everything else on the page stays static HTML.

mod lazy;

use any_spawner::Executor;
use leptos::prelude::*;
use symptom_database::client::dom::{self, rating};
use symptom_database::client::state::FeedbackState;

fn main() {
    let Some(subject) = dom::subject() else { return };
    // Fails only if there is an executor already, which serves as well.
    let _ = Executor::init_wasm_bindgen();
    // The signals and effects live as long as the page.
    let owner = Owner::new();
    owner.with(|| {
        rating::uncheck_all();
        let state = FeedbackState::new(subject);
        lazy::listen(state);
    });
    std::mem::forget(owner);
}

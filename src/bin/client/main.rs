//! The browser's part: brings the prerendered page's rating, comments and section controls to
//! life. Everything else on the page stays the HTML it is.

mod later;

use any_spawner::Executor;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use symptom_database::browser;
use symptom_database::components::{AuthorRating, SectionControls, StorageNotice, roots};
use symptom_database::state::FeedbackState;
use web_sys::HtmlElement;

fn main() {
    let Some(subject) = browser::subject() else { return };
    // Fails only if there is an executor already, and that one will do.
    let _ = Executor::init_wasm_bindgen();
    // The signals and effects live as long as the page.
    let owner = Owner::new();
    owner.with(|| start(FeedbackState::new(subject)));
    std::mem::forget(owner);
}

fn start(state: FeedbackState) {
    hydrate(roots::SECTION_CONTROLS, || view! { <SectionControls /> });
    for root in roots::STORAGE_NOTICES {
        hydrate(root, move || view! { <StorageNotice state /> });
    }
    hydrate(roots::AUTHOR_RATING, move || view! { <AuthorRating state /> });
    browser::report_typed_text_on_leaving();
    later::listen(state);
}

/// Brings the markup of a component in the element with this id to life, for as long as the page
/// lives.
fn hydrate<V: IntoView>(root: &str, component: impl FnOnce() -> V) {
    if let Some(root) = browser::element_by_id::<HtmlElement>(root) {
        let view = component().into_view();
        let state = view.hydrate::<true>(&Cursor::new(root.into()), &PositionState::default());
        std::mem::forget(state);
    }
}

/// Puts a component into the empty element with this id, for as long as the page lives.
fn mount<V: IntoView>(root: &str, component: impl FnOnce() -> V) {
    if let Some(root) = browser::element_by_id::<HtmlElement>(root) {
        let mut state = component().into_view().build();
        state.mount(&root, None);
        std::mem::forget(state);
    }
}

//! The browser's part: brings the prerendered page's rating, comments and section controls to
//! life. Everything else on the page stays the HTML it is.

use any_spawner::Executor;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use symptom_database::browser::{self, later};
use symptom_database::components::{
    AuthorRating, Comments, SectionControls, StorageNotice, roots, show_comment_list_later,
};
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
    hydrate(roots::COMMENT_FORM, move || view! { <Comments state /> });
    show_comment_list_later(state);
    state.load();
    browser::on_storage_change(move |key| state.follow(key.as_deref()));
    browser::report_typed_text_on_leaving();
    later::on_deed(move |control| state.do_later(control));
    browser::on_choice_of_section(move || state.keep_choice_of_section());
    // While a page is only kept to come back to, it is not told of changes.
    browser::on_return(move || state.load());
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

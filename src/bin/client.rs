//! The browser's part: brings the prerendered page's rating, comments and section controls to
//! life. Everything else on the page stays the HTML it is.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use symptom_database::browser;
use symptom_database::components::{
    AuthorRating, CommentList, Comments, SectionControls, StorageNotice, roots,
};
use symptom_database::state::FeedbackState;
use web_sys::HtmlElement;

fn main() {
    let Some(subject) = browser::subject() else { return };
    // The signals and effects live as long as the page.
    let owner = Owner::new();
    owner.with(|| start(FeedbackState::new(subject)));
    std::mem::forget(owner);
}

fn start(state: FeedbackState) {
    // Mounting comes first: it starts the executor that effects run on.
    if let Some(root) = browser::element_by_id::<HtmlElement>(roots::COMMENT_LIST) {
        mount_to(root, move || view! { <CommentList state /> }).forget();
    }
    hydrate(roots::SECTION_CONTROLS, || view! { <SectionControls /> });
    hydrate(roots::STORAGE_NOTICE, move || view! { <StorageNotice state /> });
    hydrate(roots::AUTHOR_RATING, move || view! { <AuthorRating state /> });
    hydrate(roots::COMMENTS, move || view! { <Comments state /> });
    state.load();
    browser::open_sections_for_links();
}

/// Hydrates a component in the element with this id, for as long as the page lives.
///
/// `leptos::mount::hydrate_from` would also bring in the code that takes over resources loaded by
/// a server, of which there is none.
fn hydrate<V: IntoView>(root: &str, component: impl FnOnce() -> V) {
    if let Some(root) = browser::element_by_id::<HtmlElement>(root) {
        let state = component()
            .into_view()
            .hydrate::<true>(&Cursor::new(root.into()), &PositionState::default());
        std::mem::forget(state);
    }
}

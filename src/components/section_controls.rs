use leptos::prelude::*;

use crate::browser::sections::MESSAGE_ID;
use crate::state::Action;

/// Opens or closes all sections at once.
#[component]
pub fn SectionControls() -> impl IntoView {
    let button = |label: &'static str, action: Action| {
        view! {
            <button type="button" class="button" data-action=action.name()>
                {label}
            </button>
        }
    };
    view! {
        <div class="section-controls needs-client" role="group" aria-label="Sections">
            {button("Show all", Action::OpenSections)}
            {button("Hide all", Action::CloseSections)}
            <p class="visually-hidden" id=MESSAGE_ID role="status"></p>
        </div>
    }
}

use leptos::prelude::*;

use super::button::action_button;
use crate::client::dom::sections::MESSAGE_ID;
use crate::client::state::Action;

/// The buttons that open or close all sections at once.
#[component]
pub fn SectionControls() -> impl IntoView {
    view! {
        <div class="section-controls needs-client" role="group" aria-label="Sections">
            {action_button("Show all", Action::OpenSections)}
            {action_button("Hide all", Action::CloseSections)}
            <p class="visually-hidden" id=MESSAGE_ID role="status"></p>
        </div>
    }
}

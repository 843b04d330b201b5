use leptos::prelude::*;

use super::button::action_button;
use crate::client::dom::sections::MESSAGE_ID;
use crate::client::state::Action;
use crate::text;

/// The buttons that open or close all sections at once.
#[component]
pub fn SectionControls() -> impl IntoView {
    view! {
        <div class="section-controls needs-client" role="group" aria-label=text!("section-controls")>
            {action_button(text!("section-controls-show"), Action::OpenSections)}
            {action_button(text!("section-controls-hide"), Action::CloseSections)}
            <p class="visually-hidden" id=MESSAGE_ID role="status"></p>
        </div>
    }
}

use leptos::prelude::*;

use super::button::Button;
use crate::browser;

/// Opens or closes all sections at once.
#[component]
pub fn SectionControls() -> impl IntoView {
    view! {
        <div class="section-controls" role="group" aria-label="Sections">
            {Button::new("Show all", Box::new(|| browser::set_all_sections(true))).view()}
            {Button::new("Hide all", Box::new(|| browser::set_all_sections(false))).view()}
        </div>
    }
}

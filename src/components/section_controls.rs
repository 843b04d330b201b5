use leptos::prelude::*;

use super::button::Button;
use crate::browser;
use crate::state::tell;

/// Opens or closes all sections at once.
#[component]
pub fn SectionControls() -> impl IntoView {
    let message = RwSignal::new(String::new());
    let button = |label, is_open, outcome: &'static str| {
        let press = move || {
            browser::set_all_sections(is_open);
            tell(message, outcome.to_owned());
        };
        Button::new(label, Box::new(press)).view()
    };
    view! {
        <div class="section-controls" role="group" aria-label="Sections">
            {button("Show all", true, "All sections are open.")}
            {button("Hide all", false, "All sections are closed.")}
            <p class="visually-hidden" role="status">
                {message}
            </p>
        </div>
    }
}

use leptos::prelude::*;

use super::print_controls::PrintControls;
use super::read_aloud::listen_button;
use super::reading_settings::ReadingSettings;

/// The row of tools below an article's title: listening, printing, copying its address, and the reading settings. The
/// page's own scripts run them, without the client.
#[component]
pub fn ArticleTools() -> impl IntoView {
    view! {
        <div class="article-tools needs-script">
            {listen_button("the article")}
            <PrintControls />
            <button
                type="button"
                class="button"
                data-link=""
                aria-label="Copy link to the article"
            >
                "Copy link"
            </button>
            <ReadingSettings />
            <p role="status"></p>
        </div>
    }
}

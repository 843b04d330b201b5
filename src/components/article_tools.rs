use leptos::prelude::*;

use super::print_controls::PrintControls;
use super::read_aloud::listen_to_article;
use super::reading_settings::ReadingSettings;

use crate::text;

/// The row of tools below an article's title: listening, printing, copying its address, and the reading settings. The
/// page's own scripts run them, without the client.
#[component]
pub fn ArticleTools() -> impl IntoView {
    view! {
        <div class="article-tools needs-script">
            {listen_to_article()}
            <PrintControls />
            <button
                type="button"
                class="button"
                data-link=""
                aria-label=text!("copy-link-to-article")
            >
                {text!("copy-link")}
            </button>
            <ReadingSettings />
            <p role="status"></p>
        </div>
    }
}

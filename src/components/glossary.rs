use leptos::prelude::*;

use super::rich_text::{TERM_ID_PREFIX, rich_text};
use crate::model::condition::GlossaryEntry;

/// The words that the article explains, if there are any.
#[component]
pub fn Glossary(entries: Vec<GlossaryEntry>) -> impl IntoView {
    let entry = |entry: GlossaryEntry| {
        view! {
            <div id=format!("{TERM_ID_PREFIX}{}", entry.id)>
                <dt>{entry.term.to_string()}</dt>
                <dd>{rich_text(&entry.definition)}</dd>
            </div>
        }
    };
    (!entries.is_empty()).then(|| {
        view! {
            <section class="glossary" aria-labelledby="glossary">
                <h2 id="glossary">"Words explained"</h2>
                <dl>{entries.into_iter().map(entry).collect_view()}</dl>
            </section>
        }
    })
}

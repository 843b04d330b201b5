use leptos::prelude::*;

use super::folded_part::folded_part;
use super::rich_text::{TERM_ID_PREFIX, TextContext, rich_text};
use crate::model::GlossaryEntry;
use crate::text;

/// The words that the article explains, if there are any.
pub fn glossary(entries: &[GlossaryEntry], context: &TextContext) -> Option<impl IntoView + use<>> {
    let entry = |entry: &GlossaryEntry| {
        view! {
            <div id=format!("{TERM_ID_PREFIX}{}", entry.id)>
                <dt>{entry.term.to_string()}</dt>
                <dd>{rich_text(&entry.definition, context)}</dd>
            </div>
        }
    };
    let state = text!("glossary-count", count = entries.len());
    let list = entries.iter().map(entry).collect_view();
    (!entries.is_empty()).then(|| {
        folded_part(
            "glossary",
            "glossary",
            text!("glossary-heading"),
            state,
            view! { <dl>{list}</dl> },
        )
    })
}

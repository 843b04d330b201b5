use leptos::prelude::*;

use crate::model::{RichText, Span, Target};

/// The prefix of the id of a term in the glossary: `#term-<id>` is its address.
pub const TERM_ID_PREFIX: &str = "term-";

/// The words and links of a text.
pub(super) fn rich_text(text: &RichText) -> Vec<AnyView> {
    text.spans()
        .iter()
        .map(|span| match span {
            Span::Text(words) => words.clone().into_any(),
            Span::Link { label, target } => {
                let label = label.clone();
                let href = match target {
                    Target::Section(id) => format!("#{id}"),
                    Target::Web(address) => address.as_str().to_owned(),
                    Target::Term(id) => {
                        let href = format!("#{TERM_ID_PREFIX}{id}");
                        return view! { <a class="term" href=href>{label}</a> }.into_any();
                    }
                };
                view! { <a href=href>{label}</a> }.into_any()
            }
        })
        .collect()
}

use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Callout;

/// A box that stands out from the text. `title` is its title if it has none of its own.
pub(super) fn callout(
    kind: &str,
    title: &str,
    callout: Callout,
    context: &TextContext,
) -> impl IntoView + use<> {
    let title = callout.title.map_or_else(|| title.to_owned(), |title| title.to_string());
    let text = rich_text(&callout.text, context);
    let items = callout.list.iter().map(|it| view! { <li>{rich_text(it, context)}</li> });
    let items = items.collect_view();
    let list = (!callout.list.is_empty()).then(|| view! { <ul>{items}</ul> });
    view! {
        <div class=format!("callout callout--{kind}") role="note">
            <p class="callout__title">{title}</p>
            <p>{text}</p>
            {list}
        </div>
    }
}

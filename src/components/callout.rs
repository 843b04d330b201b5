use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Callout;

/// A box that stands out from the text. `word` says what it is, so that it does not depend on its color.
pub(super) fn callout(
    kind: &str,
    word: &str,
    callout: Callout,
    context: &TextContext,
) -> impl IntoView + use<> {
    let title = callout.title.map_or_else(|| word.to_owned(), |title| format!("{word}: {title}"));
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

use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Callout;
use crate::text;

/// What a box is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// It is good to know.
    Note,
    /// It names a danger.
    Warning,
}

/// A box that stands out from the text. Its first word says what it is, so that it does not depend on its color.
pub(super) fn callout(
    kind: Kind,
    callout: Callout,
    context: &TextContext,
) -> impl IntoView + use<> {
    let title = callout.title.map(String::from);
    let (class, title) = match (kind, title) {
        (Kind::Note, None) => ("callout--note", text!("callout-note")),
        (Kind::Note, Some(title)) => ("callout--note", text!("callout-note-titled", title = title)),
        (Kind::Warning, None) => ("callout--warning", text!("callout-warning")),
        (Kind::Warning, Some(title)) => {
            ("callout--warning", text!("callout-warning-titled", title = title))
        }
    };
    let text = rich_text(&callout.text, context);
    let items = callout.list.iter().map(|it| view! { <li>{rich_text(it, context)}</li> });
    let items = items.collect_view();
    let list = (!callout.list.is_empty()).then(|| view! { <ul>{items}</ul> });
    view! {
        <div class=format!("callout {class}") role="note">
            <p class="callout__title">{title}</p>
            <p>{text}</p>
            {list}
        </div>
    }
}

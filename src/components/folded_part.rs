use leptos::prelude::*;

/// A part below the article's text that folds. `id` is its address. `state` says beside the heading what is in it:
/// "5 sources".
///
/// As in sections, the id is on the folded content, so that links open it without script: see
/// [`article_section`](super::article_section).
pub fn folded_part<S: IntoView, V: IntoView>(
    id: &'static str,
    class: &str,
    heading: String,
    state: S,
    content: V,
) -> impl IntoView + use<S, V> {
    view! {
        <details class=format!("folded-part {class}")>
            <summary class="article-section__summary">
                <h2>{heading}</h2>
                <span class="folded-part__state">{state}</span>
            </summary>
            // Reader views would take a class with “article” or “body” for a list of links, and leave out support.
            <div class="folded-part__inner" id=id>
                {content}
            </div>
        </details>
    }
}

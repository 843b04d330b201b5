use leptos::prelude::*;

use super::rich_text::rich_text;
use crate::model::condition::Figure as Content;

/// A picture with its caption. Who cannot see it is told all that it says.
#[component]
pub fn Figure(figure: Content) -> impl IntoView {
    let caption = rich_text(&figure.caption);
    view! {
        <figure class="figure">
            // A drawing only draws: see `Drawing`. As part of the page it has the page's colors.
            <div
                class="figure__drawing"
                role="img"
                aria-label=figure.description.to_string()
                inner_html=figure.drawing.as_str().to_owned()
            ></div>
            <figcaption>{caption}</figcaption>
        </figure>
    }
}

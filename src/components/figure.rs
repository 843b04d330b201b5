use leptos::prelude::*;

use super::rich_text::rich_text;
use crate::model::condition::Figure as Content;

/// A picture with its caption, and a description for screen readers.
#[component]
pub fn Figure(figure: Content) -> impl IntoView {
    let caption = rich_text(&figure.caption);
    view! {
        <figure class="figure">
            // `Drawing` allows no script. As part of the page, the drawing takes on the page's colors.
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

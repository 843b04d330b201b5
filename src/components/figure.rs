use leptos::prelude::*;

use crate::model::condition::Figure as Content;

/// A drawing with its caption, and a description for screen readers.
#[component]
pub fn Figure(figure: Content, caption: Vec<AnyView>) -> impl IntoView {
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

use leptos::prelude::*;

/// A heading. `level` is 2 to 6.
pub fn heading(level: u8, class: Option<&'static str>, words: String) -> AnyView {
    match level {
        2 => view! { <h2 class=class>{words}</h2> }.into_any(),
        3 => view! { <h3 class=class>{words}</h3> }.into_any(),
        4 => view! { <h4 class=class>{words}</h4> }.into_any(),
        5 => view! { <h5 class=class>{words}</h5> }.into_any(),
        _ => view! { <h6 class=class>{words}</h6> }.into_any(),
    }
}

use leptos::prelude::*;

use crate::components::CodeList;
use crate::model::code_index::CodeEntry;
use crate::text;

/// A page that leads from medical codes to articles. `codes` are those that it lists. `firsts` are the first characters
/// that have a page of their own, at `pages`; `here` is that of this page.
///
/// A patient portal names a code in the page's query. The scripts in `src/js/connect/` go to its article.
#[component]
pub fn ConnectPage(
    root: &'static str,
    codes: Vec<CodeEntry>,
    firsts: Vec<char>,
    pages: &'static str,
    #[prop(optional_no_strip)] here: Option<char>,
) -> impl IntoView {
    let links = firsts.iter().map(|first| {
        let id = first.to_ascii_lowercase().to_string();
        let current = (here == Some(*first)).then_some("page");
        view! {
            <li>
                <a href=format!("{pages}{id}/") aria-current=current data-codes-from=id>
                    {first.to_string()}
                </a>
            </li>
        }
    });
    let links = links.collect_view();
    let links = (!firsts.is_empty()).then(|| {
        view! {
            <nav class="letter-links" aria-label=text!("codes-links")>
                <ul role="list">{links}</ul>
            </nav>
        }
    });
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{text!("codes-heading")}</h1>
            <p class="library__lead">
                {text!("codes-lead")}
            </p>
            <div class="connect">
                <p role="status"></p>
            </div>
            {links}
            <CodeList root codes />
        </main>
    }
}

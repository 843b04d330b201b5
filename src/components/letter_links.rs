use leptos::prelude::*;

use crate::model::library::Letter;
use crate::text;

/// Links to the conditions by first letter; nothing if there is only one letter. `to` is the path of the folder with a
/// page for each letter, or "#" for headings on the same page. `here` is the letter of this page.
#[component]
pub fn LetterLinks(
    letters: Vec<Letter>,
    to: &'static str,
    #[prop(optional_no_strip)] here: Option<Letter>,
) -> impl IntoView {
    let link = |letter: &Letter| {
        let id = letter.id();
        let href = if to == "#" { format!("#letter-{id}") } else { format!("{to}{id}/") };
        let current = (here == Some(*letter)).then_some("page");
        view! {
            <li>
                <a href=href aria-current=current>
                    {letter_name(*letter)}
                </a>
            </li>
        }
    };
    (letters.len() > 1).then(|| {
        view! {
            <nav class="letter-links" aria-label=text!("letter-links")>
                <ul role="list">{letters.iter().map(link).collect_view()}</ul>
            </nav>
        }
    })
}

/// The letter as a capital letter, or the words for all others.
pub fn letter_name(letter: Letter) -> String {
    letter.capital().unwrap_or_else(|| text!("letter-other"))
}

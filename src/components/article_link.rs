use leptos::prelude::*;

use crate::model::Language;
use crate::model::library::ArticleLink;
use crate::text;

/// A link to a place in an article, such as `#medical-help`, or to the whole article with an empty `place`. The reader is
/// told if the article is in another language. `root` leads from the page to the home page of its language.
pub(super) fn article_link(
    root: &str,
    link: &ArticleLink,
    place: &str,
    name: String,
) -> impl IntoView + use<> {
    let (href, lang) = (format!("{root}{}{place}", link.path), link.lang());
    view! {
        <a href=href lang=lang.clone() hreflang=lang>
            {name}
        </a>
        {link.language.as_ref().map(language_note)}
    }
}

/// Tells the reader of a link that it leads to this language.
pub(super) fn language_note(language: &Language) -> impl IntoView + use<> {
    let note = text!("link-language", language = language.base());
    view! {
        " "
        <small>{note}</small>
    }
}

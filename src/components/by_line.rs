use leptos::prelude::*;

use crate::model::condition::{Author, AuthorRole};

/// The line that names an article's authors: "Written by Jo Bloggs, RN".
pub fn by_line(authors: &[Author]) -> impl IntoView + use<> {
    let sentences = sentences(authors, Author::full_name);
    let is_one = sentences.len() == 1;
    let sentences = sentences.into_iter().enumerate().map(|(index, sentence)| {
        let names = sentence.names.into_iter().map(|(author, separator)| {
            view! {
                <a rel="author" href="#author">
                    {author.full_name()}
                </a>
                {separator}
            }
        });
        let space = (index > 0).then_some(" ");
        let end = if is_one { None } else { sentence.end };
        view! { {space} {sentence.words} {names.collect_view()} {end} }
    });
    view! { <p class="article__by-line">{sentences.collect_view()}</p> }
}

/// A sentence that names all authors of one role.
pub(super) struct Sentence<'a> {
    /// The words before the names.
    pub(super) words: &'static str,
    /// The authors, each with what separates it from the next one.
    pub(super) names: Vec<(&'a Author, Option<&'static str>)>,
    /// The full stop, unless the last name has one.
    pub(super) end: Option<&'static str>,
}

/// Returns a sentence for each role that an author has. `name` returns how the sentence names an author.
pub(super) fn sentences(authors: &[Author], name: fn(&Author) -> String) -> Vec<Sentence<'_>> {
    const ROLES: [(AuthorRole, &str); 2] = [
        (AuthorRole::Wrote, "Written by "),
        (AuthorRole::AdaptedFrom, "Adapted from an article by "),
    ];
    let sentence = |(role, words)| {
        let authors: Vec<_> = authors.iter().filter(|author| author.role == role).collect();
        let names: Vec<_> = authors.iter().map(|author| name(author)).collect();
        let end = (!names.last()?.ends_with('.')).then_some(".");
        Some(Sentence { words, names: authors.into_iter().zip(separators(&names)).collect(), end })
    };
    ROLES.into_iter().filter_map(sentence).collect()
}

/// Returns what follows each of these names.
///
/// A name may hold commas, as in "Haroon Rashid, MD". Semicolons then separate three names and more.
fn separators(names: &[String]) -> Vec<Option<&'static str>> {
    let has_comma = |name: &String| name.contains(',');
    let is_any_long = names.iter().any(has_comma);
    let separator = |index: usize| match names.len() - index {
        1 => None,
        2 if names.len() == 2 => Some(if has_comma(&names[index]) { ", and " } else { " and " }),
        2 => Some(if is_any_long { "; and " } else { ", and " }),
        _ => Some(if is_any_long { "; " } else { ", " }),
    };
    (0..names.len()).map(separator).collect()
}

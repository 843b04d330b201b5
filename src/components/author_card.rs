use leptos::prelude::*;

use super::author_rating::AuthorRating;
use super::by_line::sentences;
use super::client_note::ClientNote;
use super::private_note::PrivateNote;
use super::storage_notice::StorageNotice;
use crate::model::condition::Author;

/// The authors of the article, and the reader's rating of each author.
#[component]
pub fn AuthorCard(authors: Vec<Author>) -> impl IntoView {
    let is_one = authors.len() == 1;
    let (heading, what) = if is_one {
        ("About the author", "Rating the author needs")
    } else {
        ("About the authors", "Rating the authors needs")
    };
    let sentences = sentences(&authors, name_and_affiliation).into_iter().map(|sentence| {
        let names = sentence.names.into_iter().map(|(author, separator)| {
            view! {
                <strong>{author.full_name()}</strong>
                {affiliation(author)}
                {separator}
            }
        });
        view! { <p>{sentence.words} {names.collect_view()} {sentence.end}</p> }
    });
    let sentences = sentences.collect_view();
    let rating = |author| view! { <AuthorRating author=(!is_one).then_some(author) /> };
    let ratings = authors.into_iter().map(rating).collect_view();
    view! {
        <section class="author-card" aria-labelledby="author">
            <h2 id="author">{heading}</h2>
            {sentences}
            <StorageNotice />
            <div class="needs-client">{ratings}</div>
            <ClientNote what />
            <PrivateNote />
        </section>
    }
}

fn name_and_affiliation(author: &Author) -> String {
    author.full_name() + &affiliation(author).unwrap_or_default()
}

fn affiliation(author: &Author) -> Option<String> {
    author.affiliation.as_ref().map(|affiliation| format!(", {affiliation}"))
}

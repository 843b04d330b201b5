use leptos::prelude::*;

use super::author_rating::AuthorRating;
use super::by_line::credits;
use super::client_note::ClientNote;
use super::lists::ListedName;
use super::message_view::message_view;
use super::private_note::PrivateNote;
use super::storage_notice::StorageNotice;
use crate::model::condition::Author;
use crate::{message, text};

/// The authors of the article, and the reader's rating of each author.
#[component]
pub fn AuthorCard(authors: Vec<Author>) -> impl IntoView {
    let is_one = authors.len() == 1;
    let needed = if is_one {
        text!("client-note-needed-rating")
    } else {
        text!("client-note-needed-ratings")
    };
    let sentences = credits(&authors, name_and_affiliation).into_iter();
    let sentences = sentences.map(|credit| view! { <p>{credit.sentence()}</p> }).collect_view();
    let rating = |author| view! { <AuthorRating author=(!is_one).then_some(author) /> };
    let ratings = authors.into_iter().map(rating).collect_view();
    view! {
        <section class="author-card" aria-labelledby="author">
            <h2 id="author">{author_heading(is_one)}</h2>
            {sentences}
            <StorageNotice />
            <div class="needs-client">{ratings}</div>
            <ClientNote needed />
            <PrivateNote />
        </section>
    }
}

/// The heading of the card.
pub(super) fn author_heading(is_one: bool) -> String {
    if is_one { text!("author-heading") } else { text!("authors-heading") }
}

fn name_and_affiliation(author: &Author) -> ListedName {
    let name = author.full_name();
    let strong = view! { <strong>{name.clone()}</strong> }.into_any();
    let Some(affiliation) = &author.affiliation else {
        return ListedName { name, view: strong };
    };
    let affiliation = affiliation.as_str();
    let view = message_view(
        &message!("author-affiliation", affiliation = affiliation),
        [("author", strong)],
    );
    let name = text!("author-affiliation", author = name, affiliation = affiliation);
    ListedName { name, view: view.into_any() }
}

use leptos::prelude::*;

use super::author_rating::AuthorRating;
use super::client_note::ClientNote;
use super::private_note::PrivateNote;
use super::storage_notice::StorageNotice;
use crate::model::condition::{Author, AuthorRole};

/// The author of the article, and the reader's rating of the author.
#[component]
pub fn AuthorCard(author: Author) -> impl IntoView {
    view! {
        <section class="author-card" aria-labelledby="author">
            <h2 id="author">"About the author"</h2>
            <p>
                {by_line(&author)} <strong>{author.full_name()}</strong>
                {author.affiliation.map(|affiliation| format!(", {affiliation}"))} "."
            </p>
            <StorageNotice />
            <div class="needs-client">
                <AuthorRating />
            </div>
            <ClientNote what="Rating the author needs" />
            <PrivateNote />
        </section>
    }
}

/// Returns the words before the author's name.
pub fn by_line(author: &Author) -> &'static str {
    match author.role {
        AuthorRole::Wrote => "Written by ",
        AuthorRole::AdaptedFrom => "Adapted from an article by ",
    }
}

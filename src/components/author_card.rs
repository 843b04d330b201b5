use leptos::prelude::*;

use super::client_note::ClientNote;
use super::private_note::PrivateNote;
use super::{AuthorRating, StorageNotice, roots};
use crate::condition::{Author, AuthorRole};
use crate::state::FeedbackState;

/// Who wrote the article, and the reader's rating of that author.
#[component]
pub fn AuthorCard(author: Author, state: FeedbackState) -> impl IntoView {
    view! {
        <section class="author-card" aria-labelledby="author">
            <h2 id="author">"About the author"</h2>
            <p>
                {by_line(&author)} <strong>{author.full_name()}</strong> ", "
                {author.affiliation.to_string()} "."
            </p>
            <div id=roots::STORAGE_NOTICES[0]>
                <StorageNotice state />
            </div>
            <div id=roots::AUTHOR_RATING class="needs-client">
                <AuthorRating state />
            </div>
            <ClientNote what="Rating the author needs" />
            <PrivateNote />
        </section>
    }
}

/// The words before the author's name.
pub(super) fn by_line(author: &Author) -> &'static str {
    match author.role {
        AuthorRole::Wrote => "Written by ",
        AuthorRole::AdaptedFrom => "Adapted from an article by ",
    }
}

use leptos::prelude::*;

use super::lists::{ListedName, and_list, yes_or_no};
use super::message_view::message_view;
use crate::message;
use crate::model::condition::{Author, AuthorRole};

/// The line that names an article's authors: "Written by Jo Bloggs, RN".
pub fn by_line(authors: &[Author]) -> impl IntoView + use<> {
    let credits = credits(authors, |author| {
        let name = author.full_name();
        let link = view! {
            <a rel="author" href="#author">
                {name.clone()}
            </a>
        };
        ListedName { name, view: link.into_any() }
    });
    let is_one = credits.len() == 1;
    let words = credits.into_iter().enumerate().map(|(index, credit)| {
        let space = (index > 0).then_some(" ");
        let words = if is_one { credit.line() } else { credit.sentence() };
        view! {
            {space}
            {words}
        }
    });
    view! { <p class="article__by-line">{words.collect_view()}</p> }
}

/// All authors of one role.
pub(super) struct Credit {
    role: AuthorRole,
    names: AnyView,
    /// Whether the last name ends with a full stop.
    last_has_stop: bool,
}

impl Credit {
    /// The names in a line without a full stop.
    fn line(self) -> Vec<AnyView> {
        message_view(
            &match self.role {
                AuthorRole::Wrote => message!("author-wrote-line"),
                AuthorRole::AdaptedFrom => message!("author-adapted-from-line"),
            },
            [("authors", self.names)],
        )
    }

    /// The names in a sentence.
    pub(super) fn sentence(self) -> Vec<AnyView> {
        let last_has_stop = yes_or_no(self.last_has_stop);
        message_view(
            &match self.role {
                AuthorRole::Wrote => message!("author-wrote", last_has_stop = last_has_stop),
                AuthorRole::AdaptedFrom => {
                    message!("author-adapted-from", last_has_stop = last_has_stop)
                }
            },
            [("authors", self.names)],
        )
    }
}

/// The authors by role. `name` returns how the page names an author.
pub(super) fn credits(authors: &[Author], name: fn(&Author) -> ListedName) -> Vec<Credit> {
    let credit = |role| {
        let authors = authors.iter().filter(|author| author.role == role);
        let names: Vec<ListedName> = authors.map(name).collect();
        let last_has_stop = names.last()?.name.ends_with('.');
        Some(Credit { role, names: and_list(names)?, last_has_stop })
    };
    [AuthorRole::Wrote, AuthorRole::AdaptedFrom].into_iter().filter_map(credit).collect()
}

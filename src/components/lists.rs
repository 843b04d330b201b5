//! Lists of names and of other things in sentences.

use leptos::prelude::*;

use super::message_view::message_view;
use crate::message;

/// A name in a list, and how the page shows it.
pub(super) struct ListedName {
    pub(super) name: String,
    pub(super) view: AnyView,
}

/// The names as a list with “and”: "Bob, Eve, and Fay". A name may hold commas, as in "Haroon Rashid, MD". The list has
/// other marks then.
pub(super) fn and_list(names: Vec<ListedName>) -> Option<AnyView> {
    let has_comma = |it: &ListedName| it.name.contains(',');
    let count = names.len();
    let is_first_long = yes_or_no(names.first().is_some_and(has_comma));
    let is_any_long = yes_or_no(names.iter().any(has_comma));
    let names = names.into_iter().map(|it| it.view).enumerate();
    let list = names.reduce(|(_, list), (index, next)| {
        let joined = message_view(
            &if count == 2 {
                message!("list-two", has_comma = is_first_long)
            } else if index + 1 < count {
                message!("list-more", has_comma = is_any_long)
            } else {
                message!("list-last", has_comma = is_any_long)
            },
            [("list", list), ("next", next)],
        );
        (index, joined.into_any())
    });
    list.map(|(_, list)| list)
}

/// The views as a list without “and”: "Bob, Eve, Fay".
pub fn plain_list(views: impl IntoIterator<Item = AnyView>) -> Option<AnyView> {
    views.into_iter().reduce(|list, next| {
        message_view(&message!("list-plain"), [("list", list), ("next", next)]).into_any()
    })
}

/// The value of a variable that chooses between two forms of a message.
pub(super) fn yes_or_no(is_true: bool) -> &'static str {
    if is_true { "yes" } else { "no" }
}

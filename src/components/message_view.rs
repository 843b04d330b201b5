use leptos::prelude::*;

use crate::messages::text;
use crate::model::{Message, Variable};

/// Stands for the first view while the message is a text. These characters are for private use, so no text has them.
const FIRST_MARK: u32 = 0xE000;

/// A message in which views stand, such as a link or a date. Each view takes the place of the variable with its name, in
/// the order of the sentence in the language of the page.
pub fn message_view<const N: usize>(
    message: &Message,
    views: [(&'static str, AnyView); N],
) -> Vec<AnyView> {
    let mut message = message.clone();
    let mut marked = Vec::with_capacity(N);
    for ((name, view), mark) in views.into_iter().zip(FIRST_MARK..) {
        let mark = char::from_u32(mark).unwrap_or_default();
        message.variables.push((name, Variable::Text(mark.to_string())));
        marked.push((mark, Some(view)));
    }
    let text = text(&message);
    let is_mark = |it: char| marked.iter().any(|(mark, _)| *mark == it);
    let mut parts: Vec<(Option<char>, &str)> = Vec::new();
    let mut rest = text.as_str();
    while let Some(position) = rest.find(is_mark) {
        let (before, after) = rest.split_at(position);
        let mark = after.chars().next();
        parts.push((mark, before));
        rest = &after[mark.map_or(0, char::len_utf8)..];
    }
    parts.push((None, rest));
    let mut shown = Vec::new();
    for (mark, before) in parts {
        if !before.is_empty() {
            shown.push(before.to_owned().into_any());
        }
        let view = marked.iter_mut().find(|(it, _)| Some(*it) == mark);
        shown.extend(view.and_then(|(_, view)| view.take()));
    }
    shown
}

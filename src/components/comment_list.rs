use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use web_sys::Element;

use super::button::Button;
use super::comment_item::comment_item;
use crate::client::dom::comments::{COUNT_ID, EMPTY_ID, edit_id};
use crate::client::dom::sections::{SectionComments, section_comments};
use crate::client::dom::{self, set_hidden, set_text};
use crate::client::state::FeedbackState;
use crate::model::feedback::{CommentThread, ThreadEntry};
use crate::text;

/// The id of the element in which the client mounts the list. It is empty until then.
pub const COMMENT_LIST_ROOT_ID: &str = "comment-list";

/// The id of the list itself.
const LIST_ID: &str = "comment-list-items";

/// The id of the group with the button that shows more comments.
const MORE_ID: &str = "comment-list--more";
/// The id of the words that say how many comments are hidden.
const MORE_WORDS_ID: &str = "comment-list--more-words";

/// The reader's comments, newest first. It renders only in the browser.
#[component]
pub fn CommentList(state: FeedbackState) -> impl IntoView {
    let show_more = move || {
        if let Some(first) = state.show_more() {
            dom::focus_soon(edit_id(first));
        }
    };
    let owner = Owner::current().unwrap_or_default();
    dom::once_mounted(move || {
        if let Some(list) = dom::element_by_id(LIST_ID) {
            show_rows(list, state, owner);
            show_counts(state);
        }
    });
    view! {
        <ol class="comment-list" role="list" id=LIST_ID></ol>
        <div class="comment-list__more" id=MORE_ID hidden>
            <p id=MORE_WORDS_ID></p>
            {Button::new(text!("comments-show-more"), Box::new(show_more)).view()}
        </div>
    }
}

/// Keeps the numbers of comments up to date for as long as the page lives.
fn show_counts(state: FeedbackState) {
    let counts = RenderEffect::new(move |_| {
        state.comments.with(|comments| {
            let Some(comments) = comments else { return };
            set_text(COUNT_ID, &text!("comments-count", count = comments.count()));
            // The words stay hidden while a deleted comment can be restored: they would move its buttons under the
            // reader's finger.
            set_hidden(EMPTY_ID, !comments.is_empty());
            let hidden = comments.hidden();
            set_hidden(MORE_ID, hidden == 0);
            set_text(MORE_WORDS_ID, &text!("comments-hidden", count = hidden));
        });
    });
    std::mem::forget(counts);
}

/// Keeps the items of the list and of the sections' lists up to date for as long as the page lives.
///
/// leptos's `For` does the same, but supports lists whose order changes. With `For` the WebAssembly is 5 KB bigger
/// after brotli.
fn show_rows(list: Element, state: FeedbackState, owner: Owner) {
    let mut lists = vec![(list, None)];
    lists.extend(section_comments().into_iter().map(|it| (it.list.clone(), Some(it))));
    let rows = RenderEffect::new(move |rows: Option<Vec<Vec<_>>>| {
        let mut rows = rows.unwrap_or_default().into_iter();
        let (visible, about_sections): (Vec<ThreadEntry>, Vec<ThreadEntry>) =
            state.comments.with(|comments| {
                let comments = comments.iter();
                let about_sections = comments.clone().flat_map(CommentThread::about_sections);
                let visible = comments.flat_map(CommentThread::visible);
                (visible.cloned().collect(), about_sections.cloned().collect())
            });
        let mut update = |(list, on): &(Element, Option<SectionComments>)| {
            let from = if on.is_some() { &about_sections } else { &visible };
            let is_here = |entry: &&ThreadEntry| {
                on.as_ref().is_none_or(|section| section.includes(&entry.comment))
            };
            let entries = from.iter().filter(is_here).cloned().collect();
            let section = on.as_ref().map(|on| &on.section);
            let item = |entry: &ThreadEntry| comment_item(entry.clone(), section, state);
            // Rows outlive the run of the effect that makes them.
            owner.with(|| update_rows(list, rows.next().unwrap_or_default(), entries, item))
        };
        lists.iter().map(&mut update).collect()
    });
    std::mem::forget(rows);
}

/// An item on the screen, and the entry that it shows.
struct Row<S> {
    entry: ThreadEntry,
    item: S,
    owner: Owner,
}

/// Makes the rows show these entries. A row whose entry looks the same stays on the screen, with its focus and the text
/// that is typed in it.
fn update_rows<V: Render>(
    list: &Element,
    rows: Vec<Row<V::State>>,
    entries: Vec<ThreadEntry>,
    item: impl Fn(&ThreadEntry) -> V,
) -> Vec<Row<V::State>> {
    let mut old = rows.into_iter().peekable();
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        // Rows and entries have the same order. A row before this entry, or with another state of it, is out of date.
        while let Some(gone) =
            old.next_if(|row| row.entry.order(&entry).is_le() && !row.entry.looks_like(&entry))
        {
            gone.remove();
        }
        let same = old.next_if(|row| row.entry.looks_like(&entry));
        let row = same.unwrap_or_else(|| {
            let owner = Owner::new();
            let mut item = owner.with(|| item(&entry).build());
            // Before the next row, wherever that is: other programs may have put something between or around rows.
            let is_placed = old.peek().is_some_and(|next| next.item.insert_before_this(&mut item));
            if !is_placed {
                item.mount(list, None);
            }
            Row { entry, item, owner }
        });
        rows.push(row);
    }
    old.for_each(Row::remove);
    rows
}

impl<S: Mountable> Row<S> {
    fn remove(mut self) {
        self.item.unmount();
        self.owner.cleanup();
    }
}

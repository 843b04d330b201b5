use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use web_sys::Element;

use super::button::Button;
use super::comment_item::comment_item;
use crate::client::dom::comments::{COUNT_ID, EMPTY_ID, edit_id};
use crate::client::dom::sections::{Section, sections};
use crate::client::dom::{self, set_hidden, set_text};
use crate::client::state::FeedbackState;
use crate::model::feedback::{CommentThread, ThreadEntry};

/// The id of the element in which the client mounts the list. It is empty until then.
pub const COMMENT_LIST_ROOT_ID: &str = "comment-list";

/// The id of the list itself.
const LIST_ID: &str = "comment-list-items";

/// The id of the group that shows more.
const MORE_ID: &str = "comment-list--more";
/// The id of the words that say how many there are.
const MORE_WORDS_ID: &str = "comment-list--more-words";

/// The reader's comments, newest first, as many as were asked for. No prerendered page has any.
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
            {Button::new("Show more comments", Box::new(show_more)).view()}
        </div>
    }
}

/// Keeps what is said of the number of comments as the state has it, for as long as the page lives.
fn show_counts(state: FeedbackState) {
    let counts = RenderEffect::new(move |_| {
        state.comments.with(|comments| {
            let Some(comments) = comments else { return };
            set_text(COUNT_ID, &format!(" ({})", comments.count()));
            // While a comment can still be brought back the words stay away: what comes and goes above it would
            // move its buttons under the finger.
            set_hidden(EMPTY_ID, !comments.is_empty());
            let hidden = comments.hidden();
            set_hidden(MORE_ID, hidden == 0);
            set_text(MORE_WORDS_ID, &format!("Older comments that are not shown: {hidden}"));
        });
    });
    std::mem::forget(counts);
}

/// Keeps the items of the list as the state has them, and those of the sections' own lists, for as
/// long as the page lives.
///
/// This is what leptos's `For` does, for lists whose order never changes: with `For` the
/// WebAssembly is 5 KB of brotli bigger.
fn show_rows(list: Element, state: FeedbackState, owner: Owner) {
    let mut lists = vec![(list, None)];
    lists.extend(sections().into_iter().map(|(list, section)| (list, Some(section))));
    let rows = RenderEffect::new(move |rows: Option<Vec<Vec<_>>>| {
        let mut rows = rows.unwrap_or_default().into_iter();
        let (visible, about_sections): (Vec<ThreadEntry>, Vec<ThreadEntry>) =
            state.comments.with(|comments| {
                let comments = comments.iter();
                let about_sections = comments.clone().flat_map(CommentThread::about_sections);
                let visible = comments.flat_map(CommentThread::visible);
                (visible.cloned().collect(), about_sections.cloned().collect())
            });
        let mut update = |(list, section): &(Element, Option<Section>)| {
            let from = if section.is_some() { &about_sections } else { &visible };
            let is_here = |entry: &&ThreadEntry| {
                section.as_ref().is_none_or(|section| section.is_of(&entry.comment))
            };
            let entries = from.iter().filter(is_here).cloned().collect();
            let item = |entry: &ThreadEntry| comment_item(entry.clone(), section.as_ref(), state);
            // Rows outlive the run of the effect that makes them.
            owner.with(|| update_rows(list, rows.next().unwrap_or_default(), entries, item))
        };
        lists.iter().map(&mut update).collect()
    });
    std::mem::forget(rows);
}

/// An item on the screen, with the entry that it shows.
struct Row<S> {
    entry: ThreadEntry,
    item: S,
    owner: Owner,
}

/// Makes the rows show these entries. A row stays as it is on the screen, with its focus and what
/// is being typed in it, if what it shows is the same.
fn update_rows<V: Render>(
    list: &Element,
    rows: Vec<Row<V::State>>,
    entries: Vec<ThreadEntry>,
    item: impl Fn(&ThreadEntry) -> V,
) -> Vec<Row<V::State>> {
    let mut old = rows.into_iter().peekable();
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        // Both are in the same order: what comes before the entry, or is another state of it, is
        // not shown any more.
        while let Some(gone) =
            old.next_if(|row| row.entry.order(&entry).is_le() && !row.entry.looks_like(&entry))
        {
            gone.remove();
        }
        let same = old.next_if(|row| row.entry.looks_like(&entry));
        let row = same.unwrap_or_else(|| {
            let owner = Owner::new();
            let mut item = owner.with(|| item(&entry).build());
            // Beside a row, wherever that is by now: others may have put something between them, or around them.
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

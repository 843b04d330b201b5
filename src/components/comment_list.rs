use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use web_sys::Element;

use super::button::Button;
use super::comment_item::{comment_item, edit_id};
use crate::browser::{self, Section};
use crate::feedback::{CommentList as Comments, Entry};
use crate::state::FeedbackState;

/// The id of the list itself.
const LIST_ID: &str = "comment-list-items";

/// The reader's comments, newest first, as many as were asked for.
///
/// No prerendered page has any, so this is not hydrated but mounted: half the code.
#[component]
pub fn CommentList(state: FeedbackState) -> impl IntoView {
    let hidden =
        move || state.comments.with(|comments| comments.as_ref().map_or(0, Comments::hidden));
    let show_more = move || {
        if let Some(first) = state.show_more() {
            browser::focus_soon(edit_id(first));
        }
    };
    let owner = Owner::current().unwrap_or_default();
    browser::once_mounted(move || {
        if let Some(list) = browser::element_by_id(LIST_ID) {
            show_rows(list, state, owner);
        }
    });
    view! {
        <ol class="comment-list" role="list" id=LIST_ID></ol>
        <div class="comment-list__more" hidden=move || (hidden() == 0).then_some("")>
            <p>{move || format!("Older comments that are not shown: {}", hidden())}</p>
            {Button::new("Show more comments", Box::new(show_more)).view()}
        </div>
    }
}

/// Keeps the items of the list as the state has them, and those of the sections' own lists, for as
/// long as the page lives.
///
/// This is what leptos's `For` does, for lists whose order never changes: with `For` the
/// WebAssembly is 5 KB of brotli bigger.
fn show_rows(list: Element, state: FeedbackState, owner: Owner) {
    let mut lists = vec![(list, None)];
    lists.extend(browser::sections().into_iter().map(|(list, section)| (list, Some(section))));
    let rows = RenderEffect::new(move |rows: Option<Vec<Vec<_>>>| {
        let mut rows = rows.unwrap_or_default().into_iter();
        let (visible, about_sections): (Vec<Entry>, Vec<Entry>) = state.comments.with(|comments| {
            let comments = comments.iter();
            let about_sections = comments.clone().flat_map(Comments::about_sections);
            let visible = comments.flat_map(Comments::visible);
            (visible.cloned().collect(), about_sections.cloned().collect())
        });
        let mut update = |(list, section): &(Element, Option<Section>)| {
            let from = if section.is_some() { &about_sections } else { &visible };
            let is_here = |entry: &&Entry| {
                section.as_ref().is_none_or(|section| section.is_of(&entry.comment))
            };
            let entries = from.iter().filter(is_here).cloned().collect();
            let item = |entry: &Entry| comment_item(entry.clone(), section.as_ref(), state);
            // Rows outlive the run of the effect that makes them.
            owner.with(|| update_rows(list, rows.next().unwrap_or_default(), entries, item))
        };
        lists.iter().map(&mut update).collect()
    });
    std::mem::forget(rows);
}

/// An item on the screen, with the entry that it shows.
struct Row<S> {
    entry: Entry,
    item: S,
    owner: Owner,
}

/// Makes the rows show these entries. A row stays as it is on the screen, with its focus and what
/// is being typed in it, if what it shows is the same.
fn update_rows<V: Render>(
    list: &Element,
    rows: Vec<Row<V::State>>,
    entries: Vec<Entry>,
    item: impl Fn(&Entry) -> V,
) -> Vec<Row<V::State>> {
    let mut old = rows.into_iter().peekable();
    let mut rows = Vec::with_capacity(entries.len());
    for (place, entry) in entries.into_iter().enumerate() {
        // Both are in the same order: what comes before the entry, or is another state of it, is
        // not shown any more.
        while let Some(gone) =
            old.next_if(|row| row.entry.order(&entry).is_le() && !row.entry.looks_like(&entry))
        {
            gone.remove();
        }
        let row = old.next_if(|row| row.entry.looks_like(&entry)).unwrap_or_else(|| {
            let owner = Owner::new();
            let mut item = owner.with(|| item(&entry).build());
            let next = u32::try_from(place).ok().and_then(|place| list.child_nodes().get(place));
            item.mount(list, next.as_ref());
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

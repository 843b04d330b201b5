//! What only the browser can tell or do: the clock, chance, local time, focus, text fields, and
//! folded sections. Nothing here decides anything.

pub mod appointment;
pub mod files;
pub mod later;
pub mod notes;

use std::time::Duration;

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Function, Math, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, HtmlDetailsElement, HtmlElement, HtmlSelectElement, HtmlTextAreaElement,
    PageTransitionEvent, StorageEvent,
};

use crate::condition::Id;
use crate::feedback::{About, Comment, Millis, Subject, join_drafts};

/// The id of the element that carries the page's [`Subject`] as JSON.
pub const SUBJECT_ID: &str = "subject";

/// What the feedback on this page is about; nothing on a page without feedback.
pub fn subject() -> Option<Subject> {
    let json = document().get_element_by_id(SUBJECT_ID)?.text_content()?;
    serde_json::from_str(&json).ok()
}

/// The time now.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clock is past 1970")]
pub fn now() -> Millis {
    Date::now() as Millis
}

/// A number drawn at random.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "in range by its factor"
)]
pub fn random() -> u32 {
    (Math::random() * f64::from(u32::MAX)) as u32
}

thread_local! {
    /// Made once: making it takes a hundred times as long as using it.
    static DATE_AND_TIME: Function = time_format(&[("dateStyle", "long"), ("timeStyle", "short")]);
}

/// A time in the reader's language and time zone: "22 November 2026 at 16:05".
pub fn local_time(time: Millis) -> String {
    DATE_AND_TIME.with(|format| write_time(format, time))
}

/// The time of day now, in the reader's language and time zone: "16:05".
pub fn local_time_of_day() -> String {
    write_time(&time_format(&[("timeStyle", "short")]), now())
}

/// Today in the reader's time zone, for the name of a file: "2026-11-22".
pub fn local_date() -> String {
    // This is how dates are written in Swedish.
    Date::new_0().to_locale_date_string("sv", &JsValue::UNDEFINED).into()
}

/// A function that writes a time, given in milliseconds, with these parts in these lengths.
fn time_format(styles: &[(&str, &str)]) -> Function {
    let options = Object::new();
    for (name, value) in styles {
        // Setting a property of a new plain object does not fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    // No language has this tag, so the browser takes the reader's own. Asking for that by its name
    // throws where the name is malformed.
    DateTimeFormat::new(&Array::of1(&"default".into()), &options).format()
}

#[expect(clippy::cast_precision_loss, reason = "a time in milliseconds fits a double's 53 bits")]
fn write_time(format: &Function, time: Millis) -> String {
    // No time that a record may have is beyond what a browser can write.
    let written = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(time as f64));
    written.ok().and_then(|written| written.as_string()).unwrap_or_default()
}

/// Does something once the page shows what has just changed. While prerendering, never.
pub fn soon(what: impl FnOnce() + 'static) {
    if cfg!(feature = "hydrate") {
        // Not with the next frame, which may come late: what the reader types by then would go
        // elsewhere.
        set_timeout(what, Duration::ZERO);
    }
}

/// Does something once the reader has seen what has just changed: while the page is hidden, not
/// before it is shown. While prerendering, never.
pub fn once_painted(what: impl FnOnce() + 'static) {
    if cfg!(feature = "hydrate") {
        request_animation_frame(move || set_timeout(what, Duration::ZERO));
    }
}

/// Does something once what is being built is on the page, before the reader can do anything to
/// it. While prerendering, never.
pub fn once_mounted(what: impl FnOnce() + 'static) {
    if cfg!(feature = "hydrate") {
        queue_microtask(what);
    }
}

/// Moves the focus to the element with this id, once the page shows what has just changed.
pub fn focus_soon(id: String) {
    soon(move || {
        if let Some(element) = element_by_id::<HtmlElement>(&id) {
            focus(&element);
        }
    });
}

/// Moves the focus. An element that cannot take it leaves it where it is.
pub fn focus(element: &HtmlElement) {
    let _ = element.focus();
}

/// The element with this id, if it is there and of this kind.
pub fn element_by_id<E: JsCast>(id: &str) -> Option<E> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Tells the style sheet whether what was saved is still to be shown.
pub fn mark_loading(is_loading: bool) {
    if let Some(page) = document().document_element() {
        // An attribute of a valid name can always be set.
        let _ = page.toggle_attribute_with_force("data-loading", is_loading);
    }
}

/// Whether what was saved is still to be shown.
pub fn is_loading() -> bool {
    document().document_element().is_some_and(|page| page.has_attribute("data-loading"))
}

/// Tells the style sheet that nothing can be kept, so that the page does not promise it.
pub fn mark_storage_unavailable() {
    if let Some(page) = document().document_element() {
        // An attribute of a valid name can always be set.
        let _ = page.set_attribute("data-storage", "unavailable");
    }
}

/// Has a message look like one of trouble, or not.
pub fn mark_trouble(message: &Element, is_trouble: bool) {
    // An attribute of a valid name can always be set.
    let _ = message.toggle_attribute_with_force("data-trouble", is_trouble);
}

/// Asks the browser to keep what is saved for good. Browsers decide by their own rules; some ask
/// the reader.
pub fn request_persistence() {
    // Without a secure connection there is nobody to ask.
    let _ = window().navigator().storage().persist();
}

/// Puts a text that was kept into a field, before what is typed there already, if anything is.
pub fn restore_text(field_id: &str, kept: &str) {
    let Some(field) = element_by_id::<HtmlTextAreaElement>(field_id) else { return };
    let typed = field.value();
    let both = join_drafts([kept, &typed].into_iter().filter(|text| !text.is_empty()));
    set_text(field_id, &both.unwrap_or_default());
}

/// The text in a field; empty if there is no such field.
pub fn field_text(field_id: &str) -> String {
    element_by_id::<HtmlTextAreaElement>(field_id).map(|field| field.value()).unwrap_or_default()
}

/// Prints the reader's own notes and nothing else.
pub fn print_notes() {
    if let Some(page) = document().document_element() {
        // An attribute of a valid name can always be set.
        let _ = page.set_attribute("data-print", "notes");
    }
    // Where the browser does not print, it says so.
    let _ = window().print();
}

/// Puts a text into a field as if the reader had typed it.
pub fn set_text(field_id: &str, text: &str) {
    let Some(field) = element_by_id::<HtmlTextAreaElement>(field_id) else { return };
    field.set_value(text);
    report_input(&field);
}

/// The id of the field that says what a new comment is about: a section's id, or nothing.
pub const SECTION_FIELD_ID: &str = "comment-section";

/// The attribute that holds the hash of a section, in decimal digits.
pub const HASH_ATTRIBUTE: &str = "data-hash";

/// A section of the article on the page.
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// What a comment on it remembers of it.
    pub about: About,
}

impl Section {
    /// Whether a comment is about this section.
    pub fn is_of(&self, comment: &Comment) -> bool {
        comment.about.as_ref().is_some_and(|about| about.section == self.about.section)
    }
}

/// The section with this id, if the article has it.
pub fn section(id: &Id) -> Option<Section> {
    let body = element_by_id::<HtmlElement>(id.as_str())?;
    let hash = body.get_attribute(HASH_ATTRIBUTE)?.parse().ok()?;
    let heading = body.previous_element_sibling()?.text_content()?;
    Some(Section { heading, about: About { section: id.clone(), hash } })
}

/// Every section of the article, with the element in it for the reader's comments on it.
pub fn sections() -> Vec<(Element, Section)> {
    let mut sections = Vec::new();
    each::<Element>("[data-comments-on]", |root| {
        let id = root.get_attribute("data-comments-on").unwrap_or_default();
        let section = Id::try_from(id).ok().and_then(|id| section(&id));
        sections.extend(section.map(|section| (root, section)));
    });
    sections
}

/// Calls back when the reader has chosen what a new comment is about.
pub fn on_choice_of_section(chosen: impl Fn() + 'static) {
    listen("change", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
        if field.is_some_and(|field| field.id() == SECTION_FIELD_ID) {
            chosen();
        }
    });
}

/// The section that the reader has chosen for a new comment; nothing for the whole article.
pub fn chosen_section() -> Option<About> {
    let chosen = element_by_id::<HtmlSelectElement>(SECTION_FIELD_ID)?.value();
    Some(section(&Id::try_from(chosen).ok()?)?.about)
}

/// Chooses a section for a new comment, or the whole article. A section that is gone leaves the
/// choice as it is.
pub fn choose_section(about: Option<&About>) {
    let is_there = about.is_none_or(|about| section(&about.section).is_some());
    if let (Some(field), true) = (element_by_id::<HtmlSelectElement>(SECTION_FIELD_ID), is_there) {
        field.set_value(about.map_or("", |about| about.section.as_str()));
    }
}

/// Tells the page's own script that the reading settings may be other ones now: no tab hears of what
/// it has stored itself.
pub fn report_changed_settings() {
    // An event of a valid name can always be made and sent.
    if let Ok(event) = Event::new("reading-settings") {
        let _ = window().dispatch_event(&event);
    }
}

/// Has a field say that its text has changed.
pub fn report_input(field: &HtmlTextAreaElement) {
    // An event of a valid name can always be made and sent.
    if let Ok(event) = Event::new("input") {
        let _ = field.dispatch_event(&event);
    }
}

/// Puts a text into a field in the place of another one, if that is what stands there. Tells
/// whether it did.
pub fn replace_text(field_id: &str, before: &str, after: &str) -> bool {
    let field = element_by_id::<HtmlTextAreaElement>(field_id);
    let is_before = field.is_some_and(|field| field.value() == before);
    if is_before {
        set_text(field_id, after);
    }
    is_before
}

/// Calls back when another tab changes what is stored, with the key; with nothing if all of it.
pub fn on_storage_change(changed: impl Fn(Option<String>) + 'static) {
    listen("storage", move |event| changed(event.unchecked_into::<StorageEvent>().key()));
}

/// Calls back when the page is shown again as it was left, without having been loaded anew.
pub fn on_return(returned: impl Fn() + 'static) {
    listen("pageshow", move |event| {
        if event.unchecked_into::<PageTransitionEvent>().persisted() {
            returned();
        }
    });
}

/// Has every field say what was typed in it when the page is left: some browsers change a text
/// without saying so.
pub fn report_typed_text_on_leaving() {
    listen("pagehide", |_| {
        each::<HtmlTextAreaElement>("main textarea", |field| report_input(&field));
    });
}

fn listen(name: &str, heard: impl Fn(Event) + 'static) {
    let heard: Box<dyn Fn(Event)> = Box::new(heard);
    window_event_listener_untyped(name, heard);
}

/// Opens or closes every section that folds.
pub fn set_all_sections(open: bool) {
    each::<HtmlDetailsElement>(".article-section", |section| section.set_open(open));
}

/// Does something with every element that matches and is of this kind.
fn each<E: JsCast>(selector: &str, mut what: impl FnMut(E)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    for index in 0..found.length() {
        if let Some(element) = found.get(index).and_then(|node| node.dyn_into().ok()) {
            what(element);
        }
    }
}

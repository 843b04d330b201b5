//! Times as readers read them.

use std::cell::RefCell;

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Function, Object, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};

use super::now;
use crate::model::feedback::Millis;

thread_local! {
    /// The language of the page, and what writes times in it: making that takes a hundred times as long as using it.
    static DATE_AND_TIME: RefCell<Option<(String, Function)>> = const { RefCell::new(None) };
}

/// A time in the page's language and the reader's time zone: "22 November 2026 at 16:05".
pub fn local_time(time: Millis) -> String {
    let language = page_language();
    DATE_AND_TIME.with_borrow_mut(|made| {
        // A browser that translates the page changes its language.
        let made_for_it = made.take().filter(|(made_for, _)| *made_for == language);
        let (_, format) = made.insert(made_for_it.unwrap_or_else(|| {
            let format = time_format(&language, &[("dateStyle", "long"), ("timeStyle", "short")]);
            (language, format)
        }));
        write_time(format, time)
    })
}

/// The time of day now, in the page's language and the reader's time zone: "16:05".
pub fn local_time_of_day() -> String {
    write_time(&time_format(&page_language(), &[("timeStyle", "short")]), now())
}

/// The language tag of the page; empty if it has none.
fn page_language() -> String {
    let page = document().document_element();
    page.and_then(|page| page.get_attribute("lang")).unwrap_or_default()
}

/// Today in the reader's time zone, for the name of a file: "2026-11-22".
pub fn local_date() -> String {
    // This is how dates are written in Swedish.
    Date::new_0().to_locale_date_string("sv", &JsValue::UNDEFINED).into()
}

/// A function that writes a time, given in milliseconds, with these parts in these lengths: as the reader is used to,
/// if that is in this language.
fn time_format(language: &str, styles: &[(&str, &str)]) -> Function {
    let options = Object::new();
    for (name, value) in styles {
        // Setting a property of a new plain object does not fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    // No language has this tag, so the browser takes the reader's own. Asking for that by its name
    // throws where the name is malformed.
    let own = DateTimeFormat::new(&Array::of1(&"default".into()), &options);
    let locale = Reflect::get(&own.resolved_options(), &"locale".into()).unwrap_or_default();
    if is_same_language(&locale.as_string().unwrap_or_default(), language) {
        return own.format();
    }
    // This throws where the page's language is malformed.
    let arguments = Array::of2(&language.into(), &options);
    Reflect::construct(&own.constructor(), &arguments)
        .map_or(own, JsCast::unchecked_into::<DateTimeFormat>)
        .format()
}

/// Whether two tags are of one language, whatever their countries.
fn is_same_language(one: &str, other: &str) -> bool {
    language_of(one).eq_ignore_ascii_case(language_of(other))
}

fn language_of(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

#[expect(clippy::cast_precision_loss, reason = "a time in milliseconds fits a double's 53 bits")]
fn write_time(format: &Function, time: Millis) -> String {
    // No time that a record may have is beyond what a browser can write.
    let written = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(time as f64));
    written.ok().and_then(|written| written.as_string()).unwrap_or_default()
}

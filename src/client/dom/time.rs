//! Times and dates in the reader's format.

use std::cell::RefCell;

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Function, Object, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};

use super::platform::now;
use crate::model::feedback::Millis;

thread_local! {
    /// The language of the page and its formatter: making a formatter takes a hundred times as long as using it.
    static FORMATTER: RefCell<Option<(String, Function)>> = const { RefCell::new(None) };
}

/// Formats a time in the page's language and the reader's time zone: "22 November 2026 at 16:05".
pub fn local_time(time: Millis) -> String {
    let language = page_language();
    FORMATTER.with_borrow_mut(|cache| {
        // A browser that translates the page changes its language.
        let cached = cache.take().filter(|(cached_for, _)| *cached_for == language);
        let (_, formatter) = cache.insert(cached.unwrap_or_else(|| {
            let formatter = formatter(&language, &[("dateStyle", "long"), ("timeStyle", "short")]);
            (language, formatter)
        }));
        format_time(formatter, time)
    })
}

/// Formats the time of day now in the page's language and the reader's time zone: "16:05".
pub fn local_time_of_day() -> String {
    format_time(&formatter(&page_language(), &[("timeStyle", "short")]), now())
}

/// Returns the language tag of the page; empty if it has none.
fn page_language() -> String {
    let page = document().document_element();
    page.and_then(|page| page.get_attribute("lang")).unwrap_or_default()
}

/// Formats today's date in the reader's time zone for a file name: "2026-11-22".
pub fn local_date() -> String {
    // The Swedish format is the ISO one.
    Date::new_0().to_locale_date_string("sv", &JsValue::UNDEFINED).into()
}

/// Returns a function that formats a time in milliseconds. It follows the reader's regional settings if their language
/// is this one.
fn formatter(language: &str, styles: &[(&str, &str)]) -> Function {
    let options = Object::new();
    for (name, value) in styles {
        // Setting a property of a new plain object does not fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    // No language has this tag, so the browser falls back to the reader's own. The tag of the reader's own may be
    // malformed, and then it throws.
    let own = DateTimeFormat::new(&Array::of1(&"default".into()), &options);
    let locale = Reflect::get(&own.resolved_options(), &"locale".into()).unwrap_or_default();
    if is_same_language(&locale.as_string().unwrap_or_default(), language) {
        return own.format();
    }
    // This throws if the page's language is malformed.
    let arguments = Array::of2(&language.into(), &options);
    Reflect::construct(&own.constructor(), &arguments)
        .map_or(own, JsCast::unchecked_into::<DateTimeFormat>)
        .format()
}

/// Whether two tags have the same language, whatever their regions.
fn is_same_language(one: &str, other: &str) -> bool {
    language_of(one).eq_ignore_ascii_case(language_of(other))
}

fn language_of(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

#[expect(clippy::cast_precision_loss, reason = "a time in milliseconds fits a double's 53 bits")]
fn format_time(formatter: &Function, time: Millis) -> String {
    // A browser can format every time that a record may have.
    let text = formatter.call1(&JsValue::UNDEFINED, &JsValue::from_f64(time as f64));
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

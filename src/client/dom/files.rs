//! Files that the reader downloads or opens, and the clipboard.

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, DomException, File, HtmlAnchorElement, HtmlDocument, HtmlTextAreaElement, Url,
};

/// Gives the reader a file of this name with this text in it.
pub fn download(name: &str, text: &str) {
    // Nothing here fails in a browser that can run this.
    let _ = try_download(name, text);
}

fn try_download(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address lives as long as the page: some browsers read it only later.
    Ok(())
}

/// Calls back with the text in a file; with nothing if the browser cannot read it.
pub fn read(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    let done = Closure::once(move |text: JsValue| done(text.as_string()));
    // Only one of the two ways is taken, and takes the closure with it.
    let _ = file.text().then2(&done, &done);
    done.forget();
}

/// Copies a text. Tells whether that worked.
pub fn copy(text: &str) -> bool {
    try_copy(text).unwrap_or(false)
}

/// By selecting it in a field: works without a secure connection too, and in old browsers.
fn try_copy(text: &str) -> Result<bool, JsValue> {
    let document: HtmlDocument = document().unchecked_into();
    let focused = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea")?.unchecked_into();
    field.set_value(text);
    // Where the reader is, so that nothing scrolls.
    field.set_class_name("visually-hidden");
    if let Some(place) = focused.as_ref().and_then(|focused| focused.parent_element()) {
        place.append_child(&field)?;
    }
    super::focus(&field);
    field.select();
    let is_copied = document.exec_command("copy");
    field.remove();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into().ok()) {
        super::focus(&focused);
    }
    is_copied
}

/// Lets the reader send a text with another program of the device. Calls back if the browser has no
/// way to do that, or refuses.
pub fn share(text: &str, refused: impl FnOnce() + 'static) {
    let navigator = window().navigator();
    let data = Object::new();
    // Setting a property of a new plain object does not fail.
    let _ = Reflect::set(&data, &"text".into(), &text.into());
    let share = Reflect::get(&navigator, &"share".into()).ok();
    let share = share.and_then(|share| share.dyn_into::<Function>().ok());
    let shared = share.and_then(|share| share.call1(&navigator, &data).ok());
    let Some(promise) = shared.and_then(|it| it.dyn_into::<Promise>().ok()) else {
        return refused();
    };
    let failed = Closure::once(move |why: JsValue| {
        // So it is called when the reader decides not to send it.
        let is_readers_wish =
            why.dyn_into::<DomException>().is_ok_and(|why| why.name() == "AbortError");
        if !is_readers_wish {
            refused();
        }
    });
    let _ = promise.catch(&failed);
    failed.forget();
}

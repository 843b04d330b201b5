//! Files that the reader downloads or opens, the clipboard, and sharing.

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, DomException, File, HtmlAnchorElement, HtmlDocument, HtmlTextAreaElement, Url,
};

use super::element::focus;

/// Downloads a text as a file of this name.
pub fn download(name: &str, text: &str) {
    // No step fails in a browser that can run the client.
    let _ = try_download(name, text);
}

fn try_download(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The object URL stays valid as long as the page, because some browsers read it only later.
    Ok(())
}

/// Calls back with the text of a file; with nothing if the browser cannot read the file.
pub fn read(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    let done = Closure::once(move |text: JsValue| done(text.as_string()));
    // The promise calls only one of the two, once.
    let _ = file.text().then2(&done, &done);
    done.forget();
}

/// Copies a text to the clipboard. Returns whether that worked.
pub fn copy(text: &str) -> bool {
    try_copy(text).unwrap_or(false)
}

/// Selects the text in a field and copies it. That works in old browsers and without a secure connection too.
fn try_copy(text: &str) -> Result<bool, JsValue> {
    let document: HtmlDocument = document().unchecked_into();
    let focused = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea")?.unchecked_into();
    field.set_value(text);
    field.set_class_name("visually-hidden");
    // Beside the focused element, so that nothing scrolls.
    if let Some(parent) = focused.as_ref().and_then(|focused| focused.parent_element()) {
        parent.append_child(&field)?;
    }
    focus(&field);
    field.select();
    let is_copied = document.exec_command("copy");
    field.remove();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into().ok()) {
        focus(&focused);
    }
    is_copied
}

/// Opens the device's dialog for sharing a text. Calls back if the browser has none, or refuses.
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
        // The error's name if the reader closes the dialog.
        let is_cancelled =
            why.dyn_into::<DomException>().is_ok_and(|why| why.name() == "AbortError");
        if !is_cancelled {
            refused();
        }
    });
    let _ = promise.catch(&failed);
    failed.forget();
}

//! The browser's `localStorage` as a [`Store`].

use gloo_storage::{LocalStorage, Storage};
use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};

use super::namespace::Namespace;
use super::{SITE_ATTRIBUTE, Store, StoreError};

thread_local! {
    /// The namespace of the page's site.
    static NAMESPACE: Namespace = {
        let page = web_sys::window().and_then(|it| it.document()?.document_element());
        Namespace::of(page.and_then(|page| page.get_attribute(SITE_ATTRIBUTE)).as_deref())
    };
}

/// The site's part of the browser's `localStorage`, if the browser allows access.
///
/// Each operation opens it again, because a reader may allow or forbid it while the page is open.
#[derive(Clone, Copy, Debug)]
pub struct BrowserStore;

impl BrowserStore {
    fn open() -> Result<web_sys::Storage, StoreError> {
        // gloo's `raw` panics if the browser denies storage, so look first.
        let is_there =
            web_sys::window().and_then(|window| window.local_storage().ok().flatten()).is_some();
        if is_there { Ok(LocalStorage::raw()) } else { Err(StoreError::Unavailable) }
    }

    /// Returns the key of the record at this storage key; nothing if it belongs to another site.
    pub fn key(storage_key: &str) -> Option<String> {
        NAMESPACE.with(|site| site.key(storage_key))
    }
}

/// Returns the storage key of the record with this key.
fn storage_key(key: &str) -> String {
    NAMESPACE.with(|site| site.storage_key(key))
}

impl Store for BrowserStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        Self::open()?.get_item(&storage_key(key)).map_err(reason)
    }

    fn write(&self, key: &str, value: &str) -> Result<(), StoreError> {
        Self::open()?.set_item(&storage_key(key), value).map_err(reason)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        Self::open()?.remove_item(&storage_key(key)).map_err(reason)
    }

    fn each_key(&self, visit: &mut dyn FnMut(&str)) -> Result<(), StoreError> {
        // In some browsers, the time to read a key by its index grows with the index. `Object.keys` takes ten times as
        // long as this, because it looks at every value too.
        let keys = Object::get_own_property_names(Self::open()?.unchecked_ref::<Object>());
        // Passing thousands of keys to the WebAssembly one by one is slow too.
        let lines = String::from(keys.join("\n"));
        let breaks = lines.bytes().filter(|byte| *byte == b'\n').count();
        let is_one_a_line = u32::try_from(breaks + 1) == Ok(keys.length());
        let mut visit = |storage_key: &str| {
            if let Some(key) = Self::key(storage_key) {
                visit(&key);
            }
        };
        if is_one_a_line {
            lines.split('\n').for_each(visit);
        } else {
            keys.iter().filter_map(|key| key.as_string()).for_each(|key| visit(&key));
        }
        Ok(())
    }
}

/// Returns why the browser threw.
fn reason(thrown: JsValue) -> StoreError {
    let name = thrown.dyn_into::<web_sys::DomException>().map(|exception| exception.name());
    match name.as_deref() {
        // The second name is Firefox's.
        Ok("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Full,
        Ok("SecurityError") => StoreError::Unavailable,
        _ => StoreError::Refused,
    }
}

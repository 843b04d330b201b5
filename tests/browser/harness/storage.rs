//! Browser storage that is denied or full, and what is in it.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("storage.js"));

/// The browser denies its storage.
pub const STORAGE_DENIED: &str = include_str!("deny_storage.js");

/// The browser has no room for anything.
pub const STORAGE_FULL: &str = include_str!("full_storage.js");

/// From now on the browser has no room.
pub async fn refuse_writes(browser: &Browser) {
    browser.call(PAGE, "refuseWrites", json!([])).await;
}

/// From now on the browser has room again.
pub async fn accept_writes(browser: &Browser) {
    browser.call(PAGE, "acceptWrites", json!([])).await;
}

/// From now on the browser refuses to remove anything.
pub async fn refuse_removals(browser: &Browser) {
    browser.call(PAGE, "refuseRemovals", json!([])).await;
}

/// From now on the browser removes entries again.
pub async fn accept_removals(browser: &Browser) {
    browser.call(PAGE, "acceptRemovals", json!([])).await;
}

pub const DRAFT_PREFIX: &str = "symptom-database/draft/dystonia/";

/// The ids of the stored drafts: the ends of their keys.
pub async fn drafts(browser: &Browser) -> Vec<String> {
    let keys = browser.stored_keys().await.into_iter();
    keys.filter_map(|key| key.strip_prefix(DRAFT_PREFIX).map(str::to_owned)).collect()
}

//! Browser storage that is denied or full, and what is in it.

use crate::harness::browser::Browser;

/// The browser denies its storage.
pub const DENIED: &str = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError') },
    });";

/// In this browser there is no room for anything.
pub const FULL: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }";

/// From now on the browser has no more room.
pub async fn fill_up(browser: &Browser) {
    browser
        .run(
            "window.setItem = Storage.prototype.setItem;
             Storage.prototype.setItem = () => {
                 throw new DOMException('full', 'QuotaExceededError')
             }",
        )
        .await;
}

/// From now on the browser has room again.
pub async fn make_room(browser: &Browser) {
    browser.run("Storage.prototype.setItem = window.setItem").await;
}

pub const DRAFT_PREFIX: &str = "symptom-database/draft/dystonia/";

/// What the keys of the kept drafts end in.
pub async fn drafts(browser: &Browser) -> Vec<String> {
    let keys = browser.stored_keys().await.into_iter();
    keys.filter_map(|key| key.strip_prefix(DRAFT_PREFIX).map(str::to_owned)).collect()
}

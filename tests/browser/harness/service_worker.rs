//! The files that the service worker caches.

use serde_json::json;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::page::PageModule;
use crate::harness::setup::open_article_with;
use crate::harness::site::{Faults, Site};

const PAGE: PageModule = PageModule(include_str!("service_worker.js"));

/// The addresses of all cached files.
pub async fn cached_files(browser: &Browser) -> Vec<String> {
    let cached = browser.call(PAGE, "cachedFiles", json!([])).await;
    serde_json::from_value(cached).expect("addresses")
}

/// Waits until a page and all files that it names are cached.
pub async fn wait_until_cached(browser: &Browser, site: &Site, path: &str) {
    let page = site.url(path);
    browser
        .wait("the page to be cached", async || {
            let cached = cached_files(browser).await;
            let has = |part: &str| cached.iter().any(|address| address.contains(part));
            let all = cached.contains(&page)
                && ["_bg.wasm", "_lazy.wasm", "/read-aloud-", "/icon-", "/offline-"]
                    .into_iter()
                    .all(has);
            all.then_some(())
        })
        .await;
}

/// The article, cached for reading offline.
pub async fn open_cached_article() -> (Site, Browser) {
    open_cached_article_with(Faults::default()).await
}

/// The article on a site with faults, cached by the service worker only.
pub async fn open_cached_article_with(faults: Faults) -> (Site, Browser) {
    let faults = Faults { is_not_cached: true, ..faults };
    let (site, browser) = open_article_with(faults).await;
    wait_until_cached(&browser, &site, ARTICLE).await;
    (site, browser)
}

/// Caches the article, and opens another page without a network.
pub async fn open_uncached_page(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    wait_until_cached(browser, site, ARTICLE).await;
    site.stop();
    browser.open(site, "/conditions/never-seen/").await;
    browser.see_text("h1", "This page cannot be loaded now").await;
}

//! The files that the service worker keeps.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::setup::open_article_with;
use crate::harness::site::{Faults, Site};

/// The addresses of all files that the service worker has kept.
pub async fn kept_files(browser: &Browser) -> Vec<String> {
    let script = "const kept = [];
        for (const name of await caches.keys()) {
            const requests = await (await caches.open(name)).keys();
            kept.push(...requests.map(({ url }) => url));
        }
        return kept";
    serde_json::from_value(browser.run(script).await).expect("addresses")
}

/// Waits until a page is kept, and all that it names.
pub async fn wait_until_kept(browser: &Browser, site: &Site, path: &str) {
    let page = site.url(path);
    browser
        .wait("the page to be kept", async || {
            let kept = kept_files(browser).await;
            let has = |part: &str| kept.iter().any(|address| address.contains(part));
            let all = kept.contains(&page)
                && ["_bg.wasm", "_lazy.wasm", "/read-aloud-", "/icon-", "/offline-"]
                    .into_iter()
                    .all(has);
            all.then_some(())
        })
        .await;
}

/// The article, kept for reading offline.
pub async fn open_and_keep_article() -> (Site, Browser) {
    open_and_keep_article_with(Faults::default()).await
}

/// The article, kept in spite of these faults, and by nothing but the worker.
pub async fn open_and_keep_article_with(faults: Faults) -> (Site, Browser) {
    let faults = Faults { is_not_cached: true, ..faults };
    let (site, browser) = open_article_with(faults).await;
    wait_until_kept(&browser, &site, ARTICLE).await;
    (site, browser)
}

/// Opens a page that was never seen while there is no network, after the article was.
pub async fn open_never_seen(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    wait_until_kept(browser, site, ARTICLE).await;
    site.stop();
    browser.open(site, "/conditions/never-seen/").await;
    browser.see_text("h1", "This page cannot be loaded now").await;
}

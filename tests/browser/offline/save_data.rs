//! A reader with an expensive connection, who has told the browser to save data.

use serde_json::json;

use crate::harness::browser::ARTICLE;
use crate::harness::engine::Engine;
use crate::harness::service_worker::cached_files;
use crate::harness::setup::open_article_with;
use crate::harness::site::Faults;

/// Tells the service worker that the reader saves data.
const SAVES_DATA: &str =
    "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

#[tokio::test(flavor = "multi_thread")]
async fn with_save_data_nothing_is_fetched_ahead_and_what_is_read_is_kept() {
    if let Engine::WebKit = Engine::chosen() {
        // WebKit has no Save-Data, and asks the network in spite of “only-if-cached”.
        return;
    }
    let (site, browser) =
        open_article_with(Faults { worker_script: SAVES_DATA, ..Default::default() }).await;
    // The controller is set once the worker has finished with the page.
    browser.wait_for_value("return navigator.serviceWorker.controller && true").await;
    browser.run("dispatchEvent(new Event('visibilitychange'))").await;
    let requests = site.requested_paths();
    for ahead in ["_lazy.wasm", "/read-aloud-", "/offline-", "/search-"] {
        assert!(requests.iter().all(|path| !path.contains(ahead)), "{ahead} is in {requests:#?}");
    }
    assert_eq!(requests.iter().filter(|path| *path == ARTICLE).count(), 1, "{requests:#?}");

    browser.reload().await;
    browser.add_comment("Loads the rest").await;
    let cached = cached_files(&browser).await;
    for read in [ARTICLE, "_bg.wasm", "_lazy.wasm"] {
        assert!(
            cached.iter().any(|address| address.contains(read)),
            "{read} is not in {cached:#?}"
        );
    }
    site.stop();
    browser.reload().await;
    browser.see_text(".comment-list", "Loads the rest").await;
    assert_eq!(browser.run("return location.href").await, json!(site.url(ARTICLE)));
}

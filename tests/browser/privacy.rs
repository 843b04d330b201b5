//! The promise: nothing leaves the browser, and nothing is kept before the reader acts.

use serde_json::json;

use crate::browser::Browser;
use crate::offline::kept_files;
use crate::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn no_other_host_is_ever_asked_for_anything() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.press("Show all").await;
    browser.choose_stars(5).await;
    browser.add_comment("Between us").await;
    let asked = browser
        .run(
            "const loaded = performance.getEntriesByType('resource');
             return [location.href, ...loaded.map(resource => resource.name)]",
        )
        .await;
    let asked: Vec<String> = serde_json::from_value(asked).unwrap();
    assert!(asked.len() >= 3, "the page, the script and the WASM: {asked:?}");
    for address in asked {
        assert!(address.starts_with(&site.url("/")), "asked {address}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_before_the_reader_acts() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.press("Show all").await;
    browser.click(".contents a[href='#medications']").await;
    let kept = browser
        .run(
            "return [localStorage.length, sessionStorage.length, document.cookie,
                (await indexedDB.databases()).length]",
        )
        .await;
    assert_eq!(kept, json!([0, 0, "", 0]));
    // Nothing but the site's own files, for reading offline.
    for address in kept_files(&browser).await {
        assert!(address.starts_with(&site.url("/")), "kept {address}");
    }
    browser.close().await;
}

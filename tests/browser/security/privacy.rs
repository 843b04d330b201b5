//! Nothing leaves the browser, and nothing is stored before the reader acts.
//!
//! Every test checks that no page asks another host: the policy forbids it, and `Site` fails the test.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::page::PageModule;
use crate::harness::service_worker::{cached_files, open_uncached_page, wait_until_cached};
use crate::harness::settings::choose;
use crate::harness::setup::{open_article, start_with};
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("privacy.js"));

/// Records everything that a page does to store something, from its beginning.
fn record_writes() -> Faults {
    Faults { script: PAGE.script("recordWrites", &json!([])), ..Default::default() }
}

/// What was done to store something, and everything that is stored except the site's own files.
async fn stored(browser: &Browser) -> Value {
    browser.call(PAGE, "stored", json!([])).await
}

fn nothing_stored() -> Value {
    json!([[], {}, {}, "", "", []])
}

/// Goes through the page as a person who only reads.
async fn read(browser: &Browser) {
    browser.call(PAGE, "readThrough", json!([])).await;
    browser.press_keys(Key::Tab).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_only_reads_leaves_nothing_in_the_browser() {
    let (site, browser) = start_with(record_writes()).await;
    browser.open(&site, "/").await;
    read(&browser).await;
    assert_eq!(stored(&browser).await, nothing_stored(), "the home page");
    for path in ["/symptoms/tremor/", "/nothing-here/"] {
        browser.open(&site, path).await;
        read(&browser).await;
        assert_eq!(stored(&browser).await, nothing_stored(), "{path}");
    }
    browser.open_article(&site).await;
    browser.press("Show all").await;
    browser.open_contents().await;
    browser.click(".contents a[href='#medications']").await;
    read(&browser).await;
    assert_eq!(stored(&browser).await, nothing_stored(), "the article");
    wait_until_cached(&browser, &site, ARTICLE).await;
    browser.reload().await;
    assert_eq!(stored(&browser).await, nothing_stored(), "the article from the worker");
    // The service worker caches only files of the site.
    for address in cached_files(&browser).await {
        assert!(address.starts_with(&site.url("/")), "kept {address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_a_person_who_is_offline() {
    let (site, browser) = start_with(record_writes()).await;
    open_uncached_page(&site, &browser).await;
    read(&browser).await;
    assert_eq!(stored(&browser).await, nothing_stored());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_reader_does_leaves_the_records_that_the_documentation_names_and_nothing_else() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(5).await;
    browser.add_comment("Between us").await;
    browser.click(".appointment li:first-child label").await;
    browser.see_text(".appointment__message", "You have ticked 1 question.").await;
    browser.write("#comment-text", "Half").await;
    choose(&browser, "text-large").await;
    browser.see_text(".reading-settings__message", "Saved in this browser.").await;
    let keys = browser.stored_keys().await;
    let documentation = include_str!("../../../docs/backup-format.md");
    let kinds = [
        "comment/dystonia/",
        "draft/dystonia/",
        "question/dystonia/",
        "rating/haroon-rashid",
        "settings/reading",
    ];
    assert_eq!(keys.len(), kinds.len(), "{keys:?}");
    for (key, kind) in keys.iter().zip(kinds) {
        assert!(key.starts_with(&format!("symptom-database/{kind}")), "{key}");
        let named = kind.replace("dystonia", "<slug>").replace("haroon-rashid", "<author id>");
        assert!(documentation.contains(&format!("`symptom-database/{named}")), "{named}");
    }
    let stored = stored(&browser).await;
    assert_eq!(json!([stored[2], stored[3], stored[4], stored[5]]), json!([{}, "", "", []]));
}

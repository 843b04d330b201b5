//! The promise: nothing leaves the browser, and nothing is kept before the reader acts.
//!
//! That no other host is asked for anything is seen in every test: the pages' policy forbids it, and what it
//! forbids fails a test (`site`).

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::service_worker::{kept_files, open_never_seen, wait_until_kept};
use crate::harness::settings::choose;
use crate::harness::setup::{open_article, start_with};
use crate::harness::site::Faults;

/// Notes all that a page does to keep something, or to have more kept, before any script of it runs.
const WATCH: &str = "window.writes = [];
    const watch = (object, name) => {
        const own = object[name];
        object[name] = function (...rest) {
            writes.push([name, ...rest].join(' '));
            return own.apply(this, rest);
        };
    };
    for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name);
    for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name);
    for (const name of ['add', 'addAll', 'put', 'delete']) watch(Cache.prototype, name);
    for (const name of ['open', 'delete']) watch(CacheStorage.prototype, name);
    if (navigator.storage) {
        watch(StorageManager.prototype, 'persist');
        watch(StorageManager.prototype, 'getDirectory');
    }
    const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
        get,
        set(value) { writes.push(`cookie ${value}`); set.call(this, value) },
    });";

/// What was done to keep something, and all that is kept but the site's own files.
async fn kept(browser: &Browser) -> Value {
    let script =
        "return [window.writes, { ...localStorage }, { ...sessionStorage }, document.cookie,
        window.name, (await indexedDB.databases()).map(({ name }) => name)]";
    browser.run(script).await
}

fn nothing() -> Value {
    json!([[], {}, {}, "", "", []])
}

/// Goes through the page as one who only reads.
async fn read(browser: &Browser) {
    browser
        .run(
            "for (const fold of document.querySelectorAll('details')) fold.open = true;
             for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
                 scrollTo(0, top);
                 await new Promise(resolve => setTimeout(resolve, 20));
             }
             dispatchEvent(new Event('beforeprint'));
             dispatchEvent(new Event('afterprint'));
             for (const element of document.querySelectorAll('a, button, input, textarea, select, summary')) {
                 element.focus();
             }
             document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
             dispatchEvent(new PageTransitionEvent('pagehide'));
             await new Promise(resolve => setTimeout(resolve, 1000))",
        )
        .await;
    browser.keys(Key::Tab).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_only_reads_leaves_nothing_in_the_browser() {
    let faults = Faults { script: WATCH, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, "/").await;
    read(&browser).await;
    assert_eq!(kept(&browser).await, nothing(), "the home page");
    for path in ["/symptoms/tremor/", "/nothing-here/"] {
        browser.open(&site, path).await;
        read(&browser).await;
        assert_eq!(kept(&browser).await, nothing(), "{path}");
    }
    browser.open_article(&site).await;
    browser.press("Show all").await;
    browser.open_contents().await;
    browser.click(".contents a[href='#medications']").await;
    read(&browser).await;
    assert_eq!(kept(&browser).await, nothing(), "the article");
    wait_until_kept(&browser, &site, ARTICLE).await;
    browser.reload().await;
    assert_eq!(kept(&browser).await, nothing(), "the article from the worker");
    // Nothing but the site's own files, for reading offline.
    for address in kept_files(&browser).await {
        assert!(address.starts_with(&site.url("/")), "kept {address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_who_is_offline() {
    let faults = Faults { script: WATCH, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    open_never_seen(&site, &browser).await;
    read(&browser).await;
    assert_eq!(kept(&browser).await, nothing());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_reader_does_leaves_the_records_that_the_readme_names_and_nothing_else() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(5).await;
    browser.add_comment("Between us").await;
    browser.click(".appointment li:first-child label").await;
    browser.see_text(".appointment__message", "You have ticked 1 question.").await;
    browser.write("#comment-text", "Half").await;
    choose(&browser, "text-large").await;
    browser.see_text(".reading-settings__message", "Saved in this browser.").await;
    let keys = browser.stored_keys().await;
    let readme = include_str!("../../../README.md");
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
        assert!(readme.contains(&format!("`symptom-database/{named}")), "{named}");
    }
    let kept = kept(&browser).await;
    assert_eq!(json!([kept[2], kept[3], kept[4], kept[5]]), json!([{}, "", "", []]));
}

//! A new version of the site while pages of the old one are open or cached.

use serde_json::json;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::new_version::{NEW_VERSION, NEW_VERSION_MESSAGE, come_back, offer};
use crate::harness::page::PageModule;
use crate::harness::service_worker::{
    cached_files, open_cached_article, open_cached_article_with, wait_until_cached,
};
use crate::harness::setup::start_with;
use crate::harness::site::Faults;
use crate::harness::storage::STORAGE_DENIED;

const PAGE: PageModule = PageModule(include_str!("new_version.js"));

const BUTTON: &str = ".new-version button";
const FIELD: &str = "#comment-text";

/// Waits until the new buttons accept a press. For half a second, a press was meant for what stood there before.
async fn wait_for_buttons(browser: &Browser) {
    browser.run("await new Promise(resolve => setTimeout(resolve, 500))").await;
}

/// The addresses of the WASM of each cached client.
async fn cached_clients(browser: &Browser) -> Vec<String> {
    let mut cached = cached_files(browser).await;
    cached.retain(|address| address.contains("/client-") && address.contains("_bg.wasm"));
    cached
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_is_offered_and_typed_text_survives_it() {
    let (site, browser) = open_cached_article().await;
    browser.write(FIELD, "Half wr").await;
    assert!(browser.is_hidden(BUTTON).await && browser.text(NEW_VERSION_MESSAGE).await.is_empty());
    let place = "return document.querySelector('#comment-text').getBoundingClientRect().top";
    let before = browser.run(place).await;
    browser.call(PAGE, "countChanges", json!([NEW_VERSION_MESSAGE])).await;
    site.change(NEW_VERSION);
    come_back(&browser).await;
    browser.see_text(NEW_VERSION_MESSAGE, "A new version of this page is ready.").await;
    come_back(&browser).await;
    // Nothing moves, and the reader keeps the focus. Firefox may round a position to the next pixel.
    let (before, after) = (before.as_f64(), browser.run(place).await.as_f64());
    let moved = before.zip(after).map(|(before, after)| (before - after).abs());
    assert!(moved.is_some_and(|pixels| pixels <= 1.0), "{before:?} became {after:?}");
    browser.see_focus_on(FIELD).await;
    browser.press_keys("itten").await;
    browser.see_value(FIELD, "Half written").await;
    assert!(!browser.text("h1").await.contains("renewed"));
    assert_eq!(browser.run("return changes").await, 1);
    // A dictation program writes like this.
    browser.run("document.querySelector('#comment-text').value += ', half spoken'").await;
    wait_for_buttons(&browser).await;
    browser.press("Show it now").await;
    browser.see_text("h1", "(renewed)").await;
    browser.wait_until_ready().await;
    browser.see_value(FIELD, "Half written, half spoken").await;
    assert!(!browser.sees(BUTTON).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_old_page_goes_on_and_the_offer_can_be_put_off_by_keyboard() {
    let faults = Faults { is_not_cached: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    offer(&site, &browser).await;
    wait_for_buttons(&browser).await;
    browser.run("document.querySelector('.new-version button').focus()").await;
    browser.press_keys(thirtyfour::Key::Tab).await;
    browser.see_focus_on(".new-version [data-later]").await;
    browser.press_keys(thirtyfour::Key::Enter).await;
    browser.see_gone(BUTTON).await;
    // The lazy chunk of the old version, which the host no longer has.
    browser.press("Erase everything").await;
    browser.see_text("#notes-question", "Erase everything?").await;
    // The offer is not announced again.
    come_back(&browser).await;
    assert!(!browser.sees(BUTTON).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_that_came_too_late_to_be_shown_is_offered() {
    let (site, browser) = open_cached_article().await;
    site.change(Faults { hold_pages: true, ..NEW_VERSION });
    browser.reload().await;
    assert!(!browser.text("h1").await.contains("renewed"));
    site.change(NEW_VERSION);
    browser.see_text(NEW_VERSION_MESSAGE, "A new version of this page is ready.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_that_cannot_be_kept_is_not_lost_unasked() {
    let (site, browser) = open_cached_article().await;
    site.change(Faults { script: STORAGE_DENIED, ..Faults::default() });
    browser.reload().await;
    browser.write(FIELD, "Mine").await;
    site.change(Faults { script: STORAGE_DENIED, ..NEW_VERSION });
    come_back(&browser).await;
    browser.see_text(NEW_VERSION_MESSAGE, "A new version of this page is ready.").await;
    wait_for_buttons(&browser).await;
    browser.press("Show it now").await;
    browser
        .see_text(NEW_VERSION_MESSAGE, "Not shown yet: what you have typed cannot be kept")
        .await;
    assert_eq!(browser.value(FIELD).await, "Mine");
    browser.press("Show it now").await;
    browser.see_text("h1", "(renewed)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_page_whose_files_are_gone_from_the_host_has_them_still() {
    let (site, browser) = open_cached_article().await;
    site.change(Faults { missing: Some("/client-"), ..Default::default() });
    browser.reload().await;
    browser.press("Erase everything").await;
    browser.see_text("#notes-question", "Erase everything?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_page_whose_files_are_not_there_yet_reads_and_works_after_a_reload() {
    let (site, browser) = open_cached_article().await;
    site.change(Faults { missing: Some("/client-"), ..NEW_VERSION });
    browser.open(&site, ARTICLE).await;
    browser.see_text("h1", "(renewed)").await;
    browser.see_text(".article__comments", "reload the page").await;
    browser.click("summary:has(+ #causes)").await;
    browser.see_text("#causes", "basal ganglia").await;
    site.change(NEW_VERSION);
    browser.reload().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_kept_as_long_as_a_kept_page_names_them() {
    // Otherwise Firefox keeps the pages in its history cache, where they count as open.
    let script = "addEventListener('unload', () => {})";
    let (site, browser) = open_cached_article_with(Faults { script, ..Default::default() }).await;
    let old = cached_clients(&browser).await;
    site.change(Faults { script, ..NEW_VERSION });
    browser.open(&site, "/").await;
    browser.see_text("h1", "(renewed)").await;
    wait_until_cached(&browser, &site, "/").await;
    assert_eq!(cached_clients(&browser).await, old, "the article is kept and names it");
    browser.open_article(&site).await;
    browser
        .wait("the old client to be removed", async || {
            let cached = cached_clients(&browser).await;
            (cached.len() == 1 && cached != old).then_some(())
        })
        .await;
}

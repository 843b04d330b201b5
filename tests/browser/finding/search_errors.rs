//! Searching with a bad network, or with none.

use std::collections::BTreeSet;

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::library::LIBRARY;
use crate::harness::page::PageModule;
use crate::harness::search::{
    CONDITIONS, FIELD, MESSAGE, MORE, MORE_ERROR, search_for, search_for_very_much,
};
use crate::harness::service_worker::cached_files;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};

const PAGE: PageModule = PageModule(include_str!("search_errors.js"));

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_comes_late_does_not_replace_a_newer_one() {
    let (site, browser) = start_with(Faults { hold: Some("symptoms-"), ..LIBRARY }).await;
    browser.open(&site, "/").await;
    browser.write(FIELD, "tremor").await;
    search_for(&browser, "xylophone").await;
    browser.see_text(MESSAGE, "No condition found for “xylophone”").await;
    site.change(LIBRARY);
    // Wait until long after the older answer has arrived.
    browser.wait_for_call(PAGE, "hasArrived", json!(["symptoms-"])).await;
    browser.run("return new Promise(resolve => setTimeout(resolve, 1000))").await;
    browser.see_text(MESSAGE, "No condition found for “xylophone”").await;
    assert!(!browser.sees(CONDITIONS).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_search_is_reported_and_tried_again_with_the_next_letter() {
    let browser = Browser::start().await;
    for missing in ["search.json", "names-", "conditions-0.json"] {
        let site = Site::start_with(Faults { missing: Some(missing), ..LIBRARY }).await;
        browser.open(&site, "/").await;
        browser.write(FIELD, "anemi").await;
        browser.see_text(MESSAGE, "Not searched: a part of the search could not be loaded.").await;
        browser.see(".search__message[data-state=error]").await;
        site.change(LIBRARY);
        browser.write(FIELD, "a").await;
        browser.see_text(".search .condition-list", "Anemia type 1").await;
        browser.see_text(MESSAGE, "Found for “anemia”").await;
        browser.see_gone(".search__message[data-state=error]").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn failure_to_show_more_is_reported_at_the_button_and_nothing_moves() {
    let (site, browser) = start_with(LIBRARY).await;
    search_for_very_much(&browser, &site).await;
    site.change(Faults { missing: Some("conditions-6.json"), ..LIBRARY });
    let place = format!("return document.querySelector('{MORE}').getBoundingClientRect().top");
    browser.scroll_to(&browser.see(MORE).await).await;
    let place_before = browser.run(&place).await;
    browser.click(MORE).await;
    browser.see_text(MORE_ERROR, "Not shown: more could not be loaded.").await;
    assert_eq!(browser.run(&place).await, place_before);
    browser.see_text(MESSAGE, "Found for “type”: 220 conditions.").await;
    site.change(LIBRARY);
    browser.click(MORE).await;
    browser.see_focus_on(".search .condition-list li:nth-child(21) a").await;
    browser.see_gone(MORE_ERROR).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_for_twice_while_it_loads_is_shown_once() {
    let (site, browser) = start_with(LIBRARY).await;
    search_for_very_much(&browser, &site).await;
    site.change(Faults { hold: Some("conditions-6.json"), ..LIBRARY });
    // Two clicks in a row would count as one double click.
    browser.run(&format!("document.querySelector('{MORE}').focus()")).await;
    browser.press_keys(Key::Enter).await;
    browser.press_keys(Key::Enter).await;
    site.change(LIBRARY);
    browser.see_focus_on(".search .condition-list li:nth-child(21) a").await;
    let shown = browser.texts(CONDITIONS).await;
    assert_eq!(shown.len(), 30);
    assert!(shown.iter().collect::<BTreeSet<_>>().len() == shown.len(), "{shown:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_search_itself_cannot_be_loaded_the_lists_are_there() {
    let (site, browser) = start_with(Faults { missing: Some("/search-"), ..LIBRARY }).await;
    browser.open(&site, "/").await;
    browser.write(FIELD, "tremor").await;
    browser.see_text(MESSAGE, "Not searched: the search could not be loaded.").await;
    browser.click("a[href='./symptoms/tremor/']").await;
    browser.see_text("h1", "Tremor").await;
}

async fn wait_until_cached(browser: &Browser, part: &str) {
    let is_kept =
        async || cached_files(browser).await.iter().any(|it| it.contains(part)).then_some(());
    browser.wait(&format!("{part} to be kept"), is_kept).await;
}

/// Searches on a page that the worker controls, and waits until the loaded files are cached.
async fn search_and_keep(browser: &Browser) {
    browser.wait_for_value("return navigator.serviceWorker.controller && true").await;
    browser.write(FIELD, "tremor").await;
    browser.see(CONDITIONS).await;
    wait_until_cached(browser, "/conditions-").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_searched_for_is_found_offline_too() {
    let (site, browser) = start_with(LIBRARY).await;
    browser.open(&site, "/").await;
    search_and_keep(&browser).await;
    // The worker removes old files, but not those of the index that the site has.
    browser.run("dispatchEvent(new Event('visibilitychange'))").await;
    browser.run("return new Promise(resolve => setTimeout(resolve, 1000))").await;
    site.stop();
    browser.open(&site, "/").await;
    search_for(&browser, "tremor").await;
    browser.see_texts(CONDITIONS, &["Essential tremor", "Dystonia", "Parkinson’s disease"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_the_site_has_no_more_is_not_kept() {
    let (site, browser) = start_with(LIBRARY).await;
    browser.open(&site, "/").await;
    search_and_keep(&browser).await;
    let index = "return (await (await fetch('search.json')).json()).folder";
    let index = browser.run(index).await.as_str().expect("a folder").to_owned();
    site.change(Faults { is_new_version: true, ..LIBRARY });
    browser.open(&site, "/").await;
    browser.see_text("h1", "(renewed)").await;
    // Nothing asks for the index before the reader searches.
    search_for(&browser, "tremor").await;
    browser.see(CONDITIONS).await;
    browser
        .wait("the old index to be gone", async || {
            let cached = cached_files(&browser).await;
            (!cached.iter().any(|it| it.contains(&index))).then_some(())
        })
        .await;
}

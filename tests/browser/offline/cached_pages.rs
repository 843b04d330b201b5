//! Reading without a network, or with a bad one.

use serde_json::json;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::files::{NOTES_MESSAGE, QUESTION};
use crate::harness::page::PageModule;
use crate::harness::service_worker::{
    cached_files, open_cached_article, open_cached_article_with, open_uncached_page,
    wait_until_cached,
};
use crate::harness::setup::{start, start_with};
use crate::harness::site::{FOLDER, Faults, Site};
use crate::harness::speech::{CAUSES, SPEECH_DEVICE, listen_to, see_sentence};

const PAGE: PageModule = PageModule(include_str!("cached_pages.js"));

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_seen_works_offline_with_all_that_it_loads() {
    let faults = Faults { script: SPEECH_DEVICE, ..Default::default() };
    let (site, browser) = open_cached_article_with(faults).await;
    site.stop();
    browser.reload().await;
    browser.see_text("h1", "dystonia").await;
    browser.add_comment("Written offline").await;
    browser.press("Erase everything").await;
    browser.see_text(QUESTION, "the pages saved for reading offline").await;
    browser.press_in(QUESTION, "Cancel").await;
    listen_to(&browser, "causes").await;
    see_sentence(&browser, CAUSES[0]).await;
    // Any fragment and any query lead to the cached page.
    browser.open(&site, &format!("{ARTICLE}?from=a-friend#causes")).await;
    browser.wait_until_ready().await;
    browser.see_text("#causes", "basal ganglia").await;
    browser.see_text(".comment-list", "Written offline").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_never_seen_says_so_offline_and_leads_to_what_can_be_read() {
    let (site, browser) = start().await;
    open_uncached_page(&site, &browser).await;
    browser
        .see_texts(
            "main li",
            &["What are the symptoms and treatment options for dystonia? – Symptom Database"],
        )
        .await;
    browser.see(".site-header").await;
    browser.click("main li a").await;
    browser.wait_until_ready().await;
    browser.see_text("h1", "dystonia").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_in_a_folder_of_its_host_is_kept_too() {
    let faults = Faults { is_not_cached: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    let article = format!("{FOLDER}{ARTICLE}");
    browser.open(&site, &article).await;
    wait_until_cached(&browser, &site, &article).await;
    site.stop();
    browser.open(&site, &format!("{FOLDER}/conditions/never-seen/")).await;
    browser.see_text("h1", "This page cannot be loaded now").await;
    browser.click("main li a").await;
    browser.wait_until_ready().await;
    assert_eq!(browser.run("return location.pathname").await, json!(article));
    browser.click(".site-header__name").await;
    browser.see_text("h1", "This page cannot be loaded now").await;
    assert_eq!(browser.run("return location.pathname").await, json!(format!("{FOLDER}/")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_without_its_slash_or_with_index_html_leads_to_the_page_that_is_kept() {
    let faults = Faults { is_not_cached: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    let articles = ["", FOLDER].map(|folder| format!("{folder}{ARTICLE}"));
    for article in &articles {
        browser.open(&site, article).await;
        wait_until_cached(&browser, &site, article).await;
    }
    site.stop();
    for article in &articles {
        for written in [article.trim_end_matches('/'), &format!("{article}index.html")] {
            browser.open(&site, &format!("{written}?from=a-friend#causes")).await;
            let address = json!(site.url(&format!("{article}?from=a-friend#causes")));
            let is_there = format!("return location.href === {address} || null");
            browser.wait_for_value(&is_there).await;
            browser.see_text("h1", "dystonia").await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_does_not_come_is_shown_as_it_was_kept() {
    let (site, browser) = open_cached_article().await;
    site.change(Faults { hold_pages: true, ..Default::default() });
    browser.reload().await;
    browser.see_text("h1", "dystonia").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_the_site_has_taken_back_is_forgotten() {
    let (site, browser) = open_cached_article().await;
    site.change(Faults { missing: Some(ARTICLE), ..Default::default() });
    browser.open(&site, ARTICLE).await;
    browser.open(&site, "/").await;
    assert!(!cached_files(&browser).await.contains(&site.url(ARTICLE)));
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_everything_forgets_which_pages_were_seen() {
    let (site, browser) = open_cached_article().await;
    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, "Everything that you had saved here is erased.").await;
    browser
        .wait("the page to be forgotten", async || {
            let cached = cached_files(&browser).await;
            (!cached.contains(&site.url(ARTICLE))).then_some(())
        })
        .await;
    // The page that is still open does not cache itself again.
    browser.run("dispatchEvent(new Event('visibilitychange'))").await;
    site.stop();
    browser.open(&site, ARTICLE).await;
    browser.see_text("h1", "This page cannot be loaded now").await;
    browser.see_texts("main li", &["Nothing has been kept yet."]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_before_the_page_is_loaded_and_the_client_is_there() {
    let script = PAGE.script("recordRegistration", &json!([]));
    let (site, browser) =
        start_with(Faults { hold_wasm: true, script, ..Default::default() }).await;
    browser.open(&site, ARTICLE).await;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert!(browser.run("return registered").await.is_null());
    site.release_wasm();
    assert_eq!(browser.wait_for_value("return registered").await, json!(["complete", "ready"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_service_workers_are_denied_everything_else_works() {
    let browser = Browser::start().await;
    for denial in ["removeServiceWorker", "throwAtServiceWorker", "rejectRegistration"] {
        let script = PAGE.script(denial, &json!([]));
        let site = Site::start_with(Faults { script, ..Default::default() }).await;
        browser.open_article(&site).await;
        browser.add_comment("All the same").await;
        browser.press("Erase everything").await;
        browser.press_in(QUESTION, "Yes, erase everything").await;
        browser.see_text(NOTES_MESSAGE, "Everything that you had saved here is erased.").await;
        browser.reload().await;
        browser.see(".comments__empty").await;
        assert_eq!(browser.run("return (await caches.keys()).length").await, json!(0));
    }
}

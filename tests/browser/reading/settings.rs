//! The reading settings: text size, spacing, width and colors.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::engine::Engine;
use crate::harness::files::{NOTES, choose_file, download};
use crate::harness::page::PageModule;
use crate::harness::service_worker::wait_until_cached;
use crate::harness::settings::{SETTINGS, TOGGLE, choose, style};
use crate::harness::setup::{
    open_article, open_article_running, open_article_with, start, start_with,
};
use crate::harness::site::Faults;
use crate::harness::storage::{STORAGE_DENIED, STORAGE_FULL};

const PAGE: PageModule = PageModule(include_str!("settings.js"));

const MESSAGE: &str = ".reading-settings__message";
const KEY: &str = "symptom-database/settings/reading";

/// The drawn size of the text, height of its lines, space between its letters, width and background.
async fn look(browser: &Browser) -> Value {
    browser.call(PAGE, "look", json!([])).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_reader_chooses_is_seen_at_once_and_kept_on_every_page() {
    let (site, browser) = start().await;
    browser.resize(1280, 900).await;
    browser.open_article(&site).await;
    assert_eq!(look(&browser).await, json!([19, 30, "normal", 640, "rgb(255, 255, 255)"]));
    for value in ["text-large", "spacing-wider", "width-narrow", "theme-dark"] {
        choose(&browser, value).await;
    }
    browser.see_text(MESSAGE, "Colors: Dark. Saved in this browser.").await;
    let chosen = json!([24, 48, 3, 560, "rgb(16, 25, 31)"]);
    assert_eq!(look(&browser).await, chosen);
    browser.reload().await;
    assert_eq!(look(&browser).await, chosen, "after a reload");
    browser.open(&site, "/").await;
    assert_eq!(style(&browser, "html", "backgroundColor").await, "rgb(16, 25, 31)");
    browser.click(TOGGLE).await;
    browser.press("Back to standard").await;
    browser.see_text(MESSAGE, "Everything as standard. Saved in this browser.").await;
    assert_eq!(style(&browser, "html", "backgroundColor").await, "rgb(255, 255, 255)");
    assert!(browser.stored_keys().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_chosen_comes_with_the_first_paint_of_every_page() {
    let script = PAGE.script("recordFirstSettings", &json!([]));
    // The first tab does not need the service worker, which may take long to arrive.
    for hold in [None, Some("service-worker")] {
        let (site, browser) =
            open_article_with(Faults { script, hold, ..Default::default() }).await;
        choose(&browser, "theme-dark").await;
        browser.wait_for_value("return Object.keys(localStorage).length || null").await;
        if hold.is_none() {
            wait_until_cached(&browser, &site, ARTICLE).await;
            browser.open_tab().await;
        }
        for path in ["/", ARTICLE] {
            browser.open(&site, path).await;
            let at_first = "return window.atFirst";
            assert_eq!(browser.run(at_first).await, "theme-dark", "on {path}, {hold:?}");
            browser.reload_page().await;
            assert_eq!(browser.run(at_first).await, "theme-dark", "on {path} again, {hold:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_visit_does_not_wait_for_the_storage_before_the_text_is_there() {
    // Only Chromium delays a page while it reads the storage.
    if !matches!(Engine::chosen(), Engine::Chromium) {
        return;
    }
    let script = PAGE.script("recordStorageReads", &json!([]));
    for path in ["/", ARTICLE] {
        let (site, browser) = start_with(Faults { script, ..Default::default() }).await;
        browser.open(&site, path).await;
        let looks =
            browser.wait_for_value("return window.looks.length ? window.looks : null").await;
        let looks = looks.as_array().expect("looks").clone();
        assert!(looks.iter().all(|look| look == true), "{looks:?} on {path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_chosen_is_ticked_before_all_of_the_page_is_loaded() {
    let script = PAGE.script("recordTicked", &json!([]));
    let (_site, browser) = open_article_running(script).await;
    choose(&browser, "text-large").await;
    browser.wait_for_value("return Object.keys(localStorage).length || null").await;
    browser.reload().await;
    assert_eq!(browser.run("return window.ticked.includes('text-large')").await, json!(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn contents_unfold_beside_a_narrow_column_when_the_window_gets_wider() {
    let (site, browser) = start().await;
    browser.resize(768, 900).await;
    browser.open_article(&site).await;
    choose(&browser, "width-narrow").await;
    let is_open = "return document.querySelector('.contents__fold').open";
    assert_eq!(browser.run(is_open).await, json!(false));
    browser.resize(1280, 900).await;
    browser.see(".contents__fold[open]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_biggest_text_fits_the_smallest_phone() {
    let (site, browser) = start().await;
    browser.resize(320, 700).await;
    browser.open_article(&site).await;
    for value in ["text-xx-large", "spacing-wider", "theme-contrast"] {
        choose(&browser, value).await;
    }
    browser.press("Show all").await;
    assert_eq!(browser.call(PAGE, "tooWideElements", json!([])).await, json!([]));
    assert_eq!(
        browser.run("return document.documentElement.scrollWidth > innerWidth").await,
        false
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn big_text_has_the_contents_above_it_and_not_beside_it() {
    let (site, browser) = start().await;
    browser.resize(1280, 900).await;
    browser.open_article(&site).await;
    browser.see(".contents a").await;
    choose(&browser, "text-x-large").await;
    browser.see_gone(".contents a").await;
    browser.click(".contents__summary").await;
    browser.see(".contents a").await;
    browser.press("Back to standard").await;
    assert_eq!(style(&browser, ".contents", "position").await, "sticky");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_can_be_made_by_keyboard() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.run("document.querySelector('.reading-settings__toggle').focus()").await;
    browser.press_keys(Key::Enter).await;
    browser.see(SETTINGS).await;
    browser.run("document.querySelector('[name=theme]').focus()").await;
    browser.press_keys(Key::Down).await;
    browser.see_text(MESSAGE, "Colors: Light. Saved in this browser.").await;
    browser.press_keys(Key::Down).await;
    browser.see_text(MESSAGE, "Colors: Dark. Saved in this browser.").await;
    browser.see_focus_on("[value=theme-dark]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tab_follows() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.open_tab().await;
    browser.open(&site, "/").await;
    choose(&browser, "theme-contrast").await;
    browser.show_tab(0).await;
    browser.see("html[data-reading=theme-contrast]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_can_be_kept_a_setting_holds_for_the_page() {
    let pretend = "Storage.prototype.setItem = () => {}";
    for script in [STORAGE_DENIED, STORAGE_FULL, pretend] {
        let faults = Faults { script, ..Default::default() };
        let (site, browser) = start_with(faults).await;
        browser.open(&site, "/").await;
        choose(&browser, "theme-dark").await;
        browser.see_text(MESSAGE, "Colors: Dark. Not saved: this browser").await;
        assert_eq!(style(&browser, "html", "backgroundColor").await, "rgb(16, 25, 31)");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_cannot_be_read_are_left_as_they_are() {
    for record in [
        "",
        "dark",
        r#"{"version":1,"text":"theme-light","edited":1}"#,
        r#"{"version":3,"theme":"blue"}"#,
    ] {
        let (site, browser) = start().await;
        browser.open(&site, "/").await;
        browser.store(&[(KEY, record)]).await;
        browser.open(&site, ARTICLE).await;
        choose(&browser, "theme-dark").await;
        browser.see_text(MESSAGE, "Not saved: something that this page cannot read").await;
        browser.see_text(".author-card .storage-notice:not([hidden])", "1 entry saved").await;
        assert_eq!(browser.stored().await[KEY], record);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_everything_brings_back_the_standard_and_restoring_the_settings() {
    let (_site, browser) = open_article().await;
    choose(&browser, "theme-dark").await;
    let (_, file) = download(&browser, NOTES, "Download my notes").await;
    browser.press("Erase everything").await;
    browser.press("Yes, erase everything").await;
    browser.see("html[data-reading='']").await;
    assert!(browser.stored_keys().await.is_empty());
    choose_file(&browser, &file, "Adds your reading settings").await;
    browser.press("Yes, restore it").await;
    browser.see("html[data-reading=theme-dark]").await;
    assert_eq!(
        browser.run("return document.querySelector('[value=theme-dark]').checked").await,
        true
    );
}

//! Asking the browser to keep its storage.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::setup::open_article_running;
use crate::harness::site::{Faults, Site};

const PAGE: PageModule = PageModule(include_str!("persistence.js"));

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_is_asked_once_to_keep_things_for_good_and_not_before_something_is_saved() {
    let script = PAGE.script("countRequests", &json!([]));
    let (_site, browser) = open_article_running(script).await;
    browser.press("Show all").await;
    browser.write("#comment-text", "The first").await;
    assert_eq!(browser.run("return asked").await, json!(0));
    browser.press("Add comment").await;
    browser.see_text(".comment-list", "The first").await;
    assert_eq!(browser.run("return asked").await, json!(1));
    browser.add_comment("The second").await;
    browser.choose_stars(5).await;
    browser.see_text(".author-rating__message", "Saved in this browser, ").await;
    assert_eq!(browser.run("return asked").await, json!(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_cannot_be_asked_or_throws_saves_all_the_same() {
    let browser = Browser::start().await;
    for script in [
        "Object.defineProperty(navigator, 'storage', { value: undefined })",
        "Object.defineProperty(navigator, 'storage', { value: {} })",
        PAGE.script("throwAtRequest", &json!([])),
    ] {
        let site = Site::start_with(Faults { script, ..Default::default() }).await;
        browser.open_article(&site).await;
        browser.choose_stars(4).await;
        browser.see_text(".author-rating__message", "Saved in this browser, ").await;
        browser.add_comment("Saved all the same").await;
        browser.see_text(".comments__message", "Comment saved in this browser, ").await;
        browser.reload().await;
        browser.see_text(".author-rating__message", "Your rating: 4 of 5.").await;
        browser.see_texts(".comment-item__text", &["Saved all the same"]).await;
    }
}

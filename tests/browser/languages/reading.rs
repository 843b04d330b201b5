//! Reading in Spanish, and going from one language to the other.

use serde_json::json;
use symptom_database::message;

use crate::harness::browser::Browser;
use crate::harness::messages::spanish;
use crate::harness::setup::start_with;
use crate::harness::site::{SHIPPED, Site};

pub const SPANISH_ARTICLE: &str = "/es/conditions/distonia/";
pub const ENGLISH_ARTICLE: &str = "/conditions/dystonia/";

/// The article in Spanish, once the client runs.
pub async fn open_in_spanish() -> (Site, Browser) {
    let (site, browser) = start_with(SHIPPED).await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_and_what_it_says_are_in_spanish() {
    let (_site, browser) = open_in_spanish().await;
    assert_eq!(browser.run("return document.documentElement.lang").await, "es");
    browser.see_text("#medical-help", &spanish(&message!("help-heading"))).await;
    browser.press(&spanish(&message!("section-controls-show"))).await;
    let status =
        "return document.querySelector('.section-controls [role=status]').textContent || null";
    assert_eq!(browser.wait_for_value(status).await, spanish(&message!("sections-open")));
    browser.see_text("#botulinum-toxin", "toxina botulínica").await;
    let not_reviewed = spanish(&message!("article-translation-not-reviewed"));
    browser.see_text(".article__translation", &not_reviewed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_to_the_other_language_keeps_the_open_section() {
    let (_site, browser) = open_in_spanish().await;
    browser.run("location.hash = '#botulinum-toxin'").await;
    browser.wait_until_in_view("#botulinum-toxin").await;
    browser.click(".language-links a").await;
    browser.see_text("h1", "dystonia").await;
    let address = "return location.pathname + location.hash";
    assert_eq!(browser.run(address).await, json!(format!("{ENGLISH_ARTICLE}#botulinum-toxin")));
    browser.wait_until_in_view("#botulinum-toxin").await;
    browser.click(".language-links a").await;
    browser.see_text("h1", "distonía").await;
    assert_eq!(browser.run(address).await, json!(format!("{SPANISH_ARTICLE}#botulinum-toxin")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_section_that_is_open_without_an_address_is_kept_too() {
    let (_site, browser) = open_in_spanish().await;
    browser.click("summary:has(+ #causes)").await;
    browser.see("#causes p").await;
    browser.click(".language-links a").await;
    browser.see_text("h1", "dystonia").await;
    let section = browser.run("return location.hash").await;
    assert_eq!(section, "#causes");
    browser.see("#causes p").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_that_is_not_translated_is_marked_and_opens_in_english() {
    let (site, browser) = start_with(SHIPPED).await;
    browser.open(&site, "/es/").await;
    let link = ".condition-groups a[href$='conditions/tremor/']";
    let marks = format!(
        "const link = document.querySelector(\"{link}\");
        return [link.hreflang, link.closest('[lang]').lang]"
    );
    assert_eq!(browser.run(&marks).await, json!(["en", "en"]));
    browser.click(link).await;
    browser.see_text("h1", "hands shake").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, "en");
    browser.click(".language-links a").await;
    browser.see_text("#groups", &spanish(&message!("home-groups"))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_not_seen_is_explained_in_its_language_offline() {
    let (site, browser) = open_in_spanish().await;
    crate::harness::service_worker::wait_until_cached(&browser, &site, SPANISH_ARTICLE).await;
    site.stop();
    browser.open(&site, "/es/conditions/epilepsia/").await;
    browser.see_text("h1", &spanish(&message!("offline-heading"))).await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.see_text("h1", "distonía").await;
    browser.open(&site, "/conditions/stroke/").await;
    browser.see_text("h1", "This page cannot be loaded now").await;
}

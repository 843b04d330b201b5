//! Finding conditions in Spanish.

use symptom_database::message;

use crate::harness::messages::spanish;
use crate::harness::search::search_for;
use crate::harness::setup::start_with;
use crate::harness::site::SHIPPED;

#[tokio::test(flavor = "multi_thread")]
async fn names_words_of_the_text_and_typing_errors_are_found_in_spanish() {
    let (site, browser) = start_with(SHIPPED).await;
    for (text, heading) in [
        ("derrame cerebral", "Derrame cerebral"),
        ("que es la distonia", "distonía"),
        ("derame cerebral", "Derrame cerebral"),
        ("toxina botulinica", "distonía"),
    ] {
        browser.open(&site, "/es/").await;
        search_for(&browser, text).await;
        browser.click(".search .condition-list a").await;
        browser.see_text("h1", heading).await;
        assert_eq!(browser.run("return document.documentElement.lang").await, "es", "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_that_is_not_translated_is_found_by_its_name_and_marked_as_english() {
    let (site, browser) = start_with(SHIPPED).await;
    browser.open(&site, "/es/").await;
    search_for(&browser, "parkinson").await;
    let note = spanish(&message!("search-language", language = "en"));
    let link = ".search .condition-list a[lang=en][hreflang=en]";
    browser.see_text(link, "Parkinson").await;
    browser.see_text(".search li:has([hreflang=en]) > small", &note).await;
    browser.click(link).await;
    browser.see_text("h1", "Parkinson").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, "en");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_found_nowhere_is_said_in_spanish() {
    let (site, browser) = start_with(SHIPPED).await;
    browser.open(&site, "/es/").await;
    search_for(&browser, "xyzzyx").await;
    let nothing = spanish(&message!("search-nothing-found", text = "xyzzyx"));
    browser.see_text(".search__message", &nothing).await;
}

//! Coming to the site from elsewhere: with a code from a patient portal, or at an address without a page.

use serde_json::json;
use symptom_database::message;

use super::reading::SPANISH_ARTICLE;
use crate::harness::browser::Browser;
use crate::harness::messages::spanish;
use crate::harness::setup::start_with;
use crate::harness::site::SHIPPED;

const MESSAGE: &str = ".connect [role=status]";

/// A request for a code of ICD-10-CM, as a portal sends it for a reader of this language.
fn request(code: &str, language: &str) -> String {
    format!(
        "/connect/?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c={code}\
         &informationRecipient.languageCode.c={language}"
    )
}

async fn is_at(browser: &Browser, path: &str) {
    let script = format!("return location.pathname === {} || null", json!(path));
    browser.wait_for_value(&script).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_leads_to_the_article_in_the_readers_language_or_else_to_the_original() {
    let (site, browser) = start_with(SHIPPED).await;
    for (code, language, path) in [
        ("G24.9", "es", SPANISH_ARTICLE),
        ("G24.9", "es-MX", SPANISH_ARTICLE),
        ("G24.9", "spa", SPANISH_ARTICLE),
        ("G24.9", "en", "/conditions/dystonia/"),
        ("G24.9", "fr", "/conditions/dystonia/"),
        ("G24.9", "", "/conditions/dystonia/"),
        // It is not translated.
        ("G43.909", "es", "/conditions/migraine/"),
    ] {
        browser.open(&site, "/").await;
        browser.open(&site, &request(code, language)).await;
        is_at(&browser, path).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_without_article_is_answered_in_the_readers_language() {
    let (site, browser) = start_with(SHIPPED).await;
    browser.open(&site, &request("A00.0", "es")).await;
    is_at(&browser, "/es/connect/").await;
    let message = spanish(&message!("connect-no-article", code = "A00.0"));
    browser.see_texts(MESSAGE, &[message]).await;
    browser.click(".connect a").await;
    is_at(&browser, "/es/").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_without_page_is_explained_in_the_language_of_its_folder() {
    let (site, browser) = start_with(SHIPPED).await;
    let words = message!("not-found-heading");
    for path in ["/es/nada", "/es/conditions/nada/", "/es/conditions/nada/index.html"] {
        browser.open(&site, path).await;
        browser.see_text("h1", &spanish(&words)).await;
        assert_eq!(browser.run("return document.documentElement.lang").await, "es", "{path}");
        browser.click("main a").await;
        is_at(&browser, "/es/").await;
    }
    browser.open(&site, "/nothing/").await;
    browser.see_text("h1", "There is no page at this address").await;
    browser.click("main a[hreflang=es]").await;
    is_at(&browser, "/es/").await;
}

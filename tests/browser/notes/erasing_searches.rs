//! Erasing everything also forgets searches.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::files::{NOTES_MESSAGE, QUESTION};
use crate::harness::library::LIBRARY;
use crate::harness::search::{CONDITIONS, FIELD};
use crate::harness::setup::start_with;
use crate::harness::site::Site;

/// Searches, and follows the first result.
async fn search_and_read(site: &Site, browser: &Browser) {
    browser.open(site, "/").await;
    browser.write(FIELD, "parkinson").await;
    browser.click(CONDITIONS).await;
    browser.see_text("h1", "What is Parkinson’s disease?").await;
    browser.wait_until_ready().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_everything_forgets_what_was_searched_for_in_every_tab() {
    let (site, browser) = start_with(LIBRARY).await;
    browser.open(&site, "/").await;
    browser.write(FIELD, "tremor").await;
    browser.see(CONDITIONS).await;
    browser.open_tab().await;
    search_and_read(&site, &browser).await;
    browser.open_tab().await;
    search_and_read(&site, &browser).await;
    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, "Everything that you had saved here is erased.").await;

    browser.show_tab(0).await;
    browser.see_value(FIELD, "").await;
    browser.see_gone(CONDITIONS).await;
    for tab in [1, 2] {
        browser.show_tab(tab).await;
        browser.leave("history.back()").await;
        browser.see_text("h1", "Symptom Database").await;
        browser.see_value(FIELD, "").await;
        browser.see_gone(CONDITIONS).await;
        let left =
            "return JSON.stringify([history.state, { ...sessionStorage }, { ...localStorage }])";
        let left = browser.run(left).await.to_string();
        assert!(!left.contains("parkinson"), "{left}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_that_an_older_page_put_into_the_history_is_found_again() {
    let (site, browser) = start_with(LIBRARY).await;
    browser.open(&site, "/").await;
    browser.run("history.replaceState({ search: 'parkinson' }, '')").await;
    for _ in 0..2 {
        browser.reload_page().await;
        browser.see_value(FIELD, "parkinson").await;
        browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
        // The search is now stored where it can be forgotten.
        let state = browser.run("return history.state").await;
        assert!(state["searched"].is_string() && state["search"] == json!(null), "{state}");
    }
}

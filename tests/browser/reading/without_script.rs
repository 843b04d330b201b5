//! The article without script, or without the client.

use serde_json::json;

use crate::harness::browser::ARTICLE;
use crate::harness::page::PageModule;
use crate::harness::setup::{start_with, start_without_script};
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("without_script.js"));

#[tokio::test(flavor = "multi_thread")]
async fn with_javascript_off_the_article_unfolds_and_says_what_needs_script() {
    let (site, browser) = start_without_script().await;
    browser.open(&site, ARTICLE).await;
    browser.see_text("h1", "dystonia").await;
    browser.click("summary:has(+ #treatment)").await;
    browser.see_text("#treatment", "no cure").await;
    browser.click("summary:has(+ #medications)").await;
    browser.see_text("#medications", "Botulinum toxin").await;
    browser.see_text(".author-card .client-note", "Rating the author needs JavaScript").await;
    browser.see_text(".article__comments", "Adding comments needs JavaScript").await;
    for control in [
        "#star-1",
        "#comment-text",
        ".comment-editor [type=submit]",
        ".section-controls",
        ".private-note",
        ".article-tools",
        ".reading-settings__toggle",
        "[data-link]",
        "[data-listen]",
        ".your-notes",
        ".contents a[href='#your-notes']",
    ] {
        assert!(browser.is_hidden(control).await, "{control} needs script");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_end_does_not_come_or_fails_is_as_without_script() {
    let script = PAGE.script("loseEndOfPage", &json!([]));
    let (site, browser) = start_with(Faults { script, ..Default::default() }).await;
    browser.resize(320, 700).await;
    browser.open(&site, ARTICLE).await;
    browser.see_text(".contents", "Symptoms of Dystonia").await;
    for control in ["#star-1", "#comment-text", ".section-controls"] {
        assert!(browser.is_hidden(control).await, "{control} would do nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_javascript_off_links_open_their_sections() {
    let (site, browser) = start_without_script().await;
    browser.open(&site, ARTICLE).await;
    browser.open_contents().await;
    browser.click(".contents a[href='#physical-therapy']").await;
    browser.see_text("#physical-therapy", "flexibility").await;
    for (link, words) in [
        ("#sources", "Last reviewed"),
        ("#appointment", "Questions to ask"),
        ("#glossary", "Shaking that the person does not want"),
    ] {
        browser.click(&format!(".contents a[href='{link}']")).await;
        browser.see_text(link, words).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_wasm_cannot_load_the_article_stays_and_typed_text_too() {
    let faults = Faults { hold_wasm: true, missing: Some(".wasm"), ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, ARTICLE).await;
    browser.write("#comment-text", "Still mine").await;
    browser.press("Add comment").await;
    browser.see_text(".article__comments", "What you pressed will take effect in a moment").await;
    site.release_wasm();
    browser
        .see_text(".author-card .client-note", "Rating, comments and questions are unavailable")
        .await;
    browser.see_text(".article__comments", "comments and questions are unavailable").await;
    assert_eq!(browser.value("#comment-text").await, "Still mine");
    for control in [
        "#star-1",
        ".comment-editor [type=submit]",
        ".private-note",
        ".client-note__waiting",
        ".contents a[href='#your-notes']",
    ] {
        assert!(browser.is_hidden(control).await, "{control} would promise too much");
    }
    browser.click("summary:has(+ #causes)").await;
    browser.see_text("#causes", "basal ganglia").await;
}

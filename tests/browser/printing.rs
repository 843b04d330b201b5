//! What is printed, and what the page looks like after that.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::{Faults, Site};

/// What is said where a reader has nothing to print or share.
pub const NOTHING_TO_PRINT: &str =
    "There is nothing on it yet: tick a question, or write a comment.";

/// Stands in for the browser's own printing: notes what would be on the paper.
pub const PRINT: &str = "window.printed = [];
    window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const open = document.querySelectorAll('.article-section[open]').length;
        printed.push([document.documentElement.dataset.print, open]);
        dispatchEvent(new Event('afterprint'));
    }";

async fn open_to_print() -> (Site, Browser) {
    let faults = Faults { script: PRINT, ..Default::default() };
    let (site, browser) = (Site::start_with(faults).await, Browser::start().await);
    browser.open_article(&site).await;
    (site, browser)
}

/// What was printed, and what is open after that.
async fn printed(browser: &Browser) -> (Value, Value) {
    let open = "return document.querySelectorAll('.article-section[open]').length";
    (browser.run("return printed").await, browser.run(open).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_printed_unfolded_and_folded_again_after_that() {
    let (_site, browser) = open_to_print().await;
    browser.click("summary:has(+ #causes)").await;
    browser.press("Print everything").await;
    assert_eq!(printed(&browser).await, (json!([["all", 8]]), json!(1)));
    browser.run("print()").await;
    let twice = json!([["all", 8], [null, 8]]);
    assert_eq!(printed(&browser).await, (twice, json!(1)), "as with the browser's own menu");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_open_is_printed_if_the_reader_wants_that() {
    let (_site, browser) = open_to_print().await;
    browser.click("summary:has(+ #causes)").await;
    browser.press("Print what is open").await;
    assert_eq!(printed(&browser).await, (json!([["open", 1]]), json!(1)));
    assert_eq!(browser.run("return document.documentElement.dataset.print").await, Value::Null);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_readers_notes_are_printed_once_there_are_any() {
    let (_site, browser) = open_to_print().await;
    browser.press("Print my notes and questions").await;
    browser.see_text(".appointment__sheet", NOTHING_TO_PRINT).await;
    assert_eq!(browser.run("return printed").await, json!([]));
    browser.add_comment("Ask about sleep").await;
    browser.press("Print my notes and questions").await;
    assert_eq!(browser.wait_for_value("return printed[0]?.[0] ?? null").await, "notes");
    assert!(!browser.sees(".appointment__sheet p").await, "nothing more to say");
    browser.close().await;
}

//! Printing, and the page after it.

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::printing::{NOTHING_TO_PRINT, PRINT_RECORDER};
use crate::harness::setup::open_article_running;
use crate::harness::site::Site;

const PAGE: PageModule = PageModule(include_str!("printing.js"));

/// What was printed, and the number of sections open after it.
async fn printed(browser: &Browser) -> (Value, Value) {
    let open = "return document.querySelectorAll('.article-section[open]').length";
    (browser.run("return printed").await, browser.run(open).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_printed_unfolded_and_folded_again_after_that() {
    let (_site, browser) = open_article_running(PRINT_RECORDER).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press("Print everything").await;
    assert_eq!(printed(&browser).await, (json!([["all", 8]]), json!(1)));
    browser.run("print()").await;
    let twice = json!([["all", 8], [null, 8]]);
    assert_eq!(printed(&browser).await, (twice, json!(1)), "as with the browser's own menu");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_open_is_printed_if_the_reader_wants_that() {
    let (_site, browser) = open_article_running(PRINT_RECORDER).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press("Print what is open").await;
    assert_eq!(printed(&browser).await, (json!([["open", 1]]), json!(1)));
    assert_eq!(browser.run("return document.documentElement.dataset.print").await, Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_readers_notes_are_printed_once_there_are_any() {
    let (_site, browser) = open_article_running(PRINT_RECORDER).await;
    browser.press("Print my notes and questions").await;
    browser.see_text(".appointment__sheet", NOTHING_TO_PRINT).await;
    assert_eq!(browser.run("return printed").await, json!([]));
    browser.add_comment("Ask about sleep").await;
    browser.press("Print my notes and questions").await;
    assert_eq!(browser.wait_for_value("return printed[0]?.[0] ?? null").await, "notes");
    assert!(!browser.sees(".appointment__sheet p").await, "nothing more to say");
}

/// Each button that prints, and the selector of its status message.
const BUTTONS: [(&str, &str); 3] = [
    ("Print everything", ".print-controls [role=status]"),
    ("Print what is open", ".print-controls [role=status]"),
    ("Print my notes and questions", ".appointment__sheet [role=status]"),
];

/// The article with a comment, in a browser with another way of printing.
async fn open_with_notes(script: &'static str) -> (Site, Browser) {
    let (site, browser) = open_article_running(script).await;
    browser.add_comment("Ask about sleep").await;
    (site, browser)
}

/// Asserts that the browser's own menu would print the whole article.
async fn see_whole_article_printed(browser: &Browser) {
    assert_eq!(browser.call(PAGE, "printFromMenu", json!([])).await, json!([null, 8]));
}

#[tokio::test(flavor = "multi_thread")]
async fn failure_to_print_is_reported_and_the_next_print_is_whole() {
    for script in ["window.print = undefined", "window.print = () => { throw new Error('no') }"] {
        let (_site, browser) = open_with_notes(script).await;
        for (button, status) in BUTTONS {
            browser.press(button).await;
            let words = "Not printed: this browser does not let pages print.";
            browser.see_text(&format!("{status}[data-state=error]"), words).await;
            see_whole_article_printed(&browser).await;
        }
        // The message goes once the browser prints.
        browser.run("window.print = () => {}").await;
        for (button, status) in BUTTONS {
            browser.press(button).await;
            browser.see_gone(&format!("{status}:not(:empty)")).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_print_that_does_not_start_leaves_nothing_to_the_next_and_one_that_starts_late_is_as_asked()
 {
    let script = PAGE.script("neverPrint", &json!([]));
    let (_site, browser) = open_with_notes(script).await;
    for (button, _) in BUTTONS {
        browser.run("window.isAsked = false").await;
        browser.press(button).await;
        browser.wait_for_value("return window.isAsked || null").await;
        browser.see("html:not([data-print])").await;
        see_whole_article_printed(&browser).await;
    }
    for (button, what) in
        BUTTONS.map(|(button, _)| button).into_iter().zip(["all", "open", "notes"])
    {
        browser.call(PAGE, "printLate", json!([])).await;
        browser.press(button).await;
        assert_eq!(browser.wait_for_value("return window.printed").await, what);
    }
}

//! A client that cannot start, or stops: one message for each cause.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::one_article::one_article;
use crate::harness::site::{Faults, Site};

const NOTE: &str = ".author-card .client-note";
const FIELD: &str = "#comment-text";

/// Asserts that each place that needs the client gives this reason, that none mentions the connection, and that the
/// article is there.
async fn see_only_reason(browser: &Browser, reason: &str) {
    browser.see("html[data-client=unavailable]").await;
    browser.click("summary:has(+ #appointment)").await;
    for place in [NOTE, ".article__comments", ".appointment"] {
        browser.see_text(place, reason).await;
    }
    assert!(!browser.text("main").await.contains("Check your connection"));
    browser.see("#introduction").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_browser_forbids_web_assembly_the_page_says_so() {
    let browser = Browser::start().await;
    for script in [
        "delete globalThis.WebAssembly",
        "WebAssembly.instantiate = async () => { throw new WebAssembly.CompileError('forbidden') }",
    ] {
        let site = Site::start_with(Faults { script, ..Default::default() }).await;
        browser.open(&site, ARTICLE).await;
        see_only_reason(&browser, "this browser does not allow WebAssembly").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_opened_from_a_file_says_where_to_open_it() {
    let browser = Browser::start().await;
    let file = one_article().join("conditions/dystonia/index.html");
    browser.open_file(&file).await;
    see_only_reason(&browser, "this page was opened from a file").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_start_or_stops_says_so_and_what_was_typed_stays() {
    let fail = "window.fail = () => { throw new WebAssembly.RuntimeError('unreachable') };";
    let script = format!("{fail} WebAssembly.instantiate = async () => fail()").leak();
    let not_starting = Site::start_with(Faults { script, ..Default::default() }).await;
    let stopping = Site::start_with(Faults { script: fail, ..Default::default() }).await;
    let browser = Browser::start().await;
    browser.open(&not_starting, ARTICLE).await;
    see_only_reason(&browser, "have stopped: a part of this page has failed").await;
    browser.open_article(&stopping).await;
    browser.write(FIELD, "Half").await;
    browser.run("setTimeout(fail)").await;
    see_only_reason(&browser, "have stopped: a part of this page has failed").await;
    browser.see_value(FIELD, "Half").await;
}

//! What an independent checker of accessibility finds, in each state of the page.

use std::{env, fs};

use serde_json::Value;

use crate::browser::{ARTICLE, Browser};
use crate::listening::{BAR, DEVICE, fail_sentence, open_on};
use crate::many_comments::keep_comments;
use crate::site::{Faults, Site};

/// The widths, in CSS pixels, at which each state is looked at.
const WIDTHS: [u32; 2] = [320, 1280];

/// The checker: axe-core, which scripts/setup installs.
fn axe() -> String {
    let folder = env::var("VALIDATORS_DIR").expect("scripts/test says where the validators are");
    let path = format!("{folder}/node_modules/axe-core/axe.min.js");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("run scripts/setup: {path}: {error}"))
}

/// Has the checker look at the page as it is now.
async fn see_no_barrier(browser: &Browser, state: &str) {
    browser.run(&axe()).await;
    for width in WIDTHS {
        browser.resize(width, 900).await;
        let script = "const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const { violations, passes } = await axe.run({ runOnly: tags });
            const found = violations.map(({ id, help, nodes }) =>
                `${id}: ${help}: ` + nodes.map(node => node.html.slice(0, 200)).join(' | '));
            return [passes.length, found]";
        let answer = browser.run(script).await;
        assert!(answer[0].as_u64() > Some(20), "the checker has looked at {answer}");
        assert_eq!(answer[1], Value::Array(Vec::new()), "{state}, {width} px wide");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_the_home_page() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open(&site, "/").await;
    see_no_barrier(&browser, "home page").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_the_article_folded_or_open() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    see_no_barrier(&browser, "nothing saved").await;
    browser.press("Show all").await;
    see_no_barrier(&browser, "all sections open").await;
    browser.click("#introduction a.term").await;
    browser.see("[role=dialog]").await;
    see_no_barrier(&browser, "a word explained").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_in_any_theme() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.press("Show all").await;
    browser.press("Reading settings").await;
    for theme in ["theme-light", "theme-dark", "theme-contrast"] {
        browser.click(&format!("label:has([value={theme}])")).await;
        browser.see(&format!("html[data-reading={theme}]")).await;
        see_no_barrier(&browser, theme).await;
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_listening() {
    let (_site, browser) = open_on(DEVICE).await;
    browser.press("Listen").await;
    browser.see(BAR).await;
    see_no_barrier(&browser, "listening").await;
    fail_sentence(&browser, "synthesis-failed").await;
    browser.see_text(BAR, "Press Continue").await;
    see_no_barrier(&browser, "speech has failed").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_rating_and_commenting() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.choose_stars(4).await;
    browser.see_text(".author-rating__message", "Your rating").await;
    browser.press("Add comment").await;
    browser.see_text("#comment-text-error", "Write your comment first").await;
    see_no_barrier(&browser, "rated, and a comment refused").await;
    browser.add_comment("Ask about sleep").await;
    browser.add_comment("Ask about work").await;
    browser.begin_change().await;
    see_no_barrier(&browser, "a comment being changed").await;
    browser.press("Cancel").await;
    browser.press("Delete").await;
    browser.see_text(".comment-list", "Comment deleted.").await;
    see_no_barrier(&browser, "a comment deleted").await;
    browser.press("Erase everything").await;
    see_no_barrier(&browser, "asked about erasing").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_fifty_comments() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open(&site, "/").await;
    keep_comments(&browser, 60).await;
    browser.open_article(&site).await;
    browser.see_text(".comments h3", "Your comments (60)").await;
    see_no_barrier(&browser, "fifty comments").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_when_nothing_can_be_saved() {
    let faults = Faults {
        script: "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
        ..Default::default()
    };
    let (site, browser) = (Site::start_with(faults).await, Browser::start().await);
    browser.open_article(&site).await;
    browser.write("#comment-text", "Not kept").await;
    browser.press("Add comment").await;
    browser.see_text(".comments", "Not saved").await;
    see_no_barrier(&browser, "not saved").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_when_the_client_is_lost() {
    let faults = Faults { lose_wasm: true, ..Default::default() };
    let (site, browser) = (Site::start_with(faults).await, Browser::start().await);
    browser.open(&site, ARTICLE).await;
    browser.see_text(".author-card .client-note", "unavailable").await;
    see_no_barrier(&browser, "client lost").await;
    browser.close().await;
}

//! What a screen reader announces, and where the focus is.

use serde_json::{Value, json};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::page::PageModule;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};

const PAGE: PageModule = PageModule(include_str!("screen_reader.js"));

/// The article on a site with faults, with its announcements recorded from the beginning.
pub async fn open_with_announcements(faults: Faults) -> (Site, Browser) {
    open_with_announcements_at(ARTICLE, faults).await
}

/// Like [`open_with_announcements`], for the page at this path.
pub async fn open_with_announcements_at(path: &str, faults: Faults) -> (Site, Browser) {
    let record = PAGE.script("recordAnnouncements", &json!([]));
    let script = format!("{record} {}", faults.script).leak();
    let (site, browser) = start_with(Faults { script, ..faults }).await;
    browser.open(&site, path).await;
    (site, browser)
}

/// Asserts that exactly these sentences were announced since the last call, and that the focus is on a displayed
/// element. Otherwise a screen reader would restart at the top of the page. “…” stands for any words.
pub async fn see_announced(browser: &Browser, expected: &[&str]) {
    see_announced_only(browser, expected).await;
    let is_lost = browser.call(PAGE, "isFocusLost", json!([])).await;
    assert_eq!(is_lost, false, "the focus is lost after {expected:?}");
}

/// Like [`see_announced`], where no action has set the focus.
pub async fn see_announced_only(browser: &Browser, expected: &[&str]) {
    let is_said = format!("return announced.length >= {} || null", expected.len());
    browser.wait_for_value(&is_said).await;
    let announced = browser.call(PAGE, "takeAnnouncements", json!([])).await;
    let announced: Vec<&str> =
        announced.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let is_right = announced.len() == expected.len()
        && announced.iter().zip(expected).all(|(announced, sentence)| fits(announced, sentence));
    assert!(is_right, "{announced:?} was announced, not {expected:?}");
}

/// Whether a text is the sentence, with any words in the place of “…”.
fn fits(text: &str, sentence: &str) -> bool {
    match sentence.split_once('…') {
        None => text == sentence,
        Some((start, end)) => {
            text.len() > start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}

//! The size of targets for a finger.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("targets.js"));

/// Asserts that each target on the page is at least 44 CSS pixels wide and high (WCAG 2.5.5), except links in
/// sentences.
pub async fn see_big_targets(browser: &Browser, state: &str) {
    let answer = browser.call(PAGE, "smallTargets", json!([])).await;
    assert!(answer[0].as_u64() > Some(1), "the targets are measured: {answer}");
    assert_eq!(answer[1], json!([]), "{state}");
}

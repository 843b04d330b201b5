//! Comments on the article.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("comments.js"));

/// Writes a comment on the section about causes, starting at its button.
pub async fn comment_on_causes(browser: &Browser, text: &str) {
    if !browser.sees("#causes").await {
        browser.click("summary:has(+ #causes)").await;
    }
    browser.click("[data-comment-on=causes]").await;
    browser.see_focus_on("#comment-text").await;
    browser.add_comment(text).await;
}

/// The record of a comment on an older version of a section.
pub fn record_on(section: &str, text: &str) -> String {
    json!({ "version": 2, "text": text, "created": 1_795_000_000_000_u64, "section": section, "hash": 1 })
        .to_string()
}

/// Stores this number of short comments, “Comment 0” first.
pub async fn store_comments(browser: &Browser, count: u32) {
    browser.call(PAGE, "storeComments", json!([count])).await;
}

/// Changes the comment as another tab would, without an event in this one.
pub async fn change_without_event(browser: &Browser) {
    browser.call(PAGE, "changeComment", json!([])).await;
}

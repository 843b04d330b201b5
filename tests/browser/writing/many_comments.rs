//! Very many comments.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::setup::start;
use crate::harness::site::Site;

const PAGE: PageModule = PageModule(include_str!("many_comments.js"));

const HEADING: &str = ".comments h3";

/// The article with 10,000 comments, all of them loaded.
async fn open_many() -> (Site, Browser) {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.call(PAGE, "storeManyComments", json!([])).await;
    browser.open_article(&site).await;
    browser.see_text(HEADING, "Your comments (10,000)").await;
    (site, browser)
}

/// The first two words of each comment that is shown and not being changed, in order.
async fn shown(browser: &Browser) -> Vec<String> {
    let shown = browser.call(PAGE, "shownComments", json!([])).await;
    serde_json::from_value(shown).expect("texts")
}

/// The newest comments: “Comment 9999” and so on.
fn newest(count: u32) -> Vec<String> {
    (0..count).map(|place| format!("Comment {}", 9_999 - place)).collect()
}

/// Waits until the last item is the comment that is being changed.
async fn see_half_made_change(browser: &Browser) {
    browser.see_value(".comment-item:last-child textarea", "Comment 99, half changed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_newest_of_many_comments_are_shown_and_more_on_request() {
    let (_site, browser) = open_many().await;
    assert_eq!(shown(&browser).await, newest(50));
    see_half_made_change(&browser).await;
    browser.see_text(".comment-list__more", "Older comments that are not shown: 9,9").await;

    browser.press("Show more comments").await;
    browser.see_focus_on(".comment-item:nth-child(51) button[id$=edit]").await;
    assert_eq!(shown(&browser).await, newest(100));
    see_half_made_change(&browser).await;

    browser.add_comment("Added now").await;
    browser.see_text(HEADING, "Your comments (10,001)").await;
    let mut expected = vec!["Added now".to_owned()];
    expected.extend(newest(100));
    assert_eq!(shown(&browser).await, expected, "nothing leaves the screen");

    browser.reload().await;
    browser.see_text(HEADING, "Your comments (10,001)").await;
    expected.truncate(50);
    assert_eq!(shown(&browser).await, expected);
    see_half_made_change(&browser).await;
    browser.press_in(".comment-item:last-child", "Save change").await;
    browser.see_text(".comments__message", "Change saved in this browser, ").await;
    browser.see_gone(".comment-item textarea").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_comments_is_deleted_and_brought_back() {
    let (_site, browser) = open_many().await;
    browser.click(".comment-item:nth-child(3) button[id$=delete]").await;
    browser.see_text(".comment-item:nth-child(3)", "Comment deleted.").await;
    browser.see_text(HEADING, "Your comments (9,999)").await;
    browser.see_focus_on(".comment-item:nth-child(3) button[id$=undo]").await;
    let count_stored = async || browser.call(PAGE, "countStored", json!([])).await;
    assert_eq!(count_stored().await, json!(9_999));
    browser.click(".comment-item:nth-child(3) button[id$=undo]").await;
    browser.see_text(HEADING, "Your comments (10,000)").await;
    browser.see_focus_on(".comment-item:nth-child(3) button[id$=edit]").await;
    assert_eq!(shown(&browser).await, newest(50));
    assert_eq!(count_stored().await, json!(10_000));
}

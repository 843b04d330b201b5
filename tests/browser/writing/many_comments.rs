//! More comments than anybody writes.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::setup::start;
use crate::harness::site::Site;

const HEADING: &str = ".comments h3";

/// Puts 10,000 comments of 200 characters into the browser's storage, “Comment 0” to
/// “Comment 9999”, and a half-made change of “Comment 99”.
const FILL: &str = r#"
    for (let index = 0; index < 10_000; index += 1) {
        const created = 1_700_000_000_000 + index * 60_000;
        const hexadecimal = (number, length) => number.toString(16).padStart(length, "0");
        const id = `${hexadecimal(created, 12)}-${hexadecimal(index, 8)}`;
        const text = `Comment ${index} `.padEnd(200, "x");
        localStorage[`symptom-database/comment/dystonia/${id}`] =
            JSON.stringify({ version: 1, text, created });
        if (index === 99) {
            localStorage[`symptom-database/draft/dystonia/019000000000-00000001/${id}`] =
                JSON.stringify({ version: 1, text: "Comment 99, half changed" });
        }
    }"#;

/// The article with so many comments, all of them read.
async fn open_many() -> (Site, Browser) {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.run(FILL).await;
    browser.open_article(&site).await;
    browser.see_text(HEADING, "Your comments (10000)").await;
    (site, browser)
}

/// The first two words of each comment that is shown, in order, but for those being changed.
async fn shown(browser: &Browser) -> Vec<String> {
    let script = "const texts = document.querySelectorAll('.comment-item__text');
        return Array.from(texts, text => text.textContent.split(' ').slice(0, 2).join(' '))";
    serde_json::from_value(browser.run(script).await).expect("texts")
}

/// “Comment 9999” and so on, so many of them.
fn newest(count: u32) -> Vec<String> {
    (0..count).map(|place| format!("Comment {}", 9_999 - place)).collect()
}

/// Waits until one that is far down, and is being changed, is on the screen as the last one.
async fn see_half_made_change(browser: &Browser) {
    browser.see_value(".comment-item:last-child textarea", "Comment 99, half changed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_newest_of_many_comments_are_shown_and_more_on_request() {
    let (_site, browser) = open_many().await;
    assert_eq!(shown(&browser).await, newest(50));
    see_half_made_change(&browser).await;
    browser.see_text(".comment-list__more", "Older comments that are not shown: 99").await;

    browser.press("Show more comments").await;
    browser.see_focus_on(".comment-item:nth-child(51) button[id$=edit]").await;
    assert_eq!(shown(&browser).await, newest(100));
    see_half_made_change(&browser).await;

    browser.add_comment("Added now").await;
    browser.see_text(HEADING, "Your comments (10001)").await;
    let mut expected = vec!["Added now".to_owned()];
    expected.extend(newest(100));
    assert_eq!(shown(&browser).await, expected, "nothing leaves the screen");

    browser.reload().await;
    browser.see_text(HEADING, "Your comments (10001)").await;
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
    browser.see_text(HEADING, "Your comments (9999)").await;
    browser.see_focus_on(".comment-item:nth-child(3) button[id$=undo]").await;
    let kept = "return Object.keys(localStorage).filter(key => key.includes('/comment/')).length";
    assert_eq!(browser.run(kept).await, json!(9_999));
    browser.click(".comment-item:nth-child(3) button[id$=undo]").await;
    browser.see_text(HEADING, "Your comments (10000)").await;
    browser.see_focus_on(".comment-item:nth-child(3) button[id$=edit]").await;
    assert_eq!(shown(&browser).await, newest(50));
    assert_eq!(browser.run(kept).await, json!(10_000));
}

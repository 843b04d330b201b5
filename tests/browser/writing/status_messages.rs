//! Status messages after a save.

use crate::harness::browser::Browser;
use crate::harness::setup::open_article;

const MESSAGE: &str = ".comments__message";

/// The time of day in the browser's format.
async fn time(browser: &Browser) -> String {
    let time = browser.run("return new Date().toLocaleTimeString([], { timeStyle: 'short' })");
    time.await.as_str().expect("a text").to_owned()
}

/// Asserts that the message is `words` with its time in the place of “TIME”: not before `earliest` and not later than
/// now.
async fn see_message_with_time(browser: &Browser, css: &str, words: &str, earliest: &str) {
    let (start, _) = words.split_once("TIME").expect("words with a time");
    browser.see_text(css, start).await;
    let message = browser.text(css).await;
    let latest = time(browser).await;
    let expected = [earliest, &latest].map(|time| words.replace("TIME", time));
    assert!(expected.contains(&message), "{message:?} is none of {expected:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_saving_says_its_time_in_the_way_of_the_reader() {
    let (_site, browser) = open_article().await;

    browser.write("#comment-text", "When?").await;
    let start = time(&browser).await;
    browser.press("Add comment").await;
    let words = "Comment saved in this browser, TIME. You have 1 comment on this page.";
    see_message_with_time(&browser, MESSAGE, words, &start).await;

    browser.begin_change().await;
    browser.write(".comment-item textarea", " Now.").await;
    let start = time(&browser).await;
    browser.press("Save change").await;
    let words = "Change saved in this browser, TIME. You have 1 comment on this page.";
    see_message_with_time(&browser, MESSAGE, words, &start).await;

    let start = time(&browser).await;
    browser.choose_stars(4).await;
    let words = "Your rating: 4 of 5. Saved in this browser, TIME.";
    see_message_with_time(&browser, ".author-rating__message", words, &start).await;
}

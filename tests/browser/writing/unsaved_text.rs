//! Copying and downloading a text that the browser did not save.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::conflicts::open_conflict;
use crate::harness::files::download;
use crate::harness::page::PageModule;
use crate::harness::setup::open_article;
use crate::harness::storage::{accept_writes, refuse_writes};

const PAGE: PageModule = PageModule(include_str!("unsaved_text.js"));

const FIELD: &str = "#comment-text";
const ITEM: &str = ".comment-item";

/// Copies and downloads the text with the buttons in an element, and asserts that it is this text.
async fn see_text_copied_and_downloaded(browser: &Browser, css: &str, text: &str) {
    browser.call(PAGE, "recordSelection", json!([])).await;
    browser.press_in(css, "Copy text").await;
    assert_eq!(browser.wait_for_value("return copied").await, json!(text));
    browser.see_text(".article__comments", "Copied.").await;
    let file = download(browser, css, "Download text").await;
    assert_eq!(file, ("my-comment.txt".to_owned(), text.to_owned()));
    browser.see_text(".article__comments", "Look for my-comment.txt in your downloads.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_that_is_not_saved_can_be_copied_and_downloaded_and_stays_in_the_field() {
    let (_site, browser) = open_article().await;
    assert!(browser.is_hidden(".unsaved-text-actions").await, "there is nothing to take along");
    let typed = "Keep <this>,\n“please” 🎗";
    browser.replace_text(FIELD, typed).await;
    refuse_writes(&browser).await;
    browser.press("Add comment").await;
    browser.see_text("#comment-text-error", "Not saved: ").await;
    browser.see_focus_on(FIELD).await;
    see_text_copied_and_downloaded(&browser, "#comment-form", typed).await;
    assert_eq!(browser.value(FIELD).await, typed);
    // The clipboard holds the text.
    browser.see(FIELD).await.clear().await.unwrap();
    browser.click(FIELD).await;
    browser.press_with(Key::Control, "v").await;
    browser.see_value(FIELD, typed).await;
    // A longer text is another text, which may be saved.
    browser.write(FIELD, "And more.").await;
    browser.see_gone(".unsaved-text-actions").await;
    accept_writes(&browser).await;
    browser.press("Add comment").await;
    browser.see_text(".comments__message", "Comment saved in this browser, ").await;
    assert_eq!(browser.text("#comment-text-error").await, "");
    assert!(!browser.sees(".unsaved-text-actions").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_is_not_saved_can_be_copied_and_downloaded() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", " and more").await;
    refuse_writes(&browser).await;
    browser.press("Save change").await;
    browser.see_text(".comment-item .comment-editor__error", "Not saved: ").await;
    see_text_copied_and_downloaded(&browser, ITEM, "Base and more").await;
    assert_eq!(browser.value(".comment-item textarea").await, "Base and more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_comment_that_cannot_be_brought_back_can_be_copied_and_downloaded() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Deleted by mistake").await;
    browser.press("Delete").await;
    browser.see_focus_on("button[id$=undo]").await;
    assert!(!browser.sees(".comment-item button + button").await);
    refuse_writes(&browser).await;
    browser.press("Undo").await;
    browser.see_text(".comment-item [role=alert]", "Not saved: this browser has no more").await;
    browser.see_focus_on("button[id$=undo]").await;
    see_text_copied_and_downloaded(&browser, ITEM, "Deleted by mistake").await;
    accept_writes(&browser).await;
    browser.press("Undo").await;
    browser.see_text(".comment-item__text", "Deleted by mistake").await;
    assert_eq!(browser.text(".comment-item [role=alert]").await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_between_two_texts_that_cannot_be_saved_can_be_made_again() {
    let (_site, browser) = open_conflict().await;
    let before = browser.stored().await;
    refuse_writes(&browser).await;
    for choice in ["Keep both", "Keep what I typed here"] {
        browser.press(choice).await;
        browser.see_text(".comment-item [role=alert]", "Not saved: this browser has no").await;
        browser.see_focus_on(".comment-item button[id$=keep]").await;
        see_text_copied_and_downloaded(&browser, ITEM, "Base, second").await;
        let texts = browser.texts(".comment-item__text").await;
        assert_eq!(texts, ["Base, first", "Base, second"]);
    }
    assert_eq!(browser.stored().await, before, "not even the draft is gone");
    accept_writes(&browser).await;
    browser.press("Keep both").await;
    browser.see_text(".comments__message", "Both texts saved in this browser, ").await;
    browser.see_texts(".comment-item__text", &["Base, second", "Base, first"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_success_is_not_shown_beside_a_failure() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Ask about sleep").await;
    browser.see_text(".comments__message", "Comment saved").await;
    refuse_writes(&browser).await;
    browser.write(FIELD, "Ask about work").await;
    browser.press("Add comment").await;
    browser.see_text("#comment-text-error", "Not saved: ").await;
    assert_eq!(browser.text(".comments__message").await, "");
}

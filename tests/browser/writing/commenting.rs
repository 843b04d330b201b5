//! Adding, changing and deleting comments.

use serde_json::json;

use crate::harness::browser::ARTICLE;
use crate::harness::page::PageModule;
use crate::harness::setup::{open_article, open_article_running, start};

const PAGE: PageModule = PageModule(include_str!("commenting.js"));

const FIELD: &str = "#comment-text";
const ERROR: &str = "#comment-text-error";
const COUNT: &str = "#comment-text-count";
const MESSAGE: &str = ".comments__message";
const TEXTS: &str = ".comment-item__text";

#[tokio::test(flavor = "multi_thread")]
async fn comments_are_listed_newest_first_and_are_still_there_after_a_reload() {
    let (_site, browser) = open_article().await;
    browser.see_text(".comments__empty", "You have not written a comment").await;
    browser.add_comment("The first one.").await;
    browser.see_text(MESSAGE, "Comment saved in this browser, ").await;
    browser.see_text(MESSAGE, ". You have 1 comment on this page.").await;
    browser.add_comment("The second one.").await;
    browser.see_text(MESSAGE, ". You have 2 comments on this page.").await;
    assert_eq!(browser.value(FIELD).await, "");
    browser.reload().await;
    browser.see_text(".comments h3", "Your comments (2)").await;
    browser.see_texts(TEXTS, &["The second one.", "The first one."]).await;
    assert!(!browser.sees(".comments__empty").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_added_comment_is_brought_into_view_and_the_focus_stays() {
    let (site, browser) = start().await;
    browser.open_window(&site, ARTICLE, 360, 480).await;
    browser.wait_until_ready().await;
    for text in ["Ask about sleep", "Ask about work"] {
        browser.add_comment(text).await;
        browser.wait_for_call(PAGE, "isFirstCommentInView", json!([])).await;
        browser.see_text(MESSAGE, "Comment saved").await;
        browser.see_focus_on("[type=submit]").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_carries_its_local_date_and_time() {
    let (_site, browser) = open_article().await;
    browser.add_comment("When?").await;
    let expected = browser.call(PAGE, "timeOfComment", json!([])).await;
    let shown = browser.text(".comment-item__time").await;
    assert_eq!(Some(shown.as_str()), expected.as_str());
}

#[tokio::test(flavor = "multi_thread")]
async fn times_are_in_the_language_of_the_page_and_as_the_reader_writes_them_in_that() {
    for (page, reader, written) in [
        ("en", "de", "en"),
        ("en", "en-GB", "en-GB"),
        // A browser has translated the page.
        ("de-AT", "de", "de"),
        ("fr", "de", "fr"),
        ("not_a_language", "de", "de"),
    ] {
        let script = PAGE.script("setLanguages", &json!([page, reader]));
        let (_site, browser) = open_article_running(script).await;
        browser.add_comment("Ask about sleep").await;
        let time = browser.call(PAGE, "timeOfCommentIn", json!([written])).await;
        let shown = browser.text(".comment-item__time").await;
        assert_eq!(shown, time, "a page in “{page}”, a reader in “{reader}”");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blank_comment_is_refused_with_a_message_tied_to_the_field() {
    let (_site, browser) = open_article().await;
    browser.write(FIELD, "  \n ").await;
    browser.press("Add comment").await;
    browser.see_text(ERROR, "Write your comment first. It is still empty.").await;
    browser.see_focus_on(FIELD).await;
    let field = browser.see(FIELD).await;
    assert_eq!(field.attr("aria-invalid").await.unwrap().as_deref(), Some("true"));
    let described_by = field.attr("aria-describedby").await.unwrap().unwrap_or_default();
    assert!(described_by.split(' ').any(|id| format!("#{id}") == ERROR));
    assert!(browser.stored_keys().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_by_a_shaking_hand_is_one_press() {
    let (_site, browser) = open_article().await;
    browser.write(FIELD, "Once").await;
    browser.double_click("#comment-form [type=submit]").await;
    browser.see_text(MESSAGE, "Comment saved in this browser, ").await;
    browser.see_text(MESSAGE, ". You have 1 comment on this page.").await;
    browser.see_texts(TEXTS, &["Once"]).await;
    assert_eq!(browser.text(ERROR).await, "");
    browser.double_click("button[id$=delete]").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.double_click("button[id$=undo]").await;
    browser.see_text(TEXTS, "Once").await;
    browser.see_focus_on("button[id$=edit]").await;
    assert!(!browser.sees(".comment-item textarea").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_count_tells_how_much_room_is_left_and_too_long_is_refused() {
    let (_site, browser) = open_article().await;
    browser.see_text(COUNT, "2,000 characters left").await;
    browser.write(FIELD, "four").await;
    browser.see_text(COUNT, "1,996 characters left").await;
    browser.replace_text(FIELD, &"x".repeat(2001)).await;
    browser.see_text(COUNT, "1 character too many").await;
    browser.press("Add comment").await;
    browser.see_text(ERROR, "It is 1 character too long.").await;
    assert_eq!(browser.value(FIELD).await.len(), 2001);
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_is_shown_as_the_text_it_is() {
    let (_site, browser) = open_article().await;
    let markup = "<script>window.bad = true</script> <b>bold?</b> &amp;";
    browser.add_comment(markup).await;
    browser.see_texts(TEXTS, &[markup]).await;
    browser.reload().await;
    browser.see_text(TEXTS, markup).await;
    assert!(browser.run("return window.bad ?? null").await.is_null());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_can_be_changed() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Ask about sleep").await;
    browser.begin_change().await;
    assert_eq!(browser.value(".comment-item textarea").await, "Ask about sleep");
    browser.write(".comment-item textarea", " and pain").await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, "Ask about sleep and pain").await;
    browser.see_text(MESSAGE, "Change saved in this browser, ").await;
    browser.see_text(".comment-item__time", "edited").await;
    browser.see_focus_on(".comment-item button[id$=edit]").await;
    browser.reload().await;
    browser.see_texts(TEXTS, &["Ask about sleep and pain"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_can_be_cancelled_and_must_not_be_blank() {
    let (_site, browser) = open_article().await;
    browser.add_comment("As it was").await;
    browser.begin_change().await;
    browser.see(".comment-item textarea").await.clear().await.unwrap();
    browser.press("Save change").await;
    browser.see_text(".comment-item .comment-editor__error", "It is still empty.").await;
    browser.press("Cancel").await;
    browser.see_focus_on(".comment-item button[id$=edit]").await;
    browser.see_texts(TEXTS, &["As it was"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_goes_on_while_other_comments_come_and_go() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.see_text(".comment-item .comment-editor__count", "1,996 characters left").await;
    browser.add_comment("Another one").await;
    browser.press("Delete").await;
    browser.see_text(MESSAGE, "Comment deleted.").await;
    browser.write(".comment-item textarea", " and more").await;
    browser.see_text(".comment-item .comment-editor__count", "1,987 characters left").await;
    assert!(browser.stored().await.values().any(|kept| kept.contains("Base and more")));
    browser.press("Save change").await;
    browser.see_text(".comment-item:nth-child(2)", "Base and more").await;
    browser.see_gone(".comment-item textarea").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_comment_is_gone_after_a_reload() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Not needed").await;
    browser.press("Delete").await;
    browser.see_text(MESSAGE, "Comment deleted. You have 0 comments").await;
    browser.see_focus_on(".comment-item button[id$=undo]").await;
    assert!(browser.stored_keys().await.is_empty());
    browser.reload().await;
    browser.see_text(".comments__empty", "You have not written a comment").await;
    assert!(!browser.sees(".comment-item").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_brings_each_deleted_comment_back_to_its_place_with_its_time() {
    let (_site, browser) = open_article().await;
    for text in ["one", "two", "three"] {
        browser.add_comment(text).await;
    }
    let before = browser.texts(".comment-item").await;
    for number in [2, 3] {
        let delete = format!(".comment-item:nth-child({number}) button[aria-label^=Delete]");
        browser.click(&delete).await;
        browser.see_focus_on(&format!(".comment-item:nth-child({number}) button")).await;
    }
    // Another comment does not remove the way back.
    browser.add_comment("four").await;
    for number in [3, 4] {
        browser.click(&format!(".comment-item:nth-child({number}) button[id$=undo]")).await;
        browser.see_focus_on(&format!(".comment-item:nth-child({number}) button[id$=edit]")).await;
    }
    browser.see_text(MESSAGE, "Comment restored. You have 4 comments").await;
    let after = browser.texts(".comment-item").await;
    assert_eq!(after[1..], before);
    browser.reload().await;
    browser.see_texts(".comment-item", &after).await;
}

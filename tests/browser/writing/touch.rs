//! Rating and commenting on a phone, by touch.

use crate::harness::browser::Browser;
use crate::harness::setup::start;
use crate::harness::site::Site;

const FIELD: &str = "#comment-text";
const ADD: &str = "#comment-form [type=submit]";
const TEXTS: &str = ".comment-item__text";
const CHANGE_FIELD: &str = ".comment-item textarea";

async fn open_on_phone() -> (Site, Browser) {
    let (site, browser) = start().await;
    browser.open_article_on_phone(&site).await;
    (site, browser)
}

/// Taps on the field for a new comment, and types.
async fn type_comment(browser: &Browser, text: &str) {
    browser.tap(FIELD).await;
    browser.see_focus_on(FIELD).await;
    browser.press_keys(text).await;
    browser.see_value(FIELD, text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_rate_the_author_change_the_rating_and_clear_it() {
    let (_site, browser) = open_on_phone().await;
    browser.tap("label:has(#star-4)").await;
    browser.see_text(".author-rating__message", "Your rating: 4 of 5. Saved").await;
    browser.double_tap("label:has(#star-2)").await;
    browser.see_text(".author-rating__message", "Your rating: 2 of 5. Saved").await;
    browser.tap_button(".author-card", "Clear my rating").await;
    browser.see_text(".author-rating__message", "Your rating is cleared.").await;
    assert!(browser.stored_keys().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_add_a_comment_change_it_delete_it_and_bring_it_back() {
    let (_site, browser) = open_on_phone().await;
    type_comment(&browser, "Ask about sleep").await;
    browser.tap_button("#comment-form", "Add comment").await;
    browser.see_texts(TEXTS, &["Ask about sleep"]).await;

    browser.tap_button(".comment-item", "Edit").await;
    browser.see_focus_on(CHANGE_FIELD).await;
    browser.tap(CHANGE_FIELD).await;
    browser.write(CHANGE_FIELD, " and pain").await;
    browser.tap_button(".comment-item", "Save change").await;
    browser.see_texts(TEXTS, &["Ask about sleep and pain"]).await;

    browser.tap_button(".comment-item", "Edit").await;
    browser.see_focus_on(CHANGE_FIELD).await;
    browser.tap_button(".comment-item", "Cancel").await;
    browser.see_texts(TEXTS, &["Ask about sleep and pain"]).await;

    browser.tap_button(".comment-item", "Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.tap_button(".comment-item", "Undo").await;
    browser.see_texts(TEXTS, &["Ask about sleep and pain"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_add_a_comment_on_a_section_and_go_to_it() {
    let (_site, browser) = open_on_phone().await;
    browser.tap("summary:has(+ #causes)").await;
    browser.double_tap("[data-comment-on=causes]").await;
    browser.see_focus_on(FIELD).await;
    browser.press_keys("My aunt had this").await;
    browser.tap(ADD).await;
    browser.see_texts(".comment-list .comment-item__text", &["My aunt had this"]).await;
    browser.tap_button("#causes .section-comments", "Change or delete it").await;
    browser.see_focus_on(".comment-list [id$=edit]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_taps_of_a_trembling_finger_count() {
    let (_site, browser) = open_on_phone().await;
    browser.tap_trembling("label:has(#star-5)").await;
    browser.see_text(".author-rating__message", "Your rating: 5 of 5. Saved").await;
    browser.tap_trembling(FIELD).await;
    browser.see_focus_on(FIELD).await;
    browser.press_keys("By a trembling finger").await;
    browser.tap_trembling(ADD).await;
    browser.see_texts(TEXTS, &["By a trembling finger"]).await;
    browser.tap_trembling("[aria-label^=Delete]").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_tap_does_nothing_twice_and_nothing_else_after_it() {
    let (_site, browser) = open_on_phone().await;
    type_comment(&browser, "Once").await;
    browser.double_tap(ADD).await;
    browser.see_texts(TEXTS, &["Once"]).await;
    assert_eq!(browser.text("#comment-text-error").await, "");
    // “Undo” takes the place of “Delete”, and then “Edit” that of “Undo”.
    browser.double_tap("[aria-label^=Edit] + button").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.double_tap("[aria-label^=Undo]").await;
    browser.see_texts(TEXTS, &["Once"]).await;
    browser.double_tap("[aria-label^=Edit]").await;
    browser.see(CHANGE_FIELD).await;
    browser.double_tap(".comment-item [type=submit]").await;
    browser.see_texts(TEXTS, &["Once"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_prepare_an_appointment() {
    let (_site, browser) = open_on_phone().await;
    browser.tap(".appointment li:first-child label").await;
    browser.see_text(".appointment__message", "You have ticked 1 question.").await;
    browser.write("#appointment-own-question", "May I drive?").await;
    browser.tap_button("body", "Add question").await;
    browser.see_text(".appointment__message", "You have ticked 2 questions.").await;
    browser.tap(".appointment li:first-child label").await;
    browser.see_text(".appointment__message", "You have ticked 1 question.").await;
    browser.run("delete Navigator.prototype.share").await;
    browser.tap_button("body", "Share or copy them").await;
    browser.see_text(".appointment__sheet", "opied").await;
}

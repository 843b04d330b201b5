//! Rating the author.

use serde_json::json;

use crate::harness::setup::open_article;

const MESSAGE: &str = ".author-rating__message";

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_is_shown_and_is_still_there_after_a_reload() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(4).await;
    browser.see_text(MESSAGE, "Your rating: 4 of 5. Saved in this browser, ").await;
    browser.reload().await;
    browser.see_text(MESSAGE, "Your rating: 4 of 5.").await;
    assert_eq!(browser.run("return document.querySelector('#star-4').checked").await, json!(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_can_be_changed() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(4).await;
    browser.see_text(MESSAGE, "4 of 5").await;
    browser.choose_stars(2).await;
    browser.see_text(MESSAGE, "Your rating: 2 of 5. Saved in this browser, ").await;
    browser.reload().await;
    browser.see_text(MESSAGE, "Your rating: 2 of 5.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cleared_rating_is_gone_and_the_focus_is_where_a_new_one_begins() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(5).await;
    browser.press("Clear my rating").await;
    browser.see_text(MESSAGE, "Your rating is cleared.").await;
    browser.see_focus_on("#star-1").await;
    assert_eq!(
        browser.run("return document.querySelectorAll('.author-rating :checked').length").await,
        json!(0)
    );
    assert!(browser.stored_keys().await.is_empty());
    browser.reload().await;
    assert_eq!(browser.text(MESSAGE).await, "");
    assert_eq!(
        browser.run("return document.querySelectorAll('.author-rating :checked').length").await,
        json!(0)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_is_kept_under_its_author() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(3).await;
    browser.see_text(MESSAGE, "3 of 5").await;
    assert_eq!(browser.stored_keys().await, ["symptom-database/rating/haroon-rashid"]);
}

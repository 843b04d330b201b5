//! Drafts while the article is open in two tabs.

use crate::harness::setup::open_article;
use crate::harness::storage::drafts;
use crate::harness::tabs::open_twice;

const FIELD: &str = "#comment-text";
const CHANGE_FIELD: &str = ".comment-item textarea";
const TEXTS: &str = ".comment-item__text";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_in_two_tabs_is_all_there_when_the_page_is_opened_anew() {
    let (site, browser) = open_twice().await;
    browser.write(FIELD, "From the second").await;
    browser.show_tab(0).await;
    browser.write(FIELD, "From the first").await;
    browser.open(&site, "/").await;
    browser.show_tab(1).await;
    assert_eq!(browser.value(FIELD).await, "From the second");
    browser.open(&site, "/").await;
    browser.open_article(&site).await;
    browser.see_value(FIELD, "From the first\nFrom the second").await;
    // The added drafts are gone.
    browser.press("Add comment").await;
    browser.see_text(TEXTS, "From the first\nFrom the second").await;
    assert!(drafts(&browser).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_added_in_one_tab_goes_away_in_another_that_shows_it_untouched() {
    let (site, browser) = open_article().await;
    browser.write(FIELD, "Half").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    browser.see_value(FIELD, "Half").await;
    browser.show_tab(0).await;
    browser.press("Add comment").await;
    browser.see_text(TEXTS, "Half").await;
    browser.show_tab(1).await;
    browser.see_text(TEXTS, "Half").await;
    browser.see_value(FIELD, "").await;
    assert!(drafts(&browser).await.is_empty());

    // The text typed in this tab stays.
    browser.show_tab(0).await;
    browser.write(FIELD, "Again").await;
    browser.show_tab(1).await;
    browser.reload().await;
    browser.see_value(FIELD, "Again").await;
    browser.write(FIELD, " and more").await;
    browser.show_tab(0).await;
    browser.press("Add comment").await;
    browser.show_tab(1).await;
    browser.see_text(".comments h3", "Your comments (2)").await;
    assert_eq!(browser.value(FIELD).await, "Again and more");
    browser.reload().await;
    browser.see_value(FIELD, "Again and more").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_made_change_of_a_comment_deleted_elsewhere_is_offered_as_a_new_one() {
    let (site, browser) = open_twice().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(CHANGE_FIELD, ", kept").await;
    browser.open(&site, "/").await;
    browser.show_tab(0).await;
    browser.see_text(TEXTS, "Base").await;
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.show_tab(1).await;
    browser.open_article(&site).await;
    browser.see_value(FIELD, "Base, kept").await;
    assert!(!browser.sees(".comment-item").await);
    browser.press("Add comment").await;
    browser.see_text(TEXTS, "Base, kept").await;
    browser.reload().await;
    browser.see_texts(TEXTS, &["Base, kept"]).await;
    assert_eq!(browser.value(FIELD).await, "");
    assert!(drafts(&browser).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_made_change_saved_in_one_tab_closes_in_another_that_shows_it_untouched() {
    let (site, browser) = open_article().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(CHANGE_FIELD, ", changed").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    browser.see_value(CHANGE_FIELD, "Base, changed").await;
    browser.show_tab(0).await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, "Base, changed").await;
    browser.show_tab(1).await;
    browser.see_text(TEXTS, "Base, changed").await;
    browser.see_gone(CHANGE_FIELD).await;
}

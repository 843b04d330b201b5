//! The article in two tabs of one browser.

use crate::harness::tabs::open_twice;

const TEXTS: &str = ".comment-item__text";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_in_one_tab_is_seen_in_the_other() {
    let (_site, browser) = open_twice().await;
    browser.choose_stars(3).await;
    browser.add_comment("From the second").await;
    browser.show_tab(0).await;
    browser.see_text(".author-rating__message", "Your rating: 3 of 5.").await;
    assert_eq!(
        browser.run("return document.querySelector('.author-rating :checked').id").await,
        "star-3"
    );
    browser.see_text(TEXTS, "From the second").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", " and the first").await;
    browser.press("Save change").await;
    browser.press("Clear my rating").await;
    browser.see_text(".author-rating__message", "cleared").await;
    browser.show_tab(1).await;
    browser.see_text(TEXTS, "From the second and the first").await;
    browser.see_gone(".author-rating .button").await;
    assert!(
        browser.run("return document.querySelector('.author-rating :checked')").await.is_null()
    );
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.show_tab(0).await;
    browser.see_gone(".comment-item").await;
    browser.see_text(".comments h3", "Your comments (0)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_deleted_in_the_other_tab_is_not_lost_while_it_is_changed_here() {
    let (_site, browser) = open_twice().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", ", kept").await;
    browser.show_tab(0).await;
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.show_tab(1).await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, "Base, kept").await;
    browser.see_texts(TEXTS, &["Base, kept"]).await;
}

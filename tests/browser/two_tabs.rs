//! The article in two tabs of one browser.

use crate::browser::Browser;
use crate::site::Site;

const TEXTS: &str = ".comment-item__text";

/// The article in two tabs. The second is in front.
async fn open_twice() -> (Site, Browser) {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_in_one_tab_is_seen_in_the_other() {
    let (_site, browser) = open_twice().await;
    browser.choose_stars(3).await;
    browser.add_comment("From the second").await;
    browser.show_tab(0).await;
    browser.see_text(".author-rating__message", "Your rating: 3 of 5.").await;
    browser.see_text(TEXTS, "From the second").await;
    browser.press("Edit").await;
    browser.write(".comment-item textarea", " and the first").await;
    browser.press("Save change").await;
    browser.press("Clear my rating").await;
    browser.see_text(".author-rating__message", "cleared").await;
    browser.show_tab(1).await;
    browser.see_text(TEXTS, "From the second and the first").await;
    browser.see_gone(".author-rating .button").await;
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.show_tab(0).await;
    browser.see_gone(".comment-item").await;
    browser.see_text(".comments h3", "Your comments (0)").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_both_tabs_change_one_comment_both_texts_are_kept() {
    let (_site, browser) = open_twice().await;
    browser.add_comment("Base").await;
    browser.press("Edit").await;
    browser.write(".comment-item textarea", ", second").await;
    browser.show_tab(0).await;
    browser.see_text(TEXTS, "Base").await;
    browser.press("Edit").await;
    browser.write(".comment-item textarea", ", first").await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, "Base, first").await;
    browser.show_tab(1).await;
    assert_eq!(browser.value(".comment-item textarea").await, "Base, second");
    browser.press("Save change").await;
    browser.see_text(".comments__message", "Your text is saved as a comment of its own.").await;
    assert_eq!(browser.texts(TEXTS).await, ["Base, second", "Base, first"]);
    browser.reload().await;
    assert_eq!(browser.texts(TEXTS).await, ["Base, second", "Base, first"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_deleted_in_the_other_tab_is_not_lost_while_it_is_changed_here() {
    let (_site, browser) = open_twice().await;
    browser.add_comment("Base").await;
    browser.press("Edit").await;
    browser.write(".comment-item textarea", ", kept").await;
    browser.show_tab(0).await;
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.show_tab(1).await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, "Base, kept").await;
    assert_eq!(browser.texts(TEXTS).await, ["Base, kept"]);
    browser.close().await;
}

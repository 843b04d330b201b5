//! One comment changed in two tabs: the reader chooses.

use crate::harness::browser::Browser;
use crate::harness::conflicts::{
    FIELD, KEEP, TEXTS, change_in_first_tab, open_conflict, see_question,
};
use crate::harness::setup::open_article_with;
use crate::harness::site::Faults;
use crate::harness::storage::drafts;

const MESSAGE: &str = ".comments__message";

/// Asserts that both tabs show these comments, also after a reload, and that no draft is left.
async fn see_final_comments(browser: &Browser, texts: &[&str]) {
    browser.see_gone(KEEP).await;
    browser.see_texts(TEXTS, texts).await;
    assert!(drafts(browser).await.is_empty());
    for tab in [1, 0] {
        browser.show_tab(tab).await;
        browser.reload().await;
        browser.see_text(".comments h3", &format!("Your comments ({})", texts.len())).await;
        browser.see_texts(TEXTS, texts).await;
        assert!(!browser.sees(FIELD).await);
        assert_eq!(browser.value("#comment-text").await, "");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keep_both_makes_the_text_typed_here_a_comment_of_its_own() {
    let (_site, browser) = open_conflict().await;
    browser.press("Keep both").await;
    browser.see_text(MESSAGE, "Both texts saved in this browser, ").await;
    browser.see_text(MESSAGE, "You have 2 comments on this page.").await;
    browser.see_focus_on(".comment-item:nth-child(2) button[id$=edit]").await;
    see_final_comments(&browser, &["Base, second", "Base, first"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keep_what_i_typed_here_replaces_the_other_text() {
    let (_site, browser) = open_conflict().await;
    browser.press("Keep what I typed here").await;
    browser.see_text(MESSAGE, "Change saved in this browser, ").await;
    browser.see_focus_on(".comment-item button[id$=edit]").await;
    browser.show_tab(0).await;
    browser.see_text(TEXTS, "Base, second").await;
    browser.show_tab(1).await;
    see_final_comments(&browser, &["Base, second"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keep_the_other_text_forgets_what_was_typed_here() {
    let (_site, browser) = open_conflict().await;
    browser.press("Keep the other tab’s text").await;
    browser.see_text(MESSAGE, "The text of the other tab is kept.").await;
    browser.see_focus_on(".comment-item button[id$=edit]").await;
    see_final_comments(&browser, &["Base, first"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_still_there_after_a_reload_before_the_choice_and_is_asked_about_again() {
    let (_site, browser) = open_conflict().await;
    browser.reload().await;
    browser.see_value(FIELD, "Base, second").await;
    browser.press("Save change").await;
    see_question(&browser, "Base, first").await;
    // The other tab may change the comment again. No unseen text is replaced.
    change_in_first_tab(&browser, "Base, first", " again").await;
    browser.press("Keep what I typed here").await;
    see_question(&browser, "Base, first again").await;
    browser.press("Keep what I typed here").await;
    browser.see_text(MESSAGE, "Change saved in this browser, ").await;
    see_final_comments(&browser, &["Base, second"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_changed_elsewhere_is_not_deleted_unseen() {
    let faults = Faults {
        // A suspended tab receives no storage events.
        script: "addEventListener('storage', event => event.stopImmediatePropagation(), true)",
        ..Default::default()
    };
    let (site, browser) = open_article_with(faults).await;
    browser.add_comment("Base").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    change_in_first_tab(&browser, "Base", ", changed").await;
    assert_eq!(browser.texts(TEXTS).await, ["Base"], "this tab has not heard of it");
    browser.press("Delete").await;
    let why = "Not deleted: another tab has changed this comment.";
    browser.see_text(".comment-item [role=alert]", why).await;
    browser.see_focus_on(".comment-item button[id$=delete]").await;
    browser.see_texts(TEXTS, &["Base, changed"]).await;
    assert_eq!(browser.stored_keys().await.len(), 1);
    // After the reader has seen the text, it can be deleted.
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    assert!(browser.stored_keys().await.is_empty());
}

//! One comment, changed in two tabs: the reader chooses.

use crate::browser::Browser;
use crate::drafts::drafts;
use crate::site::{Faults, Site};
use crate::two_tabs::open_twice;

const FIELD: &str = ".comment-item textarea";
const TEXTS: &str = ".comment-item__text";
const MESSAGE: &str = ".comments__message";
const KEEP: &str = ".comment-item button[id$=keep]";

/// Two tabs that change one comment. The second, in front, was asked which text is right.
pub async fn open_conflict() -> (Site, Browser) {
    let (site, browser) = open_twice().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(FIELD, ", second").await;
    change_in_first_tab(&browser, "Base", ", first").await;
    assert_eq!(browser.value(FIELD).await, "Base, second");
    browser.press("Save change").await;
    see_question(&browser, "Base, first").await;
    (site, browser)
}

/// Changes the comment in the first tab, by writing after its text.
async fn change_in_first_tab(browser: &Browser, text: &str, more: &str) {
    browser.show_tab(0).await;
    browser.see_text(TEXTS, text).await;
    browser.begin_change().await;
    browser.write(FIELD, more).await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, &format!("{text}{more}")).await;
    browser.show_tab(1).await;
}

/// Changes the comment as another tab would that this one does not hear of.
pub async fn change_elsewhere(browser: &Browser) {
    browser
        .run(
            "const key = Object.keys(localStorage).find(key => key.includes('/comment/'));
             const { version, created } = JSON.parse(localStorage[key]);
             const comment = { version, text: 'From elsewhere', created, edited: Date.now() };
             localStorage[key] = JSON.stringify(comment)",
        )
        .await;
}

/// Sees that the reader is asked, with both texts on the screen and the focus at the answers.
async fn see_question(browser: &Browser, other: &str) {
    browser.see_text(".comment-item", "changed in another tab meanwhile. Which text").await;
    browser.see_text(".comment-item", "Saved in the other tab:").await;
    browser.see_text(".comment-item", "Typed here, not saved yet:").await;
    browser.see_text(TEXTS, other).await;
    browser.see_texts(TEXTS, &[other, "Base, second"]).await;
    browser.see_focus_on(KEEP).await;
}

/// Sees that these are the comments, in both tabs and after a reload, and that nothing is left of
/// what was being typed.
async fn see_in_the_end(browser: &Browser, texts: &[&str]) {
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
    see_in_the_end(&browser, &["Base, second", "Base, first"]).await;
    browser.close().await;
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
    see_in_the_end(&browser, &["Base, second"]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keep_the_other_text_forgets_what_was_typed_here() {
    let (_site, browser) = open_conflict().await;
    browser.press("Keep the other tab’s text").await;
    browser.see_text(MESSAGE, "The text of the other tab is kept.").await;
    browser.see_focus_on(".comment-item button[id$=edit]").await;
    see_in_the_end(&browser, &["Base, first"]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_still_there_after_a_reload_before_the_choice_and_is_asked_about_again() {
    let (_site, browser) = open_conflict().await;
    browser.reload().await;
    browser.see_value(FIELD, "Base, second").await;
    browser.press("Save change").await;
    see_question(&browser, "Base, first").await;
    // Nothing that the reader has not seen is replaced, however often the other tab changes it.
    change_in_first_tab(&browser, "Base, first", " again").await;
    browser.press("Keep what I typed here").await;
    see_question(&browser, "Base, first again").await;
    browser.press("Keep what I typed here").await;
    browser.see_text(MESSAGE, "Change saved in this browser, ").await;
    see_in_the_end(&browser, &["Base, second"]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_changed_elsewhere_is_not_deleted_unseen() {
    let faults = Faults {
        // No tab hears of what another one does, as in a tab that the browser has put to sleep.
        script: "addEventListener('storage', event => event.stopImmediatePropagation(), true)",
        ..Default::default()
    };
    let (site, browser) = (Site::start_with(faults).await, Browser::start().await);
    browser.open_article(&site).await;
    browser.add_comment("Base").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    change_in_first_tab(&browser, "Base", ", changed").await;
    assert_eq!(browser.texts(TEXTS).await, ["Base"], "this tab has not heard of it");
    browser.press("Delete").await;
    let why = "Not deleted: this comment was changed in another tab meanwhile.";
    browser.see_text(".comment-item [role=alert]", why).await;
    browser.see_focus_on(".comment-item button[id$=delete]").await;
    browser.see_texts(TEXTS, &["Base, changed"]).await;
    assert_eq!(browser.stored_keys().await.len(), 1);
    // Once it is seen, it can be deleted.
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    assert!(browser.stored_keys().await.is_empty());
    browser.close().await;
}

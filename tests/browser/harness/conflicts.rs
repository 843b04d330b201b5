//! One comment changed in two tabs.

use crate::harness::browser::Browser;
use crate::harness::site::Site;
use crate::harness::tabs::open_twice;

pub const FIELD: &str = ".comment-item textarea";
pub const TEXTS: &str = ".comment-item__text";
pub const KEEP: &str = ".comment-item button[id$=keep]";

/// Two tabs that change one comment. The second, in front, asks which text is right.
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

/// Appends to the comment in the first tab.
pub async fn change_in_first_tab(browser: &Browser, text: &str, more: &str) {
    browser.show_tab(0).await;
    browser.see_text(TEXTS, text).await;
    browser.begin_change().await;
    browser.write(FIELD, more).await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, &format!("{text}{more}")).await;
    browser.show_tab(1).await;
}

/// Asserts that the page asks which text is right, shows both, and puts the focus on the answers.
pub async fn see_question(browser: &Browser, other: &str) {
    browser.see_text(".comment-item", "Another tab has changed this comment. Which text").await;
    browser.see_text(".comment-item", "Saved in the other tab:").await;
    browser.see_text(".comment-item", "Typed here, not saved yet:").await;
    browser.see_text(TEXTS, other).await;
    browser.see_texts(TEXTS, &[other, "Base, second"]).await;
    browser.see_focus_on(KEEP).await;
}

//! Everything by keyboard alone.

use thirtyfour::Key;

use crate::browser::Browser;
use crate::site::Site;

/// Presses Tab until the focus is on the element that matches.
async fn tab_to(browser: &Browser, css: &str) {
    let is_there = format!("return document.activeElement.matches(`{css}`)");
    for _ in 0..80 {
        browser.keys(Key::Tab).await;
        if browser.run(&is_there).await == true {
            return;
        }
    }
    panic!("80 times Tab never reached {css}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_tab_offers_to_skip_to_the_article() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.keys(Key::Tab).await;
    browser.see_focus_on(".site-header__skip").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on("main").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_and_space_unfold_and_fold_a_section() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    tab_to(&browser, "summary:has(+ #symptoms)").await;
    browser.keys(Key::Enter).await;
    browser.see("#symptoms").await;
    browser.keys(Key::Space).await;
    browser.see_gone("#symptoms").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_rates_comments_edits_deletes_and_restores_without_a_mouse() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;

    tab_to(&browser, "[name=author-rating]").await;
    browser.keys(Key::Space).await;
    browser.see_text(".author-rating__message", "1 of 5").await;
    browser.keys(Key::Right).await;
    browser.see_text(".author-rating__message", "2 of 5").await;

    tab_to(&browser, "#comment-text").await;
    browser.keys("By keyboard").await;
    tab_to(&browser, "[type=submit]").await;
    browser.keys(Key::Enter).await;
    browser.see_text(".comment-item__text", "By keyboard").await;
    browser.see_focus_on("[type=submit]").await;

    tab_to(&browser, "[aria-label^=Edit]").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.keys(" alone").await;
    tab_to(&browser, ".comment-item [type=submit]").await;
    browser.keys(Key::Space).await;
    browser.see_text(".comment-item__text", "By keyboard alone").await;
    browser.see_focus_on("[aria-label^=Edit]").await;

    tab_to(&browser, "[aria-label^=Delete]").await;
    browser.keys(Key::Enter).await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.see_focus_on("[id$=undo]").await;
    browser.keys(Key::Enter).await;
    browser.see_text(".comment-item__text", "By keyboard alone").await;
    browser.see_focus_on("[aria-label^=Edit]").await;
    browser.close().await;
}

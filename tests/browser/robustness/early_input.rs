//! Input before the client runs.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::setup::{open_article, start_with};
use crate::harness::site::{Faults, Site};

/// The article before the WASM has arrived.
async fn open_early() -> (Site, Browser) {
    let (site, browser) = start_with(Faults { hold_wasm: true, ..Default::default() }).await;
    browser.open(&site, ARTICLE).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_star_chosen_early_is_saved() {
    let (site, browser) = open_early().await;
    for count in [4, 2, 4] {
        browser.choose_stars(count).await;
    }
    site.release_wasm();
    browser.see_text(".author-rating__message", "Your rating: 4 of 5. Saved").await;
    browser.reload().await;
    browser.see_text(".author-rating__message", "Your rating: 4 of 5.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_star_chosen_early_replaces_the_one_saved_before() {
    let (site, browser) = open_early().await;
    browser
        .run(
            "localStorage['symptom-database/rating/haroon-rashid'] = '{\"version\":1,\"stars\":2}'",
        )
        .await;
    browser.choose_stars(5).await;
    site.release_wasm();
    browser.see_text(".author-rating__message", "Your rating: 5 of 5. Saved").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_typed_early_stays_with_the_focus_and_is_counted() {
    let (site, browser) = open_early().await;
    browser.write("#comment-text", "Typed before").await;
    site.release_wasm();
    browser.wait_until_ready().await;
    browser.see_text("#comment-text-count", "1,988 characters left").await;
    browser.see_focus_on("#comment-text").await;
    browser.press_keys(" and after").await;
    assert_eq!(browser.value("#comment-text").await, "Typed before and after");
}

#[tokio::test(flavor = "multi_thread")]
async fn add_comment_pressed_early_adds_it_and_never_reloads_the_page() {
    let (site, browser) = open_early().await;
    browser.run("window.isStillHere = true").await;
    browser.write("#comment-text", "Pressed before").await;
    for _ in 0..3 {
        browser.press("Add comment").await;
    }
    assert_eq!(browser.value("#comment-text").await, "Pressed before");
    site.release_wasm();
    browser.see_text(".comment-list", "Pressed before").await;
    assert_eq!(browser.run("return window.isStillHere").await, true);
    browser.see_texts(".comment-item__text", &["Pressed before"]).await;
    assert_eq!(browser.text("#comment-text-error").await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn sections_opened_early_stay_open() {
    let (site, browser) = open_early().await;
    browser.click("summary:has(+ #causes)").await;
    browser.see("#causes").await;
    site.release_wasm();
    browser.wait_until_ready().await;
    assert!(browser.sees("#causes").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn show_all_pressed_early_takes_effect() {
    let (site, browser) = open_early().await;
    browser.press("Show all").await;
    site.release_wasm();
    browser.see("#medications").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_section_folded_early_stays_folded_and_the_page_where_it_is() {
    let (site, browser) = open_early().await;
    browser.open(&site, "/").await;
    browser.open(&site, &format!("{ARTICLE}#medications")).await;
    browser.see("#medications").await;
    browser.press("Hide all").await;
    browser.run("document.querySelectorAll('details').forEach(it => it.open = false)").await;
    browser.run("scrollTo(0, 0)").await;
    site.release_wasm();
    browser.wait_until_ready().await;
    assert!(!browser.sees("#medications").await);
    assert_eq!(browser.run("return scrollY").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_does_not_go_back_to_a_link_followed_before() {
    let (_site, browser) = open_article().await;
    browser.click(".contents a[href='#medications']").await;
    browser.see("#medications").await;
    browser.press("Hide all").await;
    // The page records the open sections a moment later, before any reader could reload.
    browser
        .wait_for_value("return history.state?.open.length === 0 && !location.hash || null")
        .await;
    browser.run("scrollTo(0, document.querySelector('.sources').offsetTop)").await;
    let place = browser.run("return scrollY").await;
    browser.reload().await;
    assert!(!browser.sees("#medications").await);
    assert_eq!(browser.run("return scrollY").await, place);
}

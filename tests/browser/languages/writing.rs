//! Rating, commenting and notes in Spanish. They belong to the author and the condition, in every language.

use symptom_database::message;

use super::reading::{ENGLISH_ARTICLE, SPANISH_ARTICLE, open_in_spanish};
use crate::harness::files::{catch_downloads, caught_download};
use crate::harness::messages::spanish;

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_and_a_comment_are_there_in_both_languages() {
    let (site, browser) = open_in_spanish().await;
    browser.choose_stars(4).await;
    let rating = spanish(&message!("rating-shown", stars = 4_u8));
    browser.see_text("#rating-message", &rating).await;
    browser.write("#comment-text", "Preguntar por el sueño").await;
    browser.press(&spanish(&message!("comments-add"))).await;
    browser.see_text(".comment-list", "Preguntar por el sueño").await;
    browser.open(&site, ENGLISH_ARTICLE).await;
    browser.wait_until_ready().await;
    browser.see_text(".comment-list", "Preguntar por el sueño").await;
    browser.see_text(".author-rating", "Your rating: 4 of 5.").await;
    browser.add_comment("Ask about work").await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    browser.see_text(".comment-list", "Ask about work").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_on_a_section_never_says_in_the_other_language_that_the_text_has_changed() {
    let (site, browser) = open_in_spanish().await;
    browser.open(&site, ENGLISH_ARTICLE).await;
    browser.wait_until_ready().await;
    crate::harness::comments::comment_on_causes(&browser, "About my causes").await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    browser.see_text(".comment-list", "About my causes").await;
    let changed = spanish(&message!("comment-section-changed"));
    assert!(!browser.text(".comment-list").await.contains(&changed));
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_as_text_are_in_the_language_of_the_page() {
    let (_site, browser) = open_in_spanish().await;
    browser.write("#comment-text", "Preguntar por el sueño").await;
    browser.press(&spanish(&message!("comments-add"))).await;
    browser.see_text(".comment-list", "Preguntar por el sueño").await;
    catch_downloads(&browser).await;
    browser.unfold("[data-action=download-text]", None).await;
    browser.click("[data-action=download-text]").await;
    let (_, notes) = caught_download(&browser).await;
    assert!(notes.contains(&spanish(&message!("notes-text-title"))), "{notes}");
    assert!(notes.contains("Preguntar por el sueño"), "{notes}");
}

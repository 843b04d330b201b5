//! Rating, commenting and asking by keyboard alone.

use thirtyfour::Key;

use crate::harness::comments::{change_without_event, store_comments};
use crate::harness::files::{NOTES, catch_downloads, caught_download};
use crate::harness::keyboard::{start_at, tab_to, tab_to_button};
use crate::harness::setup::{open_article, start};
use crate::harness::storage::refuse_writes;

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_clears_the_rating_without_a_mouse() {
    let (_site, browser) = open_article().await;
    start_at(&browser, "#star-1").await;
    browser.press_keys(Key::Right).await;
    browser.see_text(".author-rating__message", "2 of 5").await;
    tab_to_button(&browser, "Clear my rating").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".author-rating__message", "Your rating is cleared.").await;
    browser.see_focus_on("#star-1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_comments_on_a_section_without_a_mouse() {
    let (_site, browser) = open_article().await;
    start_at(&browser, "summary:has(+ #causes)").await;
    browser.press_keys(Key::Enter).await;
    tab_to(&browser, "[data-comment-on=causes]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on("#comment-text").await;
    browser.press_keys("My aunt had this").await;
    tab_to(&browser, "[type=submit]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".comment-list", "On: Causes of Dystonia").await;
    start_at(&browser, "[data-comment-on=causes]").await;
    tab_to_button(&browser, "Change or delete it").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(".comment-list [id$=edit]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_gives_up_a_change_without_a_mouse() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Ask about sleep").await;
    start_at(&browser, "[id$=edit]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.press_keys(" and pain").await;
    tab_to_button(&browser, "Cancel").await;
    browser.press_keys(Key::Space).await;
    browser.see_texts(".comment-item__text", &["Ask about sleep"]).await;
    browser.see_focus_on("[id$=edit]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_takes_an_unsaved_text_along_without_a_mouse() {
    let (_site, browser) = open_article().await;
    catch_downloads(&browser).await;
    refuse_writes(&browser).await;
    start_at(&browser, "#comment-text").await;
    browser.press_keys("Not kept").await;
    tab_to(&browser, "[type=submit]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text("#comment-text-error", "Not saved: ").await;
    // The buttons come before the field, which has the focus.
    browser.press_with(Key::Shift, Key::Tab).await;
    browser.press_keys(Key::Enter).await;
    assert_eq!(caught_download(&browser).await.1, "Not kept");
    browser.press_with(Key::Shift, Key::Tab).await;
    browser.press_keys(Key::Enter).await;
    browser.see_text("#comment-form .unsaved-text-actions", "Copied.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_downloads_notes_as_a_text_without_a_mouse() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Ask about sleep").await;
    catch_downloads(&browser).await;
    start_at(&browser, &format!("{NOTES} summary")).await;
    browser.press_keys(Key::Space).await;
    browser.see(&format!("{NOTES} button")).await;
    tab_to_button(&browser, "Download as text").await;
    browser.press_keys(Key::Space).await;
    assert!(caught_download(&browser).await.1.contains("Ask about sleep"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_shows_more_comments_without_a_mouse() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    store_comments(&browser, 60).await;
    browser.open_article(&site).await;
    start_at(&browser, ".comment-item:nth-child(50) [id$=edit]").await;
    tab_to_button(&browser, "Show more comments").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(".comment-item:nth-child(51) [id$=edit]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_prepares_an_appointment_without_a_mouse() {
    let (_site, browser) = open_article().await;
    start_at(&browser, ".appointment summary").await;
    browser.press_keys(Key::Enter).await;
    browser.see(".appointment input").await;
    start_at(&browser, ".appointment input").await;
    browser.press_keys(Key::Space).await;
    browser.see_text(".appointment__message", "You have ticked 1 question.").await;
    browser.run("document.querySelector('#appointment-own-question').focus()").await;
    browser.press_keys("May I drive?").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".appointment__message", "You have ticked 2 questions.").await;
    browser.see_focus_on("#appointment-own-question").await;
    browser.run("delete Navigator.prototype.share").await;
    tab_to_button(&browser, "Share or copy them").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".appointment__sheet", "opied").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_rates_comments_edits_deletes_and_restores_without_a_mouse() {
    let (_site, browser) = open_article().await;

    tab_to(&browser, "[name=author-rating]").await;
    browser.press_keys(Key::Space).await;
    browser.see_text(".author-rating__message", "1 of 5").await;
    browser.press_keys(Key::Right).await;
    browser.see_text(".author-rating__message", "2 of 5").await;

    tab_to(&browser, "#comment-text").await;
    browser.press_keys("By keyboard").await;
    tab_to(&browser, "[type=submit]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".comment-item__text", "By keyboard").await;
    browser.see_focus_on("[type=submit]").await;

    tab_to(&browser, "[aria-label^=Edit]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.press_keys(" alone").await;
    tab_to(&browser, ".comment-item [type=submit]").await;
    browser.press_keys(Key::Space).await;
    browser.see_text(".comment-item__text", "By keyboard alone").await;
    browser.see_focus_on("[aria-label^=Edit]").await;

    tab_to(&browser, "[aria-label^=Delete]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.see_focus_on("[id$=undo]").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(".comment-item__text", "By keyboard alone").await;
    browser.see_focus_on("[aria-label^=Edit]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_chooses_between_two_texts_without_a_mouse() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Base").await;
    tab_to(&browser, "[id$=edit]").await;
    for (choice, text) in [
        ("Keep the other tab’s text", "From elsewhere"),
        ("Keep what I typed here", "From elsewhere, by keyboard"),
        ("Keep both", "From elsewhere, by keyboard"),
    ] {
        browser.press_keys(Key::Enter).await;
        browser.see_focus_on(".comment-item textarea").await;
        browser.press_keys(", by keyboard").await;
        change_without_event(&browser).await;
        tab_to(&browser, ".comment-item [type=submit]").await;
        browser.press_keys(Key::Enter).await;
        browser.see_focus_on("[id$=keep]").await;
        if choice != "Keep both" {
            tab_to_button(&browser, choice).await;
        }
        browser.press_keys(Key::Enter).await;
        browser.see_focus_on("[id$=edit]").await;
        browser.see_text(".comment-item__text", text).await;
    }
}

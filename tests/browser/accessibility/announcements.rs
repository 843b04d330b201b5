//! Each outcome of reading, rating and commenting is announced once, and the focus stays.

use crate::harness::browser::Browser;
use crate::harness::clipboard::CLIPBOARD;
use crate::harness::comments::comment_on_causes;
use crate::harness::printing::{NOTHING_TO_PRINT, PRINT};
use crate::harness::screen_reader::{hear, hear_only, open_listening};
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{BAR, DEVICE, end_sentence, fail_sentence};
use crate::harness::storage::refuse_removals;

const FIELD: &str = "#comment-text";
const SECTION: &str = "#causes > .section-comments";
const CHANGE_FIELD: &str = ".comment-item textarea";

async fn open() -> (Site, Browser) {
    let (site, browser) = open_listening(Faults::default()).await;
    browser.wait_until_ready().await;
    hear_only(&browser, &[]).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn showing_and_hiding_all_sections_is_said() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.press("Show all").await;
        hear(&browser, &["All sections are open."]).await;
    }
    for _ in 0..2 {
        browser.press("Hide all").await;
        hear(&browser, &["All sections are closed."]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_settings_are_said() {
    let (_site, browser) = open().await;
    browser.press("Reading settings").await;
    hear(&browser, &[]).await;
    for _ in 0..2 {
        browser.click("label:has([value=theme-dark])").await;
        hear(&browser, &["Colors: Dark. Saved in this browser."]).await;
        for _ in 0..2 {
            browser.press("Back to standard").await;
            hear(&browser, &["Everything as standard. Saved in this browser."]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copied_link_is_said() {
    let script = CLIPBOARD;
    let (_site, browser) = open_listening(Faults { script, ..Default::default() }).await;
    browser.wait_until_ready().await;
    browser.click("summary:has(+ #causes)").await;
    for _ in 0..2 {
        browser.press_in("#causes", "Copy link").await;
        hear(&browser, &["Link copied"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_reading_is_said_and_what_went_wrong_with_it() {
    let (_site, browser) = open_listening(Faults { script: DEVICE, ..Default::default() }).await;
    browser.wait_until_ready().await;
    for _ in 0..2 {
        browser.press_in("#introduction", "Listen").await;
        browser.see(BAR).await;
        for _ in 0..2 {
            fail_sentence(&browser, "synthesis-failed").await;
            hear(&browser, &["Your device did not speak this sentence to its end. …"]).await;
            browser.press_in(BAR, "Continue").await;
        }
        browser.press_in(BAR, "Pause").await;
        browser.press_in(BAR, "Continue").await;
        while browser.sees(BAR).await {
            end_sentence(&browser).await;
        }
        hear(&browser, &["Read to the end."]).await;
    }
    browser.press_in("#introduction", "Listen").await;
    browser.press_in(BAR, "Stop").await;
    hear(&browser, &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn printing_is_left_to_the_browser_and_that_there_is_nothing_to_print_is_said() {
    let (_site, browser) = open_listening(Faults { script: PRINT, ..Default::default() }).await;
    browser.wait_until_ready().await;
    for label in ["Print everything", "Print what is open"] {
        browser.press(label).await;
        hear(&browser, &[]).await;
    }
    for _ in 0..2 {
        browser.press("Print my notes and questions").await;
        hear(&browser, &[NOTHING_TO_PRINT]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_is_said_and_that_it_is_cleared() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.choose_stars(4).await;
        hear(&browser, &["Your rating: 4 of 5. Saved in this browser, …."]).await;
        browser.press("Clear my rating").await;
        hear(&browser, &["Your rating is cleared."]).await;
    }
    browser.choose_stars(2).await;
    hear(&browser, &["Your rating: 2 of 5. Saved in this browser, …."]).await;
    refuse_removals(&browser).await;
    for _ in 0..2 {
        browser.press("Clear my rating").await;
        hear(&browser, &["Not cleared: …"]).await;
    }
    browser.reload().await;
    hear_only(&browser, &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_to_comments_is_said() {
    let (_site, browser) = open().await;
    for number in ["1 comment", "2 comments"] {
        browser.write(FIELD, "Ask about sleep").await;
        browser.press("Add comment").await;
        let saved = format!("Comment saved in this browser, …. You have {number} on this page.");
        hear(&browser, &[&saved]).await;
    }
    comment_on_causes(&browser, "My aunt had this").await;
    hear(&browser, &["Comment saved in this browser, …. You have 3 comments on this page."]).await;
    browser.press_in(SECTION, "Change or delete it").await;
    hear(&browser, &[]).await;
    browser.press("Delete").await;
    hear(&browser, &["Comment deleted. You have 2 comments on this page."]).await;
    for _ in 0..2 {
        browser.begin_change().await;
        hear(&browser, &[]).await;
        browser.write(CHANGE_FIELD, " and pain").await;
        browser.press("Cancel").await;
        hear(&browser, &["Nothing was changed."]).await;
    }
    for _ in 0..2 {
        browser.begin_change().await;
        browser.write(CHANGE_FIELD, " and pain").await;
        browser.press("Save change").await;
        hear(&browser, &["Change saved in this browser, …. You have 2 comments on this page."])
            .await;
    }
    for _ in 0..2 {
        browser.press_in(".comment-item:nth-child(2)", "Delete").await;
        hear(&browser, &["Comment deleted. You have 1 comment on this page."]).await;
        browser.press_in(".comment-item:nth-child(2)", "Undo").await;
        hear(&browser, &["Comment restored. You have 2 comments on this page."]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_comment_is_said_by_the_field_that_gets_the_focus() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.press("Add comment").await;
        // The reason describes the field. A second announcement would only interrupt.
        hear(&browser, &[]).await;
        browser
            .see_focus_on("#comment-text[aria-invalid][aria-describedby^=comment-text-error]")
            .await;
    }
    for (count, said) in [
        (1_700, &[][..]),
        (1_701, &["Fewer than 300 characters left"]),
        (1_750, &[]),
        (2_001, &["Your comment is too long"]),
    ] {
        browser.replace_text(FIELD, &"x".repeat(count)).await;
        hear(&browser, said).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_to_questions_is_said() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.press("Share or copy them").await;
        hear(&browser, &[NOTHING_TO_PRINT]).await;
        browser.press("Add question").await;
        hear(&browser, &["Write your question first. It is still empty."]).await;
    }
    for _ in 0..2 {
        browser.click(".appointment li:first-child label").await;
        hear(&browser, &["Saved in this browser, …. You have ticked 1 question."]).await;
        browser.click(".appointment li:first-child label").await;
        hear(&browser, &["You have ticked 0 questions."]).await;
    }
}

//! Each outcome of reading, rating and commenting is announced once, and the focus stays.

use crate::harness::browser::Browser;
use crate::harness::clipboard::CLIPBOARD_RECORDER;
use crate::harness::comments::comment_on_causes;
use crate::harness::printing::{NOTHING_TO_PRINT, PRINT_RECORDER};
use crate::harness::screen_reader::{open_with_announcements, see_announced, see_announced_only};
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{BAR, SPEECH_DEVICE, TOOLS, end_sentence, fail_sentence};
use crate::harness::storage::refuse_removals;

const FIELD: &str = "#comment-text";
const SECTION: &str = "#causes > .section-comments";
const CHANGE_FIELD: &str = ".comment-item textarea";

async fn open() -> (Site, Browser) {
    let (site, browser) = open_with_announcements(Faults::default()).await;
    browser.wait_until_ready().await;
    see_announced_only(&browser, &[]).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn showing_and_hiding_all_sections_is_announced() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.press("Show all").await;
        see_announced(&browser, &["All sections are open."]).await;
    }
    for _ in 0..2 {
        browser.press("Hide all").await;
        see_announced(&browser, &["All sections are closed."]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_settings_are_announced() {
    let (_site, browser) = open().await;
    browser.press("Reading settings").await;
    see_announced(&browser, &[]).await;
    for _ in 0..2 {
        browser.click("label:has([value=theme-dark])").await;
        see_announced(&browser, &["Colors: Dark. Saved in this browser."]).await;
        for _ in 0..2 {
            browser.press("Back to standard").await;
            see_announced(&browser, &["Everything as standard. Saved in this browser."]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copied_link_is_announced() {
    let script = CLIPBOARD_RECORDER;
    let (_site, browser) = open_with_announcements(Faults { script, ..Default::default() }).await;
    browser.wait_until_ready().await;
    browser.click("summary:has(+ #causes)").await;
    for _ in 0..2 {
        browser.press_in("#causes", "Copy link").await;
        see_announced(&browser, &["Link copied"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_reading_and_its_errors_are_announced() {
    let (_site, browser) =
        open_with_announcements(Faults { script: SPEECH_DEVICE, ..Default::default() }).await;
    browser.wait_until_ready().await;
    for _ in 0..2 {
        browser.press_in(TOOLS, "Listen").await;
        browser.see(BAR).await;
        for _ in 0..2 {
            fail_sentence(&browser, "synthesis-failed").await;
            see_announced(&browser, &["Your device did not speak this sentence to its end. …"])
                .await;
            browser.press_in(BAR, "Continue").await;
        }
        browser.press_in(BAR, "Pause").await;
        browser.press_in(BAR, "Continue").await;
        while browser.sees(BAR).await {
            end_sentence(&browser).await;
        }
        see_announced(&browser, &["Read to the end."]).await;
    }
    browser.press_in(TOOLS, "Listen").await;
    browser.press_in(BAR, "Stop").await;
    see_announced(&browser, &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn printing_is_silent_and_an_empty_sheet_is_announced() {
    let (_site, browser) =
        open_with_announcements(Faults { script: PRINT_RECORDER, ..Default::default() }).await;
    browser.wait_until_ready().await;
    for label in ["Print everything", "Print what is open"] {
        browser.press(label).await;
        see_announced(&browser, &[]).await;
    }
    for _ in 0..2 {
        browser.press("Print my notes and questions").await;
        see_announced(&browser, &[NOTHING_TO_PRINT]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_and_its_clearing_are_announced() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.choose_stars(4).await;
        see_announced(&browser, &["Your rating: 4 of 5. Saved in this browser, …."]).await;
        browser.press("Clear my rating").await;
        see_announced(&browser, &["Your rating is cleared."]).await;
    }
    browser.choose_stars(2).await;
    see_announced(&browser, &["Your rating: 2 of 5. Saved in this browser, …."]).await;
    refuse_removals(&browser).await;
    for _ in 0..2 {
        browser.press("Clear my rating").await;
        see_announced(&browser, &["Not cleared: …"]).await;
    }
    browser.reload().await;
    see_announced_only(&browser, &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_comments_are_announced() {
    let (_site, browser) = open().await;
    for number in ["1 comment", "2 comments"] {
        browser.write(FIELD, "Ask about sleep").await;
        browser.press("Add comment").await;
        let saved = format!("Comment saved in this browser, …. You have {number} on this page.");
        see_announced(&browser, &[&saved]).await;
    }
    comment_on_causes(&browser, "My aunt had this").await;
    see_announced(
        &browser,
        &["Comment saved in this browser, …. You have 3 comments on this page."],
    )
    .await;
    browser.press_in(SECTION, "Change or delete it").await;
    see_announced(&browser, &[]).await;
    browser.press("Delete").await;
    see_announced(&browser, &["Comment deleted. You have 2 comments on this page."]).await;
    for _ in 0..2 {
        browser.begin_change().await;
        see_announced(&browser, &[]).await;
        browser.write(CHANGE_FIELD, " and pain").await;
        browser.press("Cancel").await;
        see_announced(&browser, &["Nothing was changed."]).await;
    }
    for _ in 0..2 {
        browser.begin_change().await;
        browser.write(CHANGE_FIELD, " and pain").await;
        browser.press("Save change").await;
        see_announced(
            &browser,
            &["Change saved in this browser, …. You have 2 comments on this page."],
        )
        .await;
    }
    for _ in 0..2 {
        browser.press_in(".comment-item:nth-child(2)", "Delete").await;
        see_announced(&browser, &["Comment deleted. You have 1 comment on this page."]).await;
        browser.press_in(".comment-item:nth-child(2)", "Undo").await;
        see_announced(&browser, &["Comment restored. You have 2 comments on this page."]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_comment_is_announced_by_the_field_that_gets_the_focus() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.press("Add comment").await;
        // The reason describes the field. A second announcement would only interrupt.
        see_announced(&browser, &[]).await;
        browser
            .see_focus_on("#comment-text[aria-invalid][aria-describedby^=comment-text-error]")
            .await;
    }
    for (count, announced) in [
        (1_700, &[][..]),
        (1_701, &["Fewer than 300 characters left"]),
        (1_750, &[]),
        (2_001, &["Your comment is too long"]),
    ] {
        browser.replace_text(FIELD, &"x".repeat(count)).await;
        see_announced(&browser, announced).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_questions_are_announced() {
    let (_site, browser) = open().await;
    for _ in 0..2 {
        browser.press("Share or copy them").await;
        see_announced(&browser, &[NOTHING_TO_PRINT]).await;
        browser.press("Add question").await;
        see_announced(&browser, &["Write your question first. It is still empty."]).await;
    }
    for _ in 0..2 {
        browser.click(".appointment li:first-child label").await;
        see_announced(&browser, &["Saved in this browser, …. You have ticked 1 question."]).await;
        browser.click(".appointment li:first-child label").await;
        see_announced(&browser, &["You have ticked 0 questions."]).await;
    }
}

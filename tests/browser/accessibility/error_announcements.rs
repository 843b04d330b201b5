//! Each error is announced once, and the focus stays.

use crate::harness::browser::Browser;
use crate::harness::comments::change_without_event;
use crate::harness::files::catch_downloads;
use crate::harness::screen_reader::{open_with_announcements, see_announced, see_announced_only};
use crate::harness::site::{Faults, Site};
use crate::harness::storage::{
    STORAGE_DENIED, accept_removals, accept_writes, refuse_removals, refuse_writes,
};

const FIELD: &str = "#comment-text";

/// The article with one comment, with its announcements recorded.
async fn open_with_comment() -> (Site, Browser) {
    let (site, browser) = open_with_announcements(Faults::default()).await;
    browser.wait_until_ready().await;
    browser.add_comment("Ask about sleep").await;
    see_announced(&browser, &["Comment saved …"]).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_denied_storage_is_announced() {
    let (_site, browser) =
        open_with_announcements(Faults { script: STORAGE_DENIED, ..Default::default() }).await;
    browser.wait_until_ready().await;
    see_announced_only(&browser, &["You can read everything here, but …"]).await;
    browser.choose_stars(2).await;
    see_announced(&browser, &["Your rating: 2 of 5. Not saved: …"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_the_client_and_its_loss_are_announced() {
    let faults = Faults { hold_wasm: true, missing: Some(".wasm"), ..Default::default() };
    let (site, browser) = open_with_announcements(faults).await;
    see_announced_only(&browser, &[]).await;
    browser.write(FIELD, "Early").await;
    browser.press("Add comment").await;
    let waiting = "Getting ready. What you pressed will take effect in a moment.";
    see_announced(&browser, &[waiting]).await;
    site.release_wasm();
    see_announced_only(&browser, &["Rating, comments and questions are unavailable: …"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn copying_and_downloading_an_unsaved_text_is_announced() {
    let (_site, browser) = open_with_comment().await;
    catch_downloads(&browser).await;
    refuse_writes(&browser).await;
    for text in ["Not kept", ", again"] {
        browser.write(FIELD, text).await;
        browser.press("Add comment").await;
        browser.see_focus_on("#comment-text[aria-invalid]").await;
        see_announced(&browser, &[]).await;
        for _ in 0..2 {
            browser.press("Copy text").await;
            see_announced(&browser, &["Copied."]).await;
        }
        for _ in 0..2 {
            browser.press("Download text").await;
            see_announced(&browser, &["Look for my-comment.txt in your downloads. If it is not there, your browser did not save it."]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn failed_deletions_and_restorations_are_announced() {
    let (_site, browser) = open_with_comment().await;
    refuse_removals(&browser).await;
    for _ in 0..2 {
        browser.press("Delete").await;
        see_announced(&browser, &["Not deleted: …"]).await;
    }
    accept_removals(&browser).await;
    browser.press("Delete").await;
    see_announced(&browser, &["Comment deleted. You have 0 comments on this page."]).await;
    refuse_writes(&browser).await;
    for _ in 0..2 {
        browser.press("Undo").await;
        see_announced(&browser, &["Not saved: this browser has no more room for this site. …"])
            .await;
    }
    accept_writes(&browser).await;
    browser.press("Undo").await;
    see_announced(&browser, &["Comment restored. You have 1 comment on this page."]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_and_its_outcome_are_announced() {
    let (_site, browser) = open_with_comment().await;
    for (choice, announced) in [
        ("Keep the other tab’s text", "The text of the other tab is kept. You have 1 comment …"),
        ("Keep what I typed here", "Change saved in this browser, …"),
        ("Keep both", "Both texts saved in this browser, …. You have 2 comments on this page."),
    ] {
        browser.begin_change().await;
        browser.write(".comment-item textarea", " and pain").await;
        change_without_event(&browser).await;
        browser.press("Save change").await;
        see_announced(&browser, &["Another tab has changed this comment. …"]).await;
        refuse_writes(&browser).await;
        for _ in 0..2 {
            browser.press("Keep both").await;
            see_announced(&browser, &["Not saved: …"]).await;
        }
        accept_writes(&browser).await;
        browser.press(choice).await;
        see_announced(&browser, &[announced]).await;
    }
}

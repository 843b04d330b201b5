//! Each error is announced once, and the focus stays.

use crate::harness::browser::Browser;
use crate::harness::comments::change_elsewhere;
use crate::harness::files::catch_downloads;
use crate::harness::screen_reader::{hear, hear_only, open_listening};
use crate::harness::site::{Faults, Site};
use crate::harness::storage::{DENIED, accept_removals, fill_up, make_room, refuse_removals};

const FIELD: &str = "#comment-text";

/// The article with one comment, with its announcements recorded.
async fn open_with_comment() -> (Site, Browser) {
    let (site, browser) = open_listening(Faults::default()).await;
    browser.wait_until_ready().await;
    browser.add_comment("Ask about sleep").await;
    hear(&browser, &["Comment saved …"]).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_storage_that_is_denied_is_said() {
    let (_site, browser) = open_listening(Faults { script: DENIED, ..Default::default() }).await;
    browser.wait_until_ready().await;
    hear_only(&browser, &["You can read everything here, but …"]).await;
    browser.choose_stars(2).await;
    hear(&browser, &["Your rating: 2 of 5. Not saved: …"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_the_client_is_said_and_that_it_is_lost() {
    let faults = Faults { hold_wasm: true, lost: Some(".wasm"), ..Default::default() };
    let (site, browser) = open_listening(faults).await;
    hear_only(&browser, &[]).await;
    browser.write(FIELD, "Early").await;
    browser.press("Add comment").await;
    let waiting = "Getting ready. What you pressed will take effect in a moment.";
    hear(&browser, &[waiting]).await;
    site.release_wasm();
    hear_only(&browser, &["Rating, comments and questions are unavailable: …"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn that_an_unsaved_text_is_taken_along_is_said() {
    let (_site, browser) = open_with_comment().await;
    catch_downloads(&browser).await;
    fill_up(&browser).await;
    for text in ["Not kept", ", again"] {
        browser.write(FIELD, text).await;
        browser.press("Add comment").await;
        browser.see_focus_on("#comment-text[aria-invalid]").await;
        hear(&browser, &[]).await;
        for _ in 0..2 {
            browser.press("Copy text").await;
            hear(&browser, &["Copied."]).await;
        }
        for _ in 0..2 {
            browser.press("Download text").await;
            hear(&browser, &["Look for my-comment.txt in your downloads. If it is not there, your browser has not kept it."]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_deleted_or_brought_back_is_said() {
    let (_site, browser) = open_with_comment().await;
    refuse_removals(&browser).await;
    for _ in 0..2 {
        browser.press("Delete").await;
        hear(&browser, &["Not deleted: …"]).await;
    }
    accept_removals(&browser).await;
    browser.press("Delete").await;
    hear(&browser, &["Comment deleted. You have 0 comments on this page."]).await;
    fill_up(&browser).await;
    for _ in 0..2 {
        browser.press("Undo").await;
        hear(&browser, &["Not saved: this browser has no more room for this site. …"]).await;
    }
    make_room(&browser).await;
    browser.press("Undo").await;
    hear(&browser, &["Comment restored. You have 1 comment on this page."]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_is_said_and_what_comes_of_it() {
    let (_site, browser) = open_with_comment().await;
    for (choice, said) in [
        ("Keep the other tab’s text", "The text of the other tab is kept. You have 1 comment …"),
        ("Keep what I typed here", "Change saved in this browser, …"),
        ("Keep both", "Both texts saved in this browser, …. You have 2 comments on this page."),
    ] {
        browser.begin_change().await;
        browser.write(".comment-item textarea", " and pain").await;
        change_elsewhere(&browser).await;
        browser.press("Save change").await;
        hear(&browser, &["This comment was changed in another tab meanwhile. …"]).await;
        fill_up(&browser).await;
        for _ in 0..2 {
            browser.press("Keep both").await;
            hear(&browser, &["Not saved: …"]).await;
        }
        make_room(&browser).await;
        browser.press(choice).await;
        hear(&browser, &[said]).await;
    }
}

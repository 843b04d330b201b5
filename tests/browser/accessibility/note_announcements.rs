//! Each outcome of a download, a restore or an erasure is announced once, and the focus stays.

use crate::harness::files::{QUESTION, catch_downloads, choose_file, comment_record, notes_file};
use crate::harness::screen_reader::{open_with_announcements, see_announced, see_announced_only};
use crate::harness::site::Faults;

#[tokio::test(flavor = "multi_thread")]
async fn downloads_are_announced() {
    let (_site, browser) = open_with_announcements(Faults::default()).await;
    browser.wait_until_ready().await;
    catch_downloads(&browser).await;
    for _ in 0..2 {
        browser.press("Download my notes").await;
        see_announced(&browser, &["You have saved nothing here yet."]).await;
    }
    browser.add_comment("Ask about sleep").await;
    see_announced(&browser, &["Comment saved …"]).await;
    for label in ["Download my notes", "Download as text"] {
        for _ in 0..2 {
            browser.press(label).await;
            see_announced(&browser, &["Look for my-notes-… in your downloads. If it is not there, your browser did not save it."]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn restoring_is_announced() {
    let (_site, browser) = open_with_announcements(Faults::default()).await;
    browser.wait_until_ready().await;
    browser.unfold("#notes-file", None).await;
    browser.run("document.querySelector('#notes-file').focus()").await;
    for _ in 0..2 {
        choose_file(&browser, "My diary", "this is not a notes file").await;
        see_announced(
            &browser,
            &["Not restored: this is not a notes file from this site. … Nothing was changed."],
        )
        .await;
    }
    let rating = serde_json::json!({
        "key": "symptom-database/rating/haroon-rashid", "version": 1, "stars": 4
    });
    let file = notes_file(&[comment_record(1, "From a file"), rating]);
    for _ in 0..2 {
        choose_file(&browser, &file, "Adds comment: From a file").await;
        browser.see_focus_on(QUESTION).await;
        see_announced(&browser, &[]).await;
        browser.press_in(QUESTION, "Cancel").await;
        see_announced(&browser, &["Nothing was changed."]).await;
    }
    choose_file(&browser, &file, "Adds comment: From a file").await;
    browser.press_in(QUESTION, "Yes, restore it").await;
    see_announced(&browser, &["Restored 2 entries from the file."]).await;
    browser.reload().await;
    see_announced_only(&browser, &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_and_removing_are_announced() {
    let (site, browser) = open_with_announcements(Faults::default()).await;
    browser.store(&[("symptom-database/junk", "rubbish")]).await;
    browser.open_article(&site).await;
    let notice = "1 entry saved here cannot be read. Nothing was changed. Download or remove it \
                  under “Your notes”.";
    see_announced_only(&browser, &[notice]).await;
    browser.press("Remove what cannot be read").await;
    see_announced(&browser, &[]).await;
    browser.press_in(QUESTION, "Yes, remove it").await;
    see_announced(&browser, &["The unreadable notes are removed."]).await;
    for _ in 0..2 {
        browser.press("Erase everything").await;
        see_announced(&browser, &[]).await;
        browser.press_in(QUESTION, "Yes, erase everything").await;
        see_announced(&browser, &["Everything that you had saved here is erased."]).await;
    }
}

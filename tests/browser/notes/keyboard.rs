//! Backup, restore and erasure by keyboard alone.

use thirtyfour::Key;

use crate::harness::files::{
    NOTES_MESSAGE, QUESTION, catch_downloads, caught_download, choose_file, comment_record,
    notes_file,
};
use crate::harness::keyboard::{tab_back_to_button, tab_to, tab_to_button};
use crate::harness::setup::{open_article, start};

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_downloads_restores_and_erases_notes_without_a_mouse() {
    let (_site, browser) = open_article().await;
    catch_downloads(&browser).await;
    tab_to(&browser, "#comment-text").await;
    browser.press_keys("By keyboard").await;

    tab_to(&browser, "summary:has(+ #your-notes)").await;
    browser.press_keys(Key::Enter).await;
    tab_to_button(&browser, "Download my notes").await;
    browser.press_keys(Key::Enter).await;
    assert!(caught_download(&browser).await.1.contains("By keyboard"));
    // A reader chooses the file in a window of the browser. The driver puts it into the field.
    tab_to(&browser, "#notes-file").await;
    let file = notes_file(&[comment_record(1, "From a file")]);
    choose_file(&browser, &file, "Adds comment: From a file").await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Yes, restore it").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry from the file.").await;

    tab_back_to_button(&browser, "Erase everything").await;
    browser.press_keys(Key::Space).await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Cancel").await;
    browser.press_keys(Key::Space).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
    tab_back_to_button(&browser, "Erase everything").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Yes, erase everything").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    assert!(browser.stored().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_removes_unreadable_entries_without_a_mouse() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.store(&[("symptom-database/junk", "rubbish")]).await;
    browser.open_article(&site).await;
    catch_downloads(&browser).await;
    tab_to(&browser, ".storage-notice a").await;
    browser.press_keys(Key::Enter).await;
    tab_to_button(&browser, "Download what cannot be read").await;
    browser.press_keys(Key::Enter).await;
    assert!(caught_download(&browser).await.1.contains("rubbish"));
    tab_to_button(&browser, "Remove what cannot be read").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Yes, remove it").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    assert!(browser.stored().await.is_empty());
}

//! Backup, restore and erasure on a phone, by touch.

use crate::harness::files::{
    NOTES, NOTES_MESSAGE, QUESTION, catch_downloads, caught_download, choose_file, comment_record,
    notes_file,
};
use crate::harness::setup::start;

#[tokio::test(flavor = "multi_thread")]
async fn taps_download_restore_and_erase_notes() {
    let (site, browser) = start().await;
    browser.open_article_on_phone(&site).await;
    browser.add_comment("Written here").await;

    for (label, ending) in [("Download my notes", ".json"), ("Download as text", ".txt")] {
        catch_downloads(&browser).await;
        browser.tap_button(NOTES, label).await;
        let (name, text) = caught_download(&browser).await;
        assert!(name.ends_with(ending) && text.contains("Written here"), "{name}: {text}");
    }

    // A reader chooses the file in a window of the browser. The driver puts it into the field.
    let file = notes_file(&[comment_record(1, "From a file")]);
    choose_file(&browser, &file, "Adds comment: From a file").await;
    browser.tap_button(QUESTION, "Yes, restore it").await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry from the file.").await;
    browser.see_texts(".comment-item__text", &["Written here", "From a file"]).await;

    browser.tap_button(NOTES, "Erase everything").await;
    browser.tap_button(QUESTION, "Cancel").await;
    browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
    assert!(!browser.stored().await.is_empty());
    browser.tap_button(NOTES, "Erase everything").await;
    browser.tap_button(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, "Everything that you had saved here is erased.").await;
    assert!(browser.stored().await.is_empty());
}

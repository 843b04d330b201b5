//! Downloading all notes, and restoring them.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::files::{NOTES, NOTES_MESSAGE, QUESTION, choose_file, download};
use crate::harness::page::PageModule;
use crate::harness::setup::{open_article, start};

const PAGE: PageModule = PageModule(include_str!("backup.js"));

const FIELD: &str = "#comment-text";

/// Rates and comments, begins another comment, and begins to change one.
async fn take_notes(browser: &Browser) {
    browser.choose_stars(4).await;
    browser.see_text(".author-rating__message", "Saved in this browser, ").await;
    browser.add_comment("The first one").await;
    browser.add_comment("The second one: “quoted”, \\ and ☂").await;
    browser.add_comment("The third one").await;
    browser.click(".comment-item:nth-child(2) button[id$=edit]").await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.write(".comment-item textarea", " and a half-made change").await;
    browser.write(FIELD, "A half-written comment").await;
}

/// Asserts that the page shows everything that [`take_notes`] has left.
async fn see_notes(browser: &Browser) {
    browser.see_text(".author-rating__message", "Your rating: 4 of 5.").await;
    assert_eq!(
        browser.run("return document.querySelector('.author-rating :checked').id").await,
        "star-4"
    );
    browser.see_text(".comments h3", "Your comments (3)").await;
    let change = "The second one: “quoted”, \\ and ☂ and a half-made change";
    browser.see_value(".comment-item:nth-child(2) textarea", change).await;
    browser.see_texts(".comment-item__text", &["The third one", "The first one"]).await;
    browser.see_value(FIELD, "A half-written comment").await;
}

/// Today, as names of files have it.
async fn today(browser: &Browser) -> String {
    let today = browser.call(PAGE, "today", json!([])).await;
    today.as_str().expect("a text").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn downloaded_notes_bring_everything_back_after_it_was_erased() {
    let (_site, browser) = open_article().await;
    take_notes(&browser).await;
    see_notes(&browser).await;
    let before = browser.stored().await;
    assert_eq!(before.len(), 6);

    let earliest = today(&browser).await;
    let (name, file) = download(&browser, NOTES, "Download my notes").await;
    let days = [earliest, today(&browser).await];
    assert!(days.iter().any(|day| name == format!("my-notes-{day}.json")), "{name}");
    browser.see_text(NOTES_MESSAGE, &format!("Look for {name} in your downloads.")).await;
    assert_eq!(browser.stored().await, before);

    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, "Everything that you had saved here is erased.").await;
    browser.see_gone(".comment-item").await;
    assert!(browser.stored().await.is_empty());

    let words = "Restore this file? It adds 6 entries, changes 0 comments to a newer text, and \
                 skips 0 entries";
    choose_file(&browser, &file, words).await;
    for line in [
        "Adds rating of haroon-rashid: 4 of 5",
        "Adds comment: The first one",
        "Adds comment: The second one: “quoted”, \\ and ☂",
        "Adds comment: The third one",
        "Adds half-written text: A half-written comment",
        "Adds half-written text: The second one: “quoted”, \\ and ☂ and a half-made change",
    ] {
        browser.see_text(QUESTION, line).await;
    }
    browser.see_focus_on(QUESTION).await;
    assert!(browser.stored().await.is_empty(), "nothing is done before the answer");
    browser.press_in(QUESTION, "Yes, restore it").await;
    browser.see_text(NOTES_MESSAGE, "Restored 6 entries from the file.").await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    see_notes(&browser).await;
    assert_eq!(browser.stored().await, before);
    browser.reload().await;
    see_notes(&browser).await;

    let words =
        "You already have everything in this file, or a newer version of it. Nothing was changed.";
    choose_file(&browser, &file, words).await;
    assert!(!browser.sees(QUESTION).await);
    see_notes(&browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_can_be_downloaded_as_a_text_to_read() {
    let (_site, browser) = open_article().await;
    take_notes(&browser).await;
    let times = browser.texts(".comment-item__time").await;
    let (name, text) = download(&browser, NOTES, "Download as text").await;
    assert_eq!((&name[..9], name.rsplit('.').next()), ("my-notes-", Some("txt")));
    browser.see_text(NOTES_MESSAGE, &format!("Look for {name} in your downloads.")).await;
    for part in [
        "Comments on dystonia",
        &format!("{}\nThe first one", times[1]),
        "The second one: “quoted”, \\ and ☂\n",
        &format!("{}\nThe third one", times[0]),
        "Not saved as a comment yet, on dystonia",
        "A half-written comment",
        "The second one: “quoted”, \\ and ☂ and a half-made change",
        "haroon rashid: 4 of 5",
    ] {
        assert!(text.contains(part), "{part:?} is missing in:\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_nothing_saved_there_is_nothing_to_download() {
    let (site, browser) = start().await;
    for label in ["Download my notes", "Download as text"] {
        browser.open_article(&site).await;
        browser.press(label).await;
        browser.see_text(NOTES_MESSAGE, "You have saved nothing here yet.").await;
        assert!(!browser.sees(QUESTION).await);
        assert!(browser.stored().await.is_empty());
        browser.open(&site, "/").await;
    }
}
